import { z } from 'zod';
import { zSeen } from '../../kernel/fields';
import { courseCode } from './rules';
import { AREAS, HOURS_MAX, METHODS, TIERS } from './vocabulary';

/** A course as a form gives it. */
export const zCourseFields = z.object({
  code: z.string().transform(courseCode).pipe(z.string().min(1).max(40)),
  name: z.string().trim().min(1).max(80),
  area: z.enum(AREAS),
  tier: z.enum(TIERS),
  method: z.enum(METHODS).nullable(),
  hours: z.number().positive().max(HOURS_MAX).nullable(),
  materials: z.string().trim().max(1000),
  productSeries: z.array(z.string().trim().min(1).max(60)).max(50),
});

/** Whoever enters it has seen that a course of the same name is there, and says that this is another. */
const zAnother = z.boolean().optional();
export const zCreateCourse = zCourseFields.extend({ another: zAnother });
export const zUpdateCourse = zSeen.extend({ fields: zCourseFields, another: zAnother });

export const zCourseFilter = z.object({
  search: z.string().max(80).default(''),
  area: z.enum(['', ...AREAS]).default(''),
  tier: z.enum(['', ...TIERS]).default(''),
});
