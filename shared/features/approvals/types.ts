import type { z } from 'zod';
import type { CalendarDate } from '../../kernel/dates';
import type { Id } from '../../kernel/ids';
import type { RecordOf } from '../../kernel/record';
import type { zDecideStep, zListApprovals } from './schema';
import type { zApprovalsStandard } from './standards';
import type { approvalRecord } from './travel';
import type { FOUR_EYES, ReliefKind, ReplyState } from './vocabulary';

export type ApprovalsStandard = z.output<typeof zApprovalsStandard>;
export type ApprovalChain = ApprovalsStandard['chains'][number];
export type ApprovalStep = ApprovalChain['steps'][number];
export type Relief = NonNullable<ApprovalsStandard['relief']>[ReliefKind];
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
> &
  /** Whoever typed it; unknown of an opinion from before there were chains. */
  Partial<Pick<Approval, 'updatedBy'>>;

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
  /** Whoever made every decision of a complete round alone 单人办理; null otherwise. */
  readonly alone: string | null;
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

/** What four eyes are judged by: what the standard wants, who sits at the keyboard, and who else might have decided. */
export type FourEyesFacts = {
  readonly fourEyes: (typeof FOUR_EYES)[number];
  readonly user: string;
  readonly others: readonly string[];
};

export type ListApprovals = z.output<typeof zListApprovals>;

/** A subject that waits for a step, or a step that was entered by head office's reply. */
export type ApprovalRow = {
  readonly id: Id;
  readonly kind: string;
  readonly subjectId: Id;
  /** Where its own page is, as its feature declares it. */
  readonly to: string;
  /** The office that it belongs to. */
  readonly office: string;
  /** Whether this office takes the step: its own subject's, or head office its own step. */
  readonly mine: boolean;
  /** Whom it concerns; empty where nobody in particular. */
  readonly staffNo: string;
  readonly name: string;
  readonly step: string;
  readonly byHead: boolean;
  readonly round: number;
  /** Since when it waits, and by when it should be decided; of a reply its date twice. */
  readonly since: CalendarDate;
  readonly dueOn: CalendarDate | null;
  /** When anybody first decided on it or, where nobody has, what it is about. */
  readonly startedOn: CalendarDate;
  readonly documentNo: string;
  readonly approver: string;
  /** Null while it waits for a step. */
  readonly reply: ReplyState | null;
};
