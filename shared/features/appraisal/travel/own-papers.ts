import { z } from 'zod';
import { zDate, zRef } from '../../../kernel/fields';
import { defineRecord } from '../../../kernel/record';
import { OWN_PAPERS, OWN_PLAN_STATES } from '../vocabulary';

const zWho = z.string().max(40);
const zLong = z.string().max(2000);

/** One goal of an own plan: for which indicator, what, by what means. */
export const zOwnGoal = z.object({
  indicator: z.string().min(1).max(40),
  goal: z.string().trim().max(500),
  measure: z.string().trim().max(500),
});

/** 个人考核计划: what a person sets out to reach before the cycle begins (《售后服务管理考核办法》3.2). */
export const ownPlanRecord = defineRecord(
  'ownPlan',
  z.object({
    formId: zRef,
    items: z.array(zOwnGoal),
    state: z.enum(OWN_PLAN_STATES),
    submittedOn: zDate.nullable(),
    decidedOn: zDate.nullable(),
    decidedBy: zWho,
    returnReason: zLong,
  }),
  { owner: 'office', label: ['formId', 'submittedOn'], json: ['items'] },
);

/** 个人总结: what a person says of the cycle and does next (《售后服务管理考核办法》3.2). */
export const ownSummaryRecord = defineRecord(
  'ownSummary',
  z.object({
    formId: zRef,
    achieved: zLong,
    shortfalls: zLong,
    nextSteps: zLong,
    handedInOn: zDate,
  }),
  { owner: 'office', label: ['formId', 'handedInOn'] },
);

/** One tick for a whole cycle: its papers of a kind are there, on paper. */
export const cyclePapersRecord = defineRecord(
  'cyclePapers',
  z.object({
    cycleId: zRef,
    paper: z.enum(OWN_PAPERS),
    receivedOn: zDate,
    receivedBy: zWho.min(1),
    note: z.string().max(500),
  }),
  { owner: 'office', label: ['cycleId', 'paper'] },
);

/** 考核小组: who agreed to the plans and the standards of a cycle, and gives its scores. */
export const cycleGroupRecord = defineRecord(
  'cycleGroup',
  z.object({
    cycleId: zRef,
    members: z.array(
      z.object({
        name: z.string().trim().min(1).max(40),
        post: z.string().trim().max(60),
      }),
    ),
    agreedOn: zDate,
    note: z.string().max(500),
  }),
  { owner: 'office', label: ['cycleId', 'agreedOn'], json: ['members'] },
);
