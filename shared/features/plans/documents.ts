import { z } from 'zod';
import { METHODS, TIERS } from '../courses/vocabulary';
import { zDay, zPerson, zTrainee } from '../organization/documents';
import { ATTENDANCES } from '../sessions/vocabulary';
import { EVALUATIONS, FINDING_OUTCOMES, PLAN_ITEM_STATES, PLAN_STATES } from './vocabulary';

export const zPlanRow = z.object({
  position: z.number().int(),
  content: z.string(),
  department: z.string(),
  trainer: z.string(),
  plannedFrom: zDay,
  plannedTo: zDay,
  actualFrom: zDay,
  actualTo: zDay,
  taught: z.string(),
  method: z.enum(METHODS).nullable(),
  state: z.enum(PLAN_ITEM_STATES),
  evaluation: z.enum(EVALUATIONS).nullable(),
  evaluationNote: z.string(),
});

/** 培训计划表, the plan that travels with the trainee (002 售后服务人员培训管理办法, appendix). */
export const zTrainingPlan = z.object({
  form: z.literal('trainingPlan'),
  planNo: z.string(),
  tier: z.enum(TIERS),
  tierReason: z.string(),
  /** The entry test that decided the tier, when one did. */
  entryTest: z.object({ name: z.string(), heldOn: z.string(), score: z.number() }).nullable(),
  startsOn: z.string(),
  drawnBy: z.string(),
  approvedBy: z.string(),
  /** Empty on papers of before plans had a chain. */
  reviewedBy: z.string().default(''),
  trainee: zTrainee.extend({ mentor: z.string() }),
  items: z.array(zPlanRow),
});

export type TrainingPlanModel = z.infer<typeof zTrainingPlan>;

export type PlanRow = z.infer<typeof zPlanRow>;

const zDealerTrainee = zPerson.extend({
  site: z.string(),
  post: z.string(),
  hireDate: z.string().nullable(),
});

/** 委培情况通知: a dealer's trainee cannot reach an item, and what is proposed (售后服务人员培训管理办法 五.5.C.4). */
export const zDealerNotice = z.object({
  form: z.literal('dealerNotice'),
  person: zDealerTrainee,
  planNo: z.string(),
  position: z.number().int(),
  content: z.string(),
  trainer: z.string(),
  foundOn: z.string(),
  foundBy: z.string(),
  note: z.string(),
  decidedOn: z.string(),
  decidedBy: z.string(),
  outcome: z.enum(FINDING_OUTCOMES),
  opinion: z.string(),
});

export type DealerNoticeModel = z.infer<typeof zDealerNotice>;

/** 委培情况反馈表: contents, evaluations, attendance, examinations and conclusion of a dealer's trainee. */
export const zDealerFeedback = z.object({
  form: z.literal('dealerFeedback'),
  person: zDealerTrainee,
  planNo: z.string(),
  tier: z.enum(TIERS),
  state: z.enum(PLAN_STATES),
  startsOn: z.string(),
  items: z.array(zPlanRow),
  confirmed: z.number().int(),
  total: z.number().int(),
  sessions: z.array(
    z.object({ day: z.string(), course: z.string(), attendance: z.enum(ATTENDANCES).nullable() }),
  ),
  exams: z.array(z.object({ name: z.string(), heldOn: z.string(), score: z.number() })),
  findings: z.array(
    z.object({
      position: z.number().int(),
      content: z.string(),
      outcome: z.enum(FINDING_OUTCOMES).nullable(),
      opinion: z.string(),
    }),
  ),
});

export type DealerFeedbackModel = z.infer<typeof zDealerFeedback>;
