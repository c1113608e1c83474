import type { z } from 'zod';
import type { RecordOf } from '../../../kernel/record';
import type { Promise as Promised } from '../rules/handling';
import type { PaperRule } from '../rules/own-papers';
import type {
  zApproveOwnPlan,
  zReturnOwnPlan,
  zSaveGroup,
  zSaveHandling,
  zSaveMeasure,
  zSaveOwnPlan,
  zSaveOwnSummary,
  zSubmitOwnPlan,
  zTickPapers,
} from '../schema/own-papers';
import type {
  cycleGroupRecord,
  cyclePapersRecord,
  ownPlanRecord,
  ownSummaryRecord,
} from '../travel/own-papers';
import type {
  appraisalMeasureRecord,
  appraisalRewardRecord,
  appraisalValueRecord,
  serviceHandlingRecord,
} from '../travel/values';
import type { RewardHold } from '../vocabulary';

export type OwnPlan = RecordOf<typeof ownPlanRecord>;
export type OwnSummary = RecordOf<typeof ownSummaryRecord>;
export type CyclePapers = RecordOf<typeof cyclePapersRecord>;
export type CycleGroup = RecordOf<typeof cycleGroupRecord>;
export type AppraisalMeasure = RecordOf<typeof appraisalMeasureRecord>;
export type AppraisalValue = RecordOf<typeof appraisalValueRecord>;
export type AppraisalReward = RecordOf<typeof appraisalRewardRecord>;
export type ServiceHandling = RecordOf<typeof serviceHandlingRecord>;

export type SaveOwnPlan = z.output<typeof zSaveOwnPlan>;
export type SubmitOwnPlan = z.output<typeof zSubmitOwnPlan>;
export type ApproveOwnPlan = z.output<typeof zApproveOwnPlan>;
export type ReturnOwnPlan = z.output<typeof zReturnOwnPlan>;
export type SaveOwnSummary = z.output<typeof zSaveOwnSummary>;
export type TickPapers = z.output<typeof zTickPapers>;
export type SaveGroup = z.output<typeof zSaveGroup>;
export type SaveMeasure = z.output<typeof zSaveMeasure>;
export type SaveHandling = z.output<typeof zSaveHandling>;

/** How strictly the papers of a cycle are asked for, and which are ticked for all. */
export type CyclePapersView = {
  readonly asked: boolean;
  readonly rules: {
    readonly ownPlan: PaperRule;
    readonly ownSummary: PaperRule;
  };
  readonly ticks: readonly CyclePapers[];
  readonly withoutPlan: readonly string[];
  readonly withoutSummary: readonly string[];
};

/** A line with a source of its own, as a scorecard shows it. */
export type SourceShown = {
  readonly key: string;
  readonly title: string;
  readonly source: string;
  /** What the line is worth of the whole, in percent. */
  readonly percent: string;
  readonly unit: string | null;
  readonly measured: number | null;
  readonly score: string | null;
};

/** What people wrote themselves, what was measured, and what the result brings in money. */
export type OwnPart = {
  readonly asked: boolean;
  readonly plan: OwnPlan | null;
  readonly planLate: boolean;
  readonly summary: OwnSummary | null;
  readonly goals: readonly {
    readonly indicator: string;
    readonly title: string;
  }[];
  readonly sources: readonly SourceShown[];
  readonly reward: {
    readonly cents: number;
    readonly hold: RewardHold;
    readonly confirmedOn: string;
  } | null;
};

/** How a service event was handled, with what was promised. */
export type HandlingShown = ServiceHandling & {
  readonly arrival: Promised | null;
  readonly solution: Promised | null;
};
