import { z } from 'zod';
import { zRef } from '../../kernel/fields';
import { defineRecord } from '../../kernel/record';

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
