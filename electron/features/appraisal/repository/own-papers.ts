import {
  cycleGroupRecord,
  cyclePapersRecord,
  ownPlanRecord,
  ownSummaryRecord,
} from '../../../../shared/features/appraisal/travel/own-papers';
import {
  appraisalMeasureRecord,
  appraisalRewardRecord,
  appraisalValueRecord,
  serviceHandlingRecord,
} from '../../../../shared/features/appraisal/travel/values';
import type {
  AppraisalMeasure,
  AppraisalReward,
  CycleGroup,
  CyclePapers,
  OwnPlan,
  OwnSummary,
  ServiceHandling,
} from '../../../../shared/features/appraisal/types/own-papers';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { recordStore } from '../../../database/record-store';

export const ownPlans = recordStore(ownPlanRecord);
export const ownSummaries = recordStore(ownSummaryRecord);
export const cyclePapers = recordStore(cyclePapersRecord);
export const cycleGroups = recordStore(cycleGroupRecord);
export const measures = recordStore(appraisalMeasureRecord);
export const sourceValues = recordStore(appraisalValueRecord);
export const rewards = recordStore(appraisalRewardRecord);
export const handlings = recordStore(serviceHandlingRecord);

export const ownPlanOf = (db: ReadableDb, formId: Id): OwnPlan | undefined =>
  ownPlans.list(db, 'r.form_id = ?', [formId])[0];

export const ownSummaryOf = (db: ReadableDb, formId: Id): OwnSummary | undefined =>
  ownSummaries.list(db, 'r.form_id = ?', [formId])[0];

export const papersOf = (db: ReadableDb, cycleId: Id): readonly CyclePapers[] =>
  cyclePapers.list(db, 'r.cycle_id = ?', [cycleId]);

export const groupOf = (db: ReadableDb, cycleId: Id): CycleGroup | undefined =>
  cycleGroups.list(db, 'r.cycle_id = ?', [cycleId])[0];

export const measuresOf = (db: ReadableDb, formId: Id): readonly AppraisalMeasure[] =>
  measures.list(db, 'r.form_id = ?', [formId]);

export const rewardOf = (db: ReadableDb, formId: Id): AppraisalReward | undefined =>
  rewards.list(db, 'r.form_id = ?', [formId])[0];

export const handlingOf = (db: ReadableDb, eventId: Id): ServiceHandling | undefined =>
  handlings.list(db, 'r.event_id = ?', [eventId])[0];

/** Whether a scorecard had a result before rewards were kept: it was closed then, and stays without a line. */
export const isClosedBefore = (db: ReadableDb, formId: Id): boolean => {
  const row = db.get<{ results: number; rewards: number }>(
    `SELECT (SELECT count(*) FROM appraisal_result WHERE form_id = ?) AS results,
       (SELECT count(*) FROM appraisal_reward WHERE form_id = ? AND hold <> 'before') AS rewards`,
    [formId, formId],
  );
  return row !== undefined && row.results > 0 && row.rewards === 0;
};
