import { z } from 'zod';
import { zId, zMonth, zSeen } from '../../kernel/fields';

const zItem = z.string().min(1).max(40);
const zReason = z.string().trim().min(1).max(200);
const zEvidence = z.string().trim().max(200);

/** One change of points as a person enters it; up to two decimal places. */
const zNewEntry = z.object({
  staffId: zId,
  item: zItem,
  points: z.number(),
  reason: zReason,
  evidence: zEvidence,
});

export const zAddEntries = z.object({ month: zMonth, entries: z.array(zNewEntry).min(1).max(5000) });

/** Take an entry back with one of the opposite sign, booked in an open month; `instead` enters the right points beside it. */
export const zCorrectEntry = z.object({
  entryId: zId,
  month: zMonth,
  reason: zReason,
  instead: z.number().nullable(),
});

export const zCloseMonth = z.object({
  month: zMonth,
  reviewer: z.string().trim().min(1).max(40),
  note: z.string().trim().max(300),
  /** Why it is closed before an earlier month that is open. */
  outOfOrder: z.string().trim().max(180).default(''),
});

export const zDecideProposal = zSeen.extend({
  accept: z.boolean(),
  month: zMonth,
  reason: z.string().trim().max(200),
});

export const zMonthFilter = z.object({
  month: zMonth,
  site: z.string().max(60).default(''),
  search: z.string().max(80).default(''),
});

export const zPayYear = z.object({
  year: z.number().int().min(1990).max(2199),
  search: z.string().max(80).default(''),
  site: z.string().max(60).default(''),
});

export const zWages = z.object({
  month: zMonth,
  site: z.string().max(60).default(''),
  search: z.string().max(80).default(''),
});

export const zExplainPay = z.object({ staffId: zId, month: zMonth });

/** What a month's pay needs besides grade and points. Travel is counted in half days. */
export const zSavePayFact = z.object({
  staffId: zId,
  month: zMonth,
  version: z.number().int().min(1).nullable(),
  performancePercent: z.number().int().min(0).max(200),
  travelHalfDays: z.number().int().min(0).max(62),
  pieceWageCents: z.number().int().min(0).max(100_000_00),
  note: z.string().trim().max(500),
});

/** Make the re-grading that fell due on a day a grading that a person answers for. */
export const zConfirmRegrading = z.object({
  staffId: zId,
  dueOn: z.iso.date(),
  note: z.string().trim().max(500),
});

export const zStaffId = zId;
