import { z } from 'zod';
import { TIERS } from '../courses/vocabulary';
import { EXAM_TYPES } from '../entry-tests/vocabulary';
import { ONBOARDING_OUTCOMES } from '../onboarding/vocabulary';
import { zDay, zTrainee } from '../organization/documents';
import { SOURCES, STAFF_STATUSES, TIMELINE_ASPECTS } from '../organization/vocabulary';
import { zPlanRow } from '../plans/documents';
import { PLAN_STATES } from '../plans/vocabulary';
import { ATTENDANCES } from '../sessions/vocabulary';

/** 员工培训档案: the whole file of one person. */
export const zTrainingFile = z.object({
  form: z.literal('trainingFile'),
  person: zTrainee.extend({
    birthDate: zDay,
    industrySince: zDay,
    source: z.enum(SOURCES).nullable(),
    status: z.enum(STAFF_STATUSES),
    mentor: z.string(),
    phone: z.string(),
    note: z.string(),
  }),
  series: z.array(z.object({ series: z.string(), certifiedOn: zDay })),
  certificates: z.array(z.object({ name: z.string(), number: z.string(), issuedOn: zDay, expiresOn: zDay })),
  onboarding: z.array(
    z.object({
      startsOn: z.string(),
      dueOn: z.string(),
      extensionMonths: z.number().int(),
      extensionReason: z.string(),
      outcome: z.enum(ONBOARDING_OUTCOMES).nullable(),
      outcomeOn: zDay,
      outcomeReason: z.string(),
    }),
  ),
  plans: z.array(
    z.object({
      planNo: z.string(),
      tier: z.enum(TIERS),
      state: z.enum(PLAN_STATES),
      startsOn: z.string(),
      items: z.array(zPlanRow),
    }),
  ),
  sessions: z.array(
    z.object({
      sessionNo: z.string(),
      course: z.string(),
      startsAt: z.string(),
      trainer: z.string(),
      attendance: z.enum(ATTENDANCES).nullable(),
      testScore: z.number().nullable(),
      observation: z.string(),
    }),
  ),
  exams: z.array(
    z.object({
      name: z.string(),
      examType: z.enum(EXAM_TYPES),
      heldOn: z.string(),
      productSeries: z.string(),
      score: z.number(),
      note: z.string(),
    }),
  ),
  external: z.array(
    z.object({
      title: z.string(),
      provider: z.string(),
      agreementNo: z.string(),
      startsOn: z.string(),
      endsOn: z.string(),
      note: z.string(),
    }),
  ),
  timeline: z.array(
    z.object({
      happenedOn: z.string(),
      aspect: z.enum(TIMELINE_ASPECTS),
      beforeText: z.string(),
      afterText: z.string(),
      reason: z.string(),
    }),
  ),
});

export type TrainingFileModel = z.infer<typeof zTrainingFile>;
