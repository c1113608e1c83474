import { z } from 'zod';

export const zDay = z.string().nullable();

export const zPerson = z.object({
  staffNo: z.string(),
  name: z.string(),
  site: z.string(),
  department: z.string(),
  post: z.string(),
  grade: z.string(),
});

export const zResult = z.object({
  score: z.string(),
  band: z.string(),
  rewardCents: z.number().int(),
  consequence: z.string(),
  provisional: z.boolean(),
});

/** 绩效考核表: indicators with their weights, what each kind of rater gave, and the result. Raters are not named. */
export const zAppraisalSheet = z.object({
  form: z.literal('appraisalSheet'),
  person: zPerson,
  cycle: z.object({ name: z.string(), fromDate: z.string(), toDate: z.string() }),
  formTitle: z.string(),
  versionNo: z.number().int(),
  /** The kinds of rater with how many there were and what they weigh. */
  raters: z.array(
    z.object({ type: z.string(), count: z.number().int(), weight: z.number().int(), mean: z.string() }),
  ),
  indicators: z.array(
    z.object({
      title: z.string(),
      weight: z.number().int(),
      score: z.string(),
      weighted: z.string(),
      aspects: z.array(z.string()),
    }),
  ),
  result: zResult.nullable(),
  lacking: z.array(z.string()),
  comment: z.string(),
});

/** 绩效面谈与改进计划: the talk about a result, and what follows from it. */
export const zImprovementSheet = z.object({
  form: z.literal('improvementSheet'),
  person: zPerson,
  cycle: z.object({ name: z.string(), fromDate: z.string(), toDate: z.string() }),
  result: zResult.nullable(),
  interview: z
    .object({
      heldOn: z.string(),
      interviewer: z.string(),
      strengths: z.string(),
      weaknesses: z.string(),
      opinion: z.string(),
      agreed: z.string(),
    })
    .nullable(),
  plan: z
    .object({
      startsOn: z.string(),
      endsOn: z.string(),
      items: z.array(z.object({ problem: z.string(), goal: z.string(), measure: z.string(), dueOn: zDay })),
      support: z.string(),
      state: z.enum(['running', 'achieved', 'missed']),
      checkedOn: zDay,
      checkedBy: z.string(),
      checkResult: z.string(),
    })
    .nullable(),
});

/** 个人考核计划: what a person sets out to reach, by indicator, and who agreed. */
export const zOwnPlanSheet = z.object({
  form: z.literal('ownPlan'),
  person: zPerson,
  cycle: z.object({ name: z.string(), fromDate: z.string(), toDate: z.string() }),
  items: z.array(z.object({ title: z.string(), weight: z.string(), goal: z.string(), measure: z.string() })),
  submittedOn: zDay,
  isLate: z.boolean(),
});

export type OwnPlanSheetModel = z.infer<typeof zOwnPlanSheet>;

export type AppraisalSheetModel = z.infer<typeof zAppraisalSheet>;

export type ImprovementSheetModel = z.infer<typeof zImprovementSheet>;
