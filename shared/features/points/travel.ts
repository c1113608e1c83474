import { z } from 'zod';
import { zMonth, zRef } from '../../kernel/fields';
import { defineRecord } from '../../kernel/record';

const zCause = { causeKind: z.string().max(40), causeId: z.string().max(60) };

const zChange = {
  staffId: zRef,
  month: zMonth,
  item: z.string().min(1).max(40),
  hundredths: z
    .number()
    .int()
    .refine((value) => value !== 0),
  reason: z.string().min(1).max(200),
  evidence: z.string().max(200),
};

/** One change of a person's points. The ledger only grows: a mistake is taken back by the entry that names it. */
export const pointsEntryRecord = defineRecord(
  'pointsEntry',
  z.object({ ...zChange, enteredBy: z.string().max(60), reversesId: zRef.nullable(), ...zCause }),
  {
    owner: 'office',
    label: ['staffId', 'month', 'item'],
    cause: { kind: 'causeKind', id: 'causeId' },
    words: { item: { standard: 'points' } },
    appendOnly: true,
  },
);

/** A month that an office has reviewed and closed, with what stood in it: its number of entries, their sum and their hash. */
export const pointsMonthRecord = defineRecord(
  'pointsMonth',
  z.object({
    month: zMonth,
    closedOn: z.iso.date(),
    reviewer: z.string().min(1).max(40),
    entries: z.number().int().min(0),
    sumHundredths: z.number().int(),
    entriesHash: z.string().length(64),
    standardId: zRef,
    note: z.string().max(500),
  }),
  { owner: 'office', label: ['month'], appendOnly: true },
);

/** Points that something else proposes (a complaint, a praise); a person accepts or rejects them. */
export const pointsProposalRecord = defineRecord(
  'pointsProposal',
  z.object({
    ...zChange,
    ...zCause,
    state: z.enum(['open', 'accepted', 'rejected']),
    decidedOn: z.iso.date().nullable(),
    decidedBy: z.string().max(60),
    decisionReason: z.string().max(200),
    entryId: zRef.nullable(),
  }),
  {
    owner: 'office',
    label: ['staffId', 'month', 'item'],
    cause: { kind: 'causeKind', id: 'causeId' },
    words: { item: { standard: 'points' } },
  },
);

/** What a month's pay needs besides grade and points: performance, days of travel, piece wages. */
export const payFactRecord = defineRecord(
  'payFact',
  z.object({
    staffId: zRef,
    month: zMonth,
    performancePercent: z.number().int().min(0).max(200),
    travelHalfDays: z.number().int().min(0).max(62),
    pieceWageCents: z.number().int().min(0),
    note: z.string().max(500),
  }),
  { owner: 'office', label: ['staffId', 'month'] },
);

/** Money beside the pay of a month (ruling 11). The label is a key of the catalogue, the title the words of the record that it comes from. */
export const zMonthLine = z.object({
  kind: z.string().min(1).max(40),
  label: z.string().regex(/^[a-z][A-Za-z]*(?:\.[A-Za-z]+)+$/),
  title: z.string().max(200),
  amountCents: z
    .number()
    .int()
    .refine((value) => value !== 0),
  recordKind: z.string().max(60),
  recordId: z.string().max(60),
  corrects: zMonth.nullable(),
});

/** What a closed month settled for a person who had lines in it: the pay that it was reckoned with, what was paid, and what was carried over. */
export const paySettlementRecord = defineRecord(
  'paySettlement',
  z.object({
    staffId: zRef,
    month: zMonth,
    /** Null where no pay is reckoned here. */
    payCents: z.number().int().min(0).nullable(),
    lines: z.array(zMonthLine).min(1).max(200),
    totalCents: z.number().int(),
    carriedCents: z.number().int().max(0),
  }),
  { owner: 'office', label: ['staffId', 'month'], appendOnly: true, json: ['lines'] },
);
