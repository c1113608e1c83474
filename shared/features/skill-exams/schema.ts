import { z } from 'zod';
import { zId, zSeen } from '../../kernel/fields';
import { zExamFields } from '../entry-tests/schema';
import { EXAM_DECISIONS } from './travel';
import { CHARGE_CHOICES, SKILL_EXAM_TYPES, SKILL_PURPOSES } from './vocabulary';

const zReason = z.string().trim().min(1).max(2000);
const zWho = z.string().trim().min(1).max(40);

/** The facts of a theory, practical or comprehensive examination. */
export const zSkillExamFields = zExamFields.extend({
  examType: z.enum(SKILL_EXAM_TYPES),
  /** Left out, a new one is for a grading and of no session, and a known one keeps what it has. */
  purpose: z.enum(SKILL_PURPOSES).optional(),
  sessionId: zId.nullable().optional(),
});
export const zUpdateSkillExam = zSeen.extend({ fields: zSkillExamFields });

export const zSkillExamFilter = z.object({
  search: z.string().max(80).default(''),
  examType: z.enum(['', ...SKILL_EXAM_TYPES]).default(''),
  purpose: z.enum(['', ...SKILL_PURPOSES]).optional(),
});

/** Who sits for the departments, and what covers those that do not; a department that is not named keeps nobody. */
export const zSavePanel = z.object({
  examId: zId,
  members: z
    .array(
      z.object({
        department: z.string().min(1).max(40),
        memberId: zId.nullable(),
        memberName: z.string().trim().max(40),
        relatives: z.array(zId).max(200).optional(),
      }),
    )
    .max(10),
  /** 凭批复: what takes the place of members that the panel lacks; left out, it stays as it is. */
  coverNo: z.string().trim().max(60).optional(),
  coverOn: z.iso.date().nullable().optional(),
});

/** One person's line: the one score, or what departments gave; null takes a department's away. */
const zSkillScore = z.object({
  staffId: zId,
  score: z.number().nullable(),
  panel: z.record(z.string(), z.number().nullable()),
  note: z.string().trim().max(500).optional(),
});

export const zSaveSkillScores = z.object({ examId: zId, entries: z.array(zSkillScore).min(1).max(2000) });

export const zDecideExam = z.object({
  examScoreId: zId,
  decision: z.enum(EXAM_DECISIONS),
  decidedOn: z.iso.date(),
  decidedBy: zWho,
  reason: zReason,
});

export const zReportLack = z.object({
  examScoreId: zId,
  department: z.string().max(40),
  memberId: zId.nullable(),
  memberName: z.string().trim().max(40),
  foundOn: z.iso.date(),
  finding: zReason,
  foundBy: zWho,
});

/** A decision on what the run with these examinations costs its trainer. `seen`: the charge that was looked at, in cents. */
export const zDecideCharge = z.object({
  examIds: z.array(zId).min(1).max(20),
  seen: z.number().int().min(0),
  choice: z.enum(CHARGE_CHOICES),
  decidedOn: z.iso.date(),
  decidedBy: zWho,
  reason: z.string().trim().max(2000),
  negligent: z.boolean(),
});

export const zWithdrawCharge = zSeen.extend({ decidedOn: z.iso.date(), decidedBy: zWho, reason: zReason });
