import { z } from 'zod';
import { zOnboardingExam } from './travel';

/**
 * 员工转正审批表 as it is handed round: who, how long, what was learnt and scored, what the department says. What the approvers say stands on the
 * paper by hand; their words in the book do not make the paper another.
 */
export const zOnboardingSheet = z.object({
  form: z.literal('onboardingSheet'),
  person: z.object({
    staffNo: z.string(),
    name: z.string(),
    hireDate: z.string(),
    education: z.string().nullable(),
    site: z.string(),
    department: z.string(),
    post: z.string(),
    mentor: z.string(),
  }),
  startsOn: z.string(),
  months: z.number(),
  dueOn: z.string(),
  extensionMonths: z.number(),
  extensionRequestedOn: z.string().nullable(),
  requestedOn: z.string().nullable(),
  plan: z.object({ planNo: z.string(), items: z.number(), done: z.number() }).nullable(),
  exams: z.array(zOnboardingExam.omit({ scoreId: true })),
  marks: z.object({ total: z.number(), theory: z.number(), practical: z.number() }),
  waiver: z.object({ reason: z.string(), by: z.string(), paper: z.string() }).nullable(),
  evaluation: z.string(),
  steps: z.array(z.object({ key: z.string(), title: z.string() })),
});

export type OnboardingSheetModel = z.infer<typeof zOnboardingSheet>;
