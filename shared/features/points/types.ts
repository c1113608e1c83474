import type { z } from 'zod';
import type { CalendarDate, Month } from '../../kernel/dates';
import type { Derivation } from '../../kernel/derivation';
import type { Id } from '../../kernel/ids';
import type { RecordOf } from '../../kernel/record';
import type { Employment, Scheme } from '../grades/vocabulary';
import type {
  zAddEntries,
  zCloseMonth,
  zConfirmRegrading,
  zCorrectEntry,
  zDecideProposal,
  zMonthFilter,
  zPayYear,
  zSavePayFact,
} from './schema';
import type { zPointsStandard } from './standards';
import type {
  payFactRecord,
  paySettlementRecord,
  pointsEntryRecord,
  pointsMonthRecord,
  pointsProposalRecord,
  zMonthLine,
} from './travel';

export type PointsStandard = z.output<typeof zPointsStandard>;
export type PointsEntry = RecordOf<typeof pointsEntryRecord>;
export type PointsMonth = RecordOf<typeof pointsMonthRecord>;
export type PointsProposal = RecordOf<typeof pointsProposalRecord>;
export type PayFactRecord = RecordOf<typeof payFactRecord>;
export type PaySettlement = RecordOf<typeof paySettlementRecord>;
export type AddEntries = z.output<typeof zAddEntries>;
export type CorrectEntry = z.output<typeof zCorrectEntry>;
export type CloseMonth = z.output<typeof zCloseMonth>;
export type DecideProposal = z.output<typeof zDecideProposal>;
export type MonthFilter = z.output<typeof zMonthFilter>;
export type PayYear = z.output<typeof zPayYear>;
export type SavePayFact = z.output<typeof zSavePayFact>;
export type ConfirmRegrading = z.output<typeof zConfirmRegrading>;

export type PayFact = {
  readonly performancePercent: number;
  readonly travelHalfDays: number;
  readonly pieceWageCents: number;
};

/** A line as it stands in a month; `corrects`: the closed month that settled it with another amount. */
export type MonthLine = z.output<typeof zMonthLine>;

/** A month with lines: what is paid after all of them, and what the next month takes over (0 or less). */
export type LinedMonth = {
  readonly lines: readonly MonthLine[];
  readonly totalCents: number;
  readonly carriedCents: number;
};

/**
 * The pay of one month, in cents, and how it came about. `payCents` is null where no pay is reckoned here: the scheme says nothing about
 * it, or nobody has graded the person (then there is no scheme either), who has lines all the same. `totalCents` is pay and lines.
 */
export type MonthPay = Omit<LinedMonth, 'totalCents'> & {
  readonly totalCents: number | null;
  readonly month: Month;
  readonly gradedOn: CalendarDate | null;
  readonly scheme: Scheme | null;
  readonly employment: Employment | null;
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

export type MonthState = 'closed' | 'open' | 'ahead';

/** One person's month in the grid: the net of each item by its key, in points. */
export type MonthRow = {
  readonly staffId: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly site: string | null;
  readonly nets: Readonly<Record<string, number>>;
  readonly net: number;
};

export type MonthView = {
  readonly month: Month;
  readonly state: MonthState;
  readonly items: readonly { readonly key: string; readonly title: string }[];
  readonly rows: readonly MonthRow[];
  readonly entries: number;
  readonly sum: number;
  readonly openProposals: number;
  readonly close: {
    readonly closedOn: CalendarDate;
    readonly reviewer: string;
    readonly note: string;
    readonly intact: boolean;
  } | null;
};

export type EntryRow = {
  readonly id: Id;
  readonly staffId: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly site: string | null;
  readonly month: Month;
  readonly item: string;
  readonly points: number;
  readonly reason: string;
  readonly evidence: string;
  readonly enteredBy: string;
  readonly enteredAt: string;
  /** The month of the entry that this one takes back, or null. */
  readonly correctsMonth: Month | null;
  readonly corrected: boolean;
  readonly mine: boolean;
};

export type ProposalRow = {
  readonly id: Id;
  readonly version: number;
  readonly staffNo: string;
  readonly name: string;
  readonly month: Month;
  readonly item: string;
  readonly points: number;
  readonly reason: string;
  readonly evidence: string;
  readonly causeKind: string;
};

/** A month's pay as the list of a year shows it; how it came about is asked for by itself. */
export type PayCell = {
  /** Pay and lines; null where there is neither. */
  readonly totalCents: number | null;
  readonly lined: boolean;
  readonly deducted: boolean;
  readonly provisional: boolean;
  readonly ahead: boolean;
};

/** A cell as it travels, twelve times a person: the month's number, what is paid, and what is marked (`rules/pay-cells.ts`). */
export type PackedPayCell = readonly [month: number, totalCents: number | null, marks: number];

export type PayRow = {
  readonly staffId: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly site: string | null;
  readonly grade: string;
  readonly provisional: boolean;
  readonly months: readonly PackedPayCell[];
  /** Of the months that have come: a forecast is no pay. */
  readonly totalCents: number;
  /** Of the months that have not come. */
  readonly forecastCents: number;
};

export type PayExplanation = {
  readonly staffNo: string;
  readonly name: string;
  readonly state: MonthState;
  readonly mine: boolean;
  readonly pay: MonthPay;
  readonly fact: PayFact & { readonly version: number | null; readonly note: string };
};

/** A re-grading that fell due and that nobody has confirmed. */
export type DueRegrading = {
  readonly staffId: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly mine: boolean;
  readonly dueOn: CalendarDate;
  readonly before: string;
  readonly after: string;
  readonly points: number;
  readonly derivation: Derivation;
};

/** A person's standing: the grading that holds today, its year, and what the ledger added since. */
export type Standing = {
  readonly grade: string;
  readonly level: number | null;
  readonly gradedOn: CalendarDate;
  readonly provisional: boolean;
  readonly points: number | null;
  readonly yearEndsOn: CalendarDate | null;
  readonly balance: number;
  readonly derivation: Derivation;
};

export type PersonPoints = {
  readonly standing: Standing | null;
  readonly due: DueRegrading | null;
  readonly entries: readonly EntryRow[];
  readonly months: readonly MonthPay[];
};
