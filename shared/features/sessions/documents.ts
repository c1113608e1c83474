import { z } from 'zod';
import { AREAS, METHODS, TIERS } from '../courses/vocabulary';
import { zPerson } from '../organization/documents';
import { ATTENDANCES } from './vocabulary';

export const zSessionHead = z.object({
  sessionNo: z.string(),
  courseCode: z.string(),
  course: z.string(),
  area: z.enum(AREAS),
  tier: z.enum(TIERS),
  method: z.enum(METHODS).nullable(),
  startsAt: z.string(),
  endsAt: z.string(),
  place: z.string(),
  trainer: z.string(),
  content: z.string(),
});

export const zAttendee = zPerson.extend({
  department: z.string(),
  post: z.string(),
  attendance: z.enum(ATTENDANCES).nullable(),
  makeUp: z.boolean(),
  note: z.string(),
});

/** 培训签到表: a sheet to sign on the spot, with spare rows for those who come unannounced. */
export const zSignInSheet = z.object({
  form: z.literal('signInSheet'),
  session: zSessionHead,
  trainees: z.array(zAttendee),
  spareRows: z.number().int().min(0),
});

/** 培训记录表: what was taught to whom, and with what effect. */
export const zTrainingRecord = z.object({
  form: z.literal('trainingRecord'),
  session: zSessionHead.extend({ hours: z.number().nullable(), materials: z.string() }),
  trainees: z.array(
    zAttendee.extend({
      testScore: z.number().nullable(),
      satisfaction: z.number().int().nullable(),
      observation: z.string(),
    }),
  ),
});

export type SignInSheetModel = z.infer<typeof zSignInSheet>;

export type TrainingRecordModel = z.infer<typeof zTrainingRecord>;

export type SessionHead = z.infer<typeof zSessionHead>;
