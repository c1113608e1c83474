import { z } from 'zod';
import { APPROVAL_ACTS } from '../approvals/vocabulary';
import { EDUCATIONS } from '../organization/vocabulary';
import { zDerivation } from './travel';
import { EMPLOYMENTS, GRADING_STATES, SCHEMES } from './vocabulary';

/** 定级审批表: a grading with its inputs, the rule's version, what came out and why, and the opinions. */
export const zGradingSheet = z.object({
  form: z.literal('gradingSheet'),
  person: z.object({
    staffNo: z.string(),
    name: z.string(),
    education: z.enum(EDUCATIONS).nullable(),
    hireDate: z.string(),
    site: z.string(),
    department: z.string(),
    post: z.string(),
  }),
  gradedOn: z.string(),
  scheme: z.enum(SCHEMES),
  employment: z.enum(EMPLOYMENTS),
  grade: z.string(),
  /** The mean, the weighted total or the points, whichever the scheme reckons with. */
  result: z.number().nullable(),
  state: z.enum(GRADING_STATES),
  derivation: zDerivation,
  approvals: z.array(
    z.object({
      step: z.string(),
      approver: z.string(),
      approvedOn: z.string(),
      decision: z.enum(APPROVAL_ACTS),
      opinion: z.string(),
      /** The number of head office's reply 凭批复, where the step rests on one. */
      reply: z.string().optional(),
    }),
  ),
  /** The steps of a chain that is not the usual one, as its standard calls them. */
  steps: z.array(z.object({ key: z.string(), title: z.string() })).optional(),
  note: z.string(),
});

export type GradingSheetModel = z.infer<typeof zGradingSheet>;
