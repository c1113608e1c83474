import type { CalendarDate, Instant } from '../../kernel/dates';
import type { AppError } from '../../kernel/errors';
import type { Id } from '../../kernel/ids';
import type { RecordOf } from '../../kernel/record';
import type { ChainView } from '../approvals/types';
import type { Method, Tier } from '../courses/vocabulary';
import type { TierDerivation } from '../entry-tests/rules/tier';
import type { PlanApproval } from './rules/approval';
import type { AllowedAction } from './rules/items';
import type { TakeBack } from './rules/take-back';
import type { planEventRecord, planFindingRecord, planItemRecord, planRecord } from './travel';
import type { Evaluation, FindingState, PlanAction, PlanItemState, PlanState } from './vocabulary';

export type Plan = RecordOf<typeof planRecord>;
export type PlanItem = RecordOf<typeof planItemRecord>;
export type PlanFinding = RecordOf<typeof planFindingRecord>;
export type PlanEvent = RecordOf<typeof planEventRecord>;

/** A plan as lists show it. */
export type PlanRow = {
  readonly id: Id;
  readonly office: string;
  readonly planNo: string;
  readonly staffId: Id;
  readonly staffNo: string;
  readonly staffName: string;
  readonly tier: Tier;
  readonly state: PlanState;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
  readonly confirmed: number;
  readonly total: number;
  /** The first item that is not confirmed. */
  readonly currentPosition: number | null;
  readonly currentContent: string | null;
  readonly currentState: PlanItemState | null;
  readonly overdue: number;
  readonly disputed: number;
  /** Null once the plan is closed. */
  readonly approval: PlanApproval | null;
};

/** The last step of an item, what taking it back would lead to, and why it cannot be taken back. */
export type LastStep = TakeBack & { readonly refusal: AppError | null };

export type PlanItemView = {
  readonly item: PlanItem;
  readonly department: string | null;
  readonly trainer: string | null;
  readonly overdue: boolean;
  readonly allowed: readonly AllowedAction[];
  /** Why content, department, method and planned time cannot change; null when they can. */
  readonly editRefusal: AppError | null;
  readonly trainerRefusal: AppError | null;
  readonly removeRefusal: AppError | null;
  /** The step that would be taken back; null when nothing happened yet. */
  readonly lastStep: LastStep | null;
  /** The earliest day of the next step. */
  readonly earliest: CalendarDate;
};

export type PlanEventView = {
  readonly id: Id;
  readonly itemId: Id;
  readonly position: number;
  readonly content: string;
  readonly happenedOn: CalendarDate;
  readonly action: PlanAction;
  readonly fromState: PlanItemState;
  readonly toState: PlanItemState;
  readonly actor: string;
  readonly reason: string;
  readonly enteredAt: Instant;
  /** Who took it back, when and why; null as long as it counts. */
  readonly takenBack: { readonly on: CalendarDate; readonly actor: string; readonly reason: string } | null;
};

/** What was found in a plan, with whom and what it is about. */
export type FindingRow = {
  readonly finding: PlanFinding;
  readonly planNo: string;
  readonly position: number;
  readonly content: string;
  readonly trainer: string;
  readonly staffNo: string;
  readonly staffName: string;
  readonly isDealer: boolean;
  readonly mine: boolean;
  readonly state: FindingState;
};

/** Everything that the page of one plan shows. */
export type PlanView = {
  readonly plan: Plan;
  readonly staffNo: string;
  readonly staffName: string;
  readonly site: string | null;
  readonly mine: boolean;
  readonly standardVersion: number | null;
  readonly approval: PlanApproval;
  readonly chain: ChainView;
  /** How the entry test decided the tier; null when it was chosen by hand. */
  readonly derivation: (TierDerivation & { readonly examName: string; readonly examOn: CalendarDate }) | null;
  readonly confirmed: number;
  /** Positions from here on may be filled, moved and emptied. */
  readonly firstOpenPosition: number;
  readonly items: readonly PlanItemView[];
  readonly events: readonly PlanEventView[];
  readonly findings: readonly FindingRow[];
  /** Whether a dealer sent the trainee: it is told how the training went. */
  readonly isDealer: boolean;
};

/** A department that the standard names and this office does not have: its items wait for someone to choose one. */
export type DrawnPlan = {
  readonly plan: Plan;
  readonly tier: Tier;
  readonly missingDepartments: readonly string[];
};

/** An entry test's score that a plan can be drawn from. */
export type EntryScore = {
  readonly examScoreId: Id;
  readonly staffId: Id;
  readonly examName: string;
  readonly heldOn: CalendarDate;
  readonly score: number;
  readonly derivation: TierDerivation;
};

export type PlanChoices = { readonly departments: readonly { readonly id: Id; readonly name: string }[] };

/** One plan written out, as the command line and the printed document want it. */
export type PlanInFull = {
  readonly planId: Id;
  readonly office: string;
  readonly staffNo: string;
  readonly name: string;
  readonly planNo: string;
  readonly tier: Tier;
  readonly tierReason: string;
  readonly state: PlanState;
  readonly startsOn: CalendarDate;
  readonly drawnBy: string;
  readonly approvedBy: string;
  readonly approval: PlanApproval;
  readonly items: readonly PlanItemInFull[];
};

export type PlanItemInFull = {
  readonly itemId: Id;
  readonly position: number;
  readonly content: string;
  readonly department: string | null;
  readonly trainer: string | null;
  readonly plannedFrom: CalendarDate | null;
  readonly plannedTo: CalendarDate | null;
  readonly method: Method | null;
  readonly state: PlanItemState;
  readonly actualFrom: CalendarDate | null;
  readonly actualTo: CalendarDate | null;
  readonly taught: string;
  readonly evaluation: Evaluation | null;
  readonly evaluationNote: string;
};

/** An item that should be done and is not, for the desk. */
export type OverduePlanItem = {
  readonly planId: Id;
  readonly itemId: Id;
  readonly staffId: Id;
  readonly staffNo: string;
  readonly staffName: string;
  readonly position: number;
  readonly content: string;
  readonly state: PlanItemState;
  readonly plannedTo: CalendarDate;
};
