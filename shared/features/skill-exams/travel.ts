import { z } from 'zod';
import { zRef } from '../../kernel/fields';
import { defineRecord } from '../../kernel/record';
import { CHARGE_STATES } from './vocabulary';

const zWho = z.string().max(40);

export const EXAM_DECISIONS = ['retrain', 'changePost', 'lowerPay', 'other'] as const;
export type ExamDecisionKind = (typeof EXAM_DECISIONS)[number];

/** Who sits on the panel of a practical for a department. */
export const examPanelMemberRecord = defineRecord(
  'examPanelMember',
  z.object({
    examId: zRef,
    department: z.string().min(1).max(40),
    memberId: zRef.nullable(),
    memberName: zWho,
    /** People whose relative the member is, as declared: they do not score them. */
    relatives: z.array(zRef).max(200),
  }),
  {
    owner: 'office',
    label: ['department', 'memberName', 'examId'],
    json: ['relatives'],
    raise: [(fields) => ({ relatives: [], ...fields })],
    words: { department: { standard: 'exams' } },
  },
);

/** What the panel member of a department gave, in hundredths of a point. */
export const examPanelScoreRecord = defineRecord(
  'examPanelScore',
  z.object({
    examScoreId: zRef,
    department: z.string().min(1).max(40),
    hundredths: z.number().int().min(0).max(10_000),
  }),
  { owner: 'office', label: ['department', 'examScoreId'], words: { department: { standard: 'exams' } } },
);

/** What a person decided after someone failed the retake; the last one counts. */
export const examDecisionRecord = defineRecord(
  'examDecision',
  z.object({
    examScoreId: zRef,
    decision: z.enum(EXAM_DECISIONS),
    decidedOn: z.iso.date(),
    decidedBy: zWho.min(1),
    reason: z.string().min(1).max(2000),
  }),
  { owner: 'office', label: ['examScoreId', 'decidedOn'], appendOnly: true },
);

/** Someone who passed proved to lack the skill: held against the panel member who passed them (003 5.1). */
export const skillLackRecord = defineRecord(
  'skillLack',
  z.object({
    examScoreId: zRef,
    /** The panel's department; empty where the examination had no panel. */
    department: z.string().max(40),
    memberId: zRef.nullable(),
    memberName: zWho,
    foundOn: z.iso.date(),
    finding: z.string().min(1).max(2000),
    foundBy: zWho.min(1),
  }),
  { owner: 'office', label: ['examScoreId', 'foundOn'], words: { department: { standard: 'exams' } } },
);

/**
 * What somebody decided about a trainer's charge (《售后服务人员培训管理办法》五.6.D), with the numbers that it was decided on. The proposal itself is
 * reckoned from the scores and kept nowhere: a corrected score changes it.
 */
export const trainerChargeRecord = defineRecord(
  'trainerCharge',
  z.object({
    trainerId: zRef,
    /** The machine type or content, and the examinations of the one group. */
    subject: z.string().min(1).max(120),
    examIds: z.array(zRef).min(1).max(20),
    fromDate: z.iso.date(),
    toDate: z.iso.date(),
    trainees: z.number().int().min(1),
    failed: z.number().int().min(0),
    cents: z.number().int().min(0),
    obliged: z.number().int().min(0).max(1),
    standardId: zRef,
    state: z.enum(CHARGE_STATES),
    decidedOn: z.iso.date(),
    decidedBy: zWho.min(1),
    reason: z.string().max(2000),
    /** Neglect of duty besides: a demerit is proposed (五.5.C.4). */
    negligent: z.number().int().min(0).max(1),
    closedOn: z.iso.date().nullable(),
    closedBy: zWho,
    closeReason: z.string().max(2000),
  }),
  { owner: 'office', label: ['trainerId', 'subject', 'toDate'], json: ['examIds'] },
);
