import { z } from 'zod';
import { zDerivation } from '../../grades/travel';
import {
  APPROVAL_DECISIONS,
  APPROVAL_STEPS,
  EMPLOYMENTS,
  GRADING_STATES,
  SCHEMES,
} from '../../grades/vocabulary';
import { EDUCATIONS } from '../../organization/vocabulary';

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
      step: z.enum(APPROVAL_STEPS),
      approver: z.string(),
      approvedOn: z.string(),
      decision: z.enum(APPROVAL_DECISIONS),
      opinion: z.string(),
    }),
  ),
  note: z.string(),
});

const zItem = z.object({ key: z.string(), title: z.string() });

/** 月度积分考核表: a month of points, of everybody at a site or of one person with every entry. */
export const zPointsSheet = z.object({
  form: z.literal('pointsSheet'),
  month: z.string(),
  /** The site, or empty for people without one and for the sheet of a person. */
  site: z.string(),
  items: z.array(zItem),
  people: z.array(
    z.object({
      staffNo: z.string(),
      name: z.string(),
      nets: z.record(z.string(), z.number()),
      net: z.number(),
    }),
  ),
  /** The entries of the one person; null on the sheet of a site. */
  entries: z
    .array(
      z.object({
        item: z.string(),
        points: z.number(),
        reason: z.string(),
        evidence: z.string(),
        enteredBy: z.string(),
      }),
    )
    .nullable(),
  total: z.number(),
  closed: z.object({ closedOn: z.string(), reviewer: z.string() }).nullable(),
});

export type GradingSheetModel = z.infer<typeof zGradingSheet>;
export type PointsSheetModel = z.infer<typeof zPointsSheet>;
