import { z } from 'zod';
import { METHODS, TIERS } from '../courses/vocabulary';
import { zDay, zTrainee } from '../organization/documents';
import { EVALUATIONS, PLAN_ITEM_STATES } from './vocabulary';

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
