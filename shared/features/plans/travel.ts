import { z } from 'zod';
import { zDate, zRef } from '../../kernel/fields';
import { defineRecord } from '../../kernel/record';
import { METHODS, TIERS } from '../courses/vocabulary';
import {
  EVALUATIONS,
  FINDING_KINDS,
  FINDING_OUTCOMES,
  PLAN_ACTIONS,
  PLAN_ITEM_STATES,
  PLAN_STATES,
} from './vocabulary';

/** One person's plan (培训计划表, 002 五.4.B.5 and appendix); at most one is active. */
export const planRecord = defineRecord(
  'plan',
  z.object({
    planNo: z.string().min(1).max(40),
    staffId: zRef,
    tier: z.enum(TIERS),
    /** Why this tier was chosen by hand; empty when an entry test decided. */
    tierReason: z.string().max(500),
    examScoreId: zRef.nullable(),
    standardId: zRef,
    startsOn: zDate,
    state: z.enum(PLAN_STATES),
    drawnBy: z.string().max(40),
    approvedBy: z.string().max(40),
  }),
  { owner: 'office', label: ['staffId', 'planNo'] },
);

export const planItemRecord = defineRecord(
  'planItem',
  z.object({
    planId: zRef,
    position: z.number().int().min(1),
    content: z.string().min(1).max(200),
    departmentId: zRef.nullable(),
    trainerId: zRef.nullable(),
    plannedFrom: zDate.nullable(),
    plannedTo: zDate.nullable(),
    method: z.enum(METHODS).nullable(),
    state: z.enum(PLAN_ITEM_STATES),
    actualFrom: zDate.nullable(),
    actualTo: zDate.nullable(),
    taught: z.string().max(1000),
    evaluation: z.enum(EVALUATIONS).nullable(),
    evaluationNote: z.string().max(1000),
  }),
  { owner: 'office', label: ['content', 'planId'] },
);

/** The ledger of a plan: an item's state is what its events add up to. */
export const planEventRecord = defineRecord(
  'planEvent',
  z.object({
    planId: zRef,
    planItemId: zRef,
    happenedOn: zDate,
    action: z.enum(PLAN_ACTIONS),
    fromState: z.enum(PLAN_ITEM_STATES),
    toState: z.enum(PLAN_ITEM_STATES),
    actor: z.string().max(40),
    reason: z.string().max(1100),
  }),
  { owner: 'office', label: ['planId', 'planItemId', 'happenedOn'], appendOnly: true },
);

/** A step that was a mistake: its event stays and counts no more (a mistaken step has a way back, with a reason). */
export const planTakeBackRecord = defineRecord(
  'planTakeBack',
  z.object({
    planId: zRef,
    planEventId: zRef,
    takenBackOn: zDate,
    actor: z.string().max(40),
    reason: z.string().min(1).max(500),
  }),
  { owner: 'office', label: ['planId', 'planEventId', 'takenBackOn'], appendOnly: true },
);

/** A trainer who neglects an item, or a trainee who cannot reach it, and what was decided (《售后服务人员培训管理办法》五.5.C.4). */
export const planFindingRecord = defineRecord(
  'planFinding',
  z.object({
    planId: zRef,
    planItemId: zRef,
    kind: z.enum(FINDING_KINDS),
    trainerId: zRef,
    foundOn: zDate,
    foundBy: z.string().min(1).max(40),
    note: z.string().min(1).max(500),
    decidedOn: zDate.nullable(),
    decidedBy: z.string().max(40),
    outcome: z.enum(FINDING_OUTCOMES).nullable(),
    opinion: z.string().max(500),
    /** When the branch or dealer was told in writing, and by which paper. */
    noticedOn: zDate.nullable(),
    noticeNo: z.string().max(60),
  }),
  { owner: 'office', label: ['planItemId', 'foundOn'] },
);
