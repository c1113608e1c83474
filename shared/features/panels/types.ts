import type { z } from 'zod';
import type { CalendarDate } from '../../kernel/dates';
import type { AppError } from '../../kernel/errors';
import type { Fraction } from '../../kernel/fraction';
import type { zPanelsStandard } from './standards';
import type { Bar } from './vocabulary';

export type PanelsStandard = z.output<typeof zPanelsStandard>;

/** One criterion: its weight in percent and what the member gave, 0…100. */
export type PanelLine = { readonly weight: number; readonly score: Fraction };

/** One who scored. */
export type PanelMember = {
  readonly department: string;
  /** One of the staff; null for an outside name, or where nobody wrote down who sat. */
  readonly id: string | null;
  /** Empty where nobody wrote down who sat. */
  readonly name: string;
  readonly lines: readonly PanelLine[];
  /** Why this member may not score the person; null when nothing is against it. */
  readonly bar: Bar | null;
};

export type PanelFacts = {
  readonly heldOn: CalendarDate;
  /** The departments that could sit, where they are listed: a list with fewer than the minimum lowers it, and missing ones are named. */
  readonly departments: readonly string[];
  /** Covered 凭批复: head office agreed that it decides with the members that it has. */
  readonly covered: boolean;
  /** The signed score sheet is attached: the paper proves who scored. */
  readonly sheetAttached: boolean;
};

/** What a panel came to for one person. */
export type PanelOutcome = {
  /** The exact mean of the members' totals; null while nobody has scored. */
  readonly mean: Fraction | null;
  readonly totals: readonly {
    readonly department: string;
    readonly name: string;
    readonly total: Fraction;
  }[];
  /** The highest total less the lowest; null with fewer than two. */
  readonly spread: Fraction | null;
  /** Whether the spread is beyond what the standard takes as usual. */
  readonly wide: boolean;
  /** It decides nothing: something is missing and not covered. */
  readonly provisional: boolean;
  /** What is missing, each with its way; said of a covered panel too. */
  readonly missing: readonly AppError[];
};
