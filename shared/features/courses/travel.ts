import { z } from 'zod';
import { defineRecord } from '../../kernel/record';
import { AREAS, HOURS_MAX, METHODS, TIERS } from './vocabulary';

/** A course of the catalogue. Head office owns the common ones and hands them down; a branch adds its own. */
export const courseRecord = defineRecord(
  'course',
  z.object({
    code: z.string().min(1).max(40),
    name: z.string().min(1).max(80),
    area: z.enum(AREAS),
    tier: z.enum(TIERS),
    method: z.enum(METHODS).nullable(),
    hours: z.number().positive().max(HOURS_MAX).nullable(),
    materials: z.string().max(1000),
    productSeries: z.array(z.string().min(1).max(60)).max(50),
  }),
  { owner: 'any', label: ['name', 'code'], json: ['productSeries'] },
);
