import type { z } from 'zod';
import type { CalendarDate } from '../../kernel/dates';
import type { RecordOf } from '../../kernel/record';
import type { zDecideStep } from './schema';
import type { zApprovalsStandard } from './standards';
import type { approvalRecord } from './travel';

export type ApprovalsStandard = z.output<typeof zApprovalsStandard>;
export type ApprovalChain = ApprovalsStandard['chains'][number];
export type ApprovalStep = ApprovalChain['steps'][number];
export type Approval = RecordOf<typeof approvalRecord>;
export type DecideStep = z.output<typeof zDecideStep>;

/** One decision, as the screen and the rules read it. */
export type ApprovalLine = Pick<
  Approval,
  | 'id'
  | 'round'
  | 'step'
  | 'approverId'
  | 'approver'
  | 'decidedOn'
  | 'decision'
  | 'opinion'
  | 'basis'
  | 'documentNo'
>;

/** A step with what was decided at it in this round. */
export type StepState = {
  readonly key: string;
  readonly title: string;
  readonly by: ApprovalStep['by'];
  readonly office: ApprovalStep['office'];
  readonly required: boolean;
  readonly line: ApprovalLine | null;
};

/** How far a subject has come in its chain. */
export type ChainView = {
  readonly round: number;
  readonly state: 'open' | 'complete' | 'rejected';
  readonly steps: readonly StepState[];
  /** The step that comes next; null when none is left. */
  readonly next: string | null;
  /** What was said in rounds that are over, oldest first. */
  readonly earlier: readonly ApprovalLine[];
  /** People who decided at more than one step of this round: allowed, and shown. */
  readonly twice: readonly string[];
};

/** What a decision is judged by besides the decisions before it. */
export type ApprovalFacts = {
  readonly today: CalendarDate;
  /** The day of what it is about: no decision lies before it. */
  readonly since: CalendarDate;
  /** Whether it is entered in a branch, where a step of head office needs head office's paper. */
  readonly inBranch: boolean;
  /** Whether the approver is the person concerned. */
  readonly isSubject: boolean;
  readonly subjectName: string;
};
