import type { CalendarDate } from '../../kernel/dates';
import type { Id } from '../../kernel/ids';
import type { RecordOf } from '../../kernel/record';
import type { OnboardingRuling } from './rules';
import type { onboardingRecord } from './travel';
import type { OnboardingOutcome } from './vocabulary';

export type Onboarding = RecordOf<typeof onboardingRecord>;

export type OnboardingRow = {
  /** Null while the onboarding follows from the hire date and nothing was entered yet. */
  readonly id: Id | null;
  readonly version: number | null;
  readonly office: string;
  readonly staffId: Id;
  readonly staffNo: string;
  readonly staffName: string;
  readonly startsOn: CalendarDate;
  readonly dueOn: CalendarDate;
  /** Days until it is over; below 0 when it should have been decided. */
  readonly daysLeft: number;
  readonly extensionMonths: number;
  readonly extensionRequestedOn: CalendarDate | null;
  readonly extensionReason: string;
  readonly outcome: OnboardingOutcome | null;
  readonly outcomeOn: CalendarDate | null;
  readonly outcomeReason: string;
};

export type OnboardingView = {
  readonly row: OnboardingRow;
  readonly mine: boolean;
  readonly ruling: OnboardingRuling;
  readonly standardVersion: number;
  readonly posts: readonly { readonly id: Id; readonly name: string }[];
};
