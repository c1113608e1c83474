import type { z } from 'zod';
import type { CalendarDate } from '../../../kernel/dates';
import type { Derivation } from '../../../kernel/derivation';
import type { Id } from '../../../kernel/ids';
import type { RecordOf } from '../../../kernel/record';
import type { LackingRaters } from '../rules/result';
import type {
  zAppeal,
  zCheckImprovement,
  zCycleFields,
  zCycleFilter,
  zDecide,
  zDecideAppeal,
  zEventFilter,
  zRater,
  zSaveEvent,
  zSaveImprovement,
  zSaveInterview,
  zSaveKpi,
  zSaveScores,
  zUpdateCycle,
} from '../schema/records';
import type { zAppraisalStandard, zKpiStandard } from '../standards';
import type {
  appraisalAppealRecord,
  appraisalCycleRecord,
  appraisalDecisionRecord,
  appraisalFormRecord,
  appraisalInterviewRecord,
  appraisalResultRecord,
  appraisalScoreRecord,
  improvementPlanRecord,
  kpiActualRecord,
  serviceEventRecord,
} from '../travel/records';
import type {
  AppraisalBand,
  CycleState,
  Direction,
  EventKind,
  EventWork,
  KpiUnit,
  Period,
  RaterType,
  Standing,
} from '../vocabulary';
import type { CycleGroup, CyclePapersView, HandlingShown, OwnPart } from './own-papers';

export type AppraisalStandard = z.output<typeof zAppraisalStandard>;
export type KpiStandard = z.output<typeof zKpiStandard>;
export type AppraisalCycle = RecordOf<typeof appraisalCycleRecord>;
export type Scorecard = RecordOf<typeof appraisalFormRecord>;
export type AppraisalScore = RecordOf<typeof appraisalScoreRecord>;
export type AppraisalResult = RecordOf<typeof appraisalResultRecord>;
export type AppraisalDecision = RecordOf<typeof appraisalDecisionRecord>;
export type AppraisalAppeal = RecordOf<typeof appraisalAppealRecord>;
export type AppraisalInterview = RecordOf<typeof appraisalInterviewRecord>;
export type ImprovementPlan = RecordOf<typeof improvementPlanRecord>;
export type KpiActual = RecordOf<typeof kpiActualRecord>;
export type ServiceEvent = RecordOf<typeof serviceEventRecord>;

export type CycleFields = z.output<typeof zCycleFields>;
export type CycleFilter = z.output<typeof zCycleFilter>;
export type UpdateCycle = z.output<typeof zUpdateCycle>;
export type Rater = z.output<typeof zRater>;
export type SaveScores = z.output<typeof zSaveScores>;
export type Decide = z.output<typeof zDecide>;
export type Appeal = z.output<typeof zAppeal>;
export type DecideAppeal = z.output<typeof zDecideAppeal>;
export type SaveInterview = z.output<typeof zSaveInterview>;
export type SaveImprovement = z.output<typeof zSaveImprovement>;
export type CheckImprovement = z.output<typeof zCheckImprovement>;
export type SaveKpi = z.output<typeof zSaveKpi>;
export type SaveEvent = z.output<typeof zSaveEvent>;
export type EventFilter = z.output<typeof zEventFilter>;

export type CycleRow = {
  /** The office that it belongs to. */
  readonly office: string;
  readonly id: Id;
  readonly version: number;
  readonly mine: boolean;
  readonly name: string;
  readonly period: Period;
  readonly fromDate: CalendarDate;
  readonly toDate: CalendarDate;
  readonly state: CycleState;
  readonly note: string;
  readonly scorecards: number;
  readonly openScorecards: number;
};

/** The result as lists and pages show it; of an open scorecard it is what the scores say now. */
export type ResultShown = {
  readonly score: number;
  /** Cut after two places, never rounded up into the next band. */
  readonly scoreText: string;
  readonly band: AppraisalBand;
  readonly bandTitle: string;
  readonly rewardCents: number;
  readonly consequence: string;
  readonly standing: Standing;
  readonly lacking: readonly LackingRaters[];
  /** Lines whose source gives no value, by their titles; their weight stays open. */
  readonly missing: readonly string[];
  readonly derivation: Derivation;
};

export type ScorecardRow = {
  readonly id: Id;
  readonly version: number;
  readonly cycleId: Id;
  readonly staffId: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly site: string | null;
  readonly post: string;
  readonly state: CycleState;
  readonly raters: number;
  readonly outliers: number;
  readonly result: ResultShown | null;
  /** Failures in a row end here. */
  readonly proposed: boolean;
  readonly decided: boolean;
  readonly appealOpen: boolean;
};

export type CycleView = CycleRow & {
  readonly versionNo: number;
  readonly rows: readonly ScorecardRow[];
  readonly papers: CyclePapersView;
  readonly group: CycleGroup | null;
};

export type ScorecardLine = {
  readonly key: string;
  readonly title: string;
  readonly indicator: string;
  readonly indicatorTitle: string;
  readonly weight: number;
  /** The part of the indicator, in percent; 100 for an indicator without aspects. */
  readonly partPercent: number;
  readonly isWhole: boolean;
};

export type ScorecardRater = Rater & {
  /** The name as the reader may see it; the kind with a number when it is kept back. */
  readonly shown: string;
  readonly key: string;
  readonly total: string | null;
  readonly othersMedian: string | null;
  readonly outlier: boolean;
  /** Scores by line, in points. */
  readonly scores: Readonly<Record<string, number>>;
};

export type ScorecardView = {
  readonly scorecard: ScorecardRow;
  readonly mine: boolean;
  readonly cycle: CycleRow;
  readonly kindTitle: string;
  readonly comment: string;
  /** Why the scorecard was opened again last; empty when it never was. */
  readonly reopenReason: string;
  readonly versionNo: number;
  readonly lines: readonly ScorecardLine[];
  /** Whole indicators that someone scored although the kind has aspects for them. */
  readonly wholeLines: readonly ScorecardLine[];
  readonly raterRules: readonly {
    readonly type: RaterType;
    readonly weight: number;
    readonly min: number;
    readonly have: number;
  }[];
  readonly raters: readonly ScorecardRater[];
  readonly indicators: readonly {
    readonly key: string;
    readonly title: string;
    readonly weight: number;
    readonly score: string | null;
  }[];
  readonly proposal: {
    readonly cycles: readonly string[];
    readonly ripe: boolean;
    readonly standing: Standing;
  } | null;
  readonly decisions: readonly AppraisalDecision[];
  readonly appeals: readonly AppraisalAppeal[];
  readonly interview: AppraisalInterview | null;
  readonly improvement: ImprovementPlan | null;
  readonly own: OwnPart;
};

/** A proposal that waits for a person's decision. */
export type OpenProposal = {
  readonly formId: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly cycles: readonly string[];
  readonly scores: readonly string[];
  readonly standing: Standing;
  readonly ripe: boolean;
};

export type KpiColumn = {
  readonly key: string;
  readonly title: string;
  readonly unit: KpiUnit;
  readonly direction: Direction;
};

export type KpiCell = {
  readonly indicator: string;
  readonly target: number | null;
  readonly actual: number | null;
  /** Whether the value was entered, or comes from the month's service events. */
  readonly source: 'entered' | 'events' | null;
  readonly percent: number | null;
  readonly percentText: string | null;
  readonly met: boolean | null;
  readonly derivation: Derivation | null;
};

export type KpiRow = {
  readonly key: string;
  readonly siteId: Id | null;
  readonly staffId: Id | null;
  readonly site: string | null;
  readonly staffNo: string | null;
  readonly name: string;
  readonly post: string;
  readonly cells: readonly KpiCell[];
};

export type KpiMonthView = {
  readonly month: string;
  readonly versionNo: number;
  readonly columns: readonly KpiColumn[];
  readonly rows: readonly KpiRow[];
};

export type EventRow = {
  readonly id: Id;
  readonly version: number;
  readonly mine: boolean;
  readonly kind: EventKind;
  readonly happenedOn: CalendarDate;
  readonly staffId: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly customer: string;
  readonly work: EventWork;
  readonly score: number | null;
  readonly text: string;
  /** The points that the event proposes under the standard of its day; null when none. */
  readonly points: number | null;
  readonly office: string;
  readonly handling: HandlingShown | null;
};

/** One appraisal of a person, with what followed from it. */
export type PersonAppraisal = {
  readonly formId: Id;
  readonly cycle: string;
  readonly period: Period;
  readonly fromDate: CalendarDate;
  readonly toDate: CalendarDate;
  readonly post: string;
  readonly state: CycleState;
  readonly result: ResultShown | null;
  readonly appeals: readonly AppraisalAppeal[];
  readonly improvement: ImprovementPlan | null;
  readonly decisions: readonly AppraisalDecision[];
};
