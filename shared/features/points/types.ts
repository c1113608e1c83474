import type { z } from 'zod';
import type { CalendarDate, Month } from '../../kernel/dates';
import type { Derivation } from '../../kernel/derivation';
import type { RecordOf } from '../../kernel/record';
import type { Employment, Scheme } from '../grades/vocabulary';
import type { StandardBody } from '../standards/schema';
import type { zAddEntries, zCloseMonth, zConfirmRegrading, zCorrectEntry, zDecideProposal, zMonthFilter, zPayYear, zSavePayFact } from './schema';
import type { payFactRecord, pointsEntryRecord, pointsMonthRecord, pointsProposalRecord } from './travel';

export type PointsStandard = StandardBody<'points'>;
export type PointsEntry = RecordOf<typeof pointsEntryRecord>;
export type PointsMonth = RecordOf<typeof pointsMonthRecord>;
export type PointsProposal = RecordOf<typeof pointsProposalRecord>;
export type PayFactRecord = RecordOf<typeof payFactRecord>;
export type AddEntries = z.output<typeof zAddEntries>;
export type CorrectEntry = z.output<typeof zCorrectEntry>;
export type CloseMonth = z.output<typeof zCloseMonth>;
export type DecideProposal = z.output<typeof zDecideProposal>;
export type MonthFilter = z.output<typeof zMonthFilter>;
export type PayYear = z.output<typeof zPayYear>;
export type SavePayFact = z.output<typeof zSavePayFact>;
export type ConfirmRegrading = z.output<typeof zConfirmRegrading>;

export type PayFact = { readonly performancePercent: number; readonly travelHalfDays: number; readonly pieceWageCents: number };

/** The pay of one month, in cents, and how it came about. `payCents` is null where the scheme says nothing about pay. */
export type MonthPay = {
  readonly month: Month;
  readonly gradedOn: CalendarDate;
  readonly scheme: Scheme;
  readonly employment: Employment;
  readonly grade: string;
  readonly level: number | null;
  readonly provisional: boolean;
  readonly pointsHundredths: number | null;
  readonly baseCents: number;
  readonly performanceCents: number;
  readonly allowanceCents: number;
  readonly travelCents: number;
  readonly deductionCents: number;
  readonly payCents: number | null;
  readonly derivation: Derivation;
};
