import { z } from 'zod';
import { zDate, zRef } from '../../kernel/fields';
import { defineRecord } from '../../kernel/record';
import { EXTERNAL_KINDS } from './vocabulary';

export const externalTrainingRecord = defineRecord(
  'externalTraining',
  z.object({
    staffId: zRef,
    title: z.string().min(1).max(120),
    provider: z.string().max(120),
    kind: z.enum(EXTERNAL_KINDS),
    agreementNo: z.string().max(60),
    agreementSignedOn: zDate.nullable(),
    startsOn: zDate,
    endsOn: zDate,
    chargeCents: z.number().int().min(0),
    standardId: zRef,
    note: z.string().max(1000),
  }),
  { owner: 'office', label: ['title', 'staffId'] },
);
