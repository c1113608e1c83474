import type { z } from 'zod';
import type { CalendarDate } from '../../kernel/dates';
import type { Id } from '../../kernel/ids';
import type { RecordOf } from '../../kernel/record';
import type { ChainView } from '../approvals/types';
import type { OnboardingRuling } from './rules/ruling';
import type { onboardingCaseRecord, onboardingRecord, zOnboardingExam } from './travel';
import type { OnboardingOutcome } from './vocabulary';

export type Onboarding = RecordOf<typeof onboardingRecord>;
export type OnboardingCase = RecordOf<typeof onboardingCaseRecord>;
export type OnboardingExam = z.output<typeof zOnboardingExam>;

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
  /** The day of the application for confirmation. */
  readonly requestedOn: CalendarDate | null;
  readonly outcome: OnboardingOutcome | null;
  readonly outcomeOn: CalendarDate | null;
  readonly outcomeReason: string;
};

/** The application as it was entered; `version` null while there is none. */
export type OnboardingApplication = Pick<
  OnboardingCase,
  'requestedOn' | 'evaluation' | 'waiverReason' | 'waiverBy' | 'waiverPaper'
> & { readonly version: number | null };

export type OnboardingView = {
  readonly row: OnboardingRow;
  readonly mine: boolean;
  readonly ruling: OnboardingRuling;
  /** What the numbers rest on, as the standard names it. */
  readonly sources: readonly string[];
  readonly standardVersion: number;
  readonly application: OnboardingApplication;
  readonly exams: readonly OnboardingExam[];
  /** The chain of the confirmation; null before anything was applied for. */
  readonly chain: ChainView | null;
  readonly posts: readonly { readonly id: Id; readonly name: string }[];
};
