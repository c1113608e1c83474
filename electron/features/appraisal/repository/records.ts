import {
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
} from '../../../../shared/features/appraisal/travel/records';
import type {
  AppraisalCycle,
  AppraisalResult,
  AppraisalScore,
  KpiActual,
  Rater,
  Scorecard,
} from '../../../../shared/features/appraisal/types/records';
import type { Period } from '../../../../shared/features/appraisal/vocabulary';
import type { CalendarDate, Month } from '../../../../shared/kernel/dates';
import type { Id } from '../../../../shared/kernel/ids';
import { wordKey } from '../../../../shared/kernel/sameness';
import type { ReadableDb } from '../../../database/connection';
import { recordStore } from '../../../database/record-store';

export const cycles = recordStore(appraisalCycleRecord);
export const scorecards = recordStore(appraisalFormRecord);
export const scores = recordStore(appraisalScoreRecord);
export const results = recordStore(appraisalResultRecord);
export const decisions = recordStore(appraisalDecisionRecord);
export const appeals = recordStore(appraisalAppealRecord);
export const interviews = recordStore(appraisalInterviewRecord);
export const improvements = recordStore(improvementPlanRecord);
export const kpiActuals = recordStore(kpiActualRecord);
export const events = recordStore(serviceEventRecord);

/** The office's cycles that look back over exactly these days. */
export const cyclesOver = (
  db: ReadableDb,
  office: string,
  span: { readonly period: Period; readonly fromDate: CalendarDate; readonly toDate: CalendarDate },
): readonly AppraisalCycle[] =>
  cycles.list(db, 'r.owner_office = ? AND r.period = ? AND r.from_date = ? AND r.to_date = ?', [
    office,
    span.period,
    span.fromDate,
    span.toDate,
  ]);

export const ownCycles = (db: ReadableDb, office: string): readonly AppraisalCycle[] =>
  cycles.list(db, 'r.owner_office = ?', [office]);

export const scorecardsOf = (db: ReadableDb, cycleId: Id): readonly Scorecard[] =>
  scorecards.list(db, 'r.cycle_id = ?', [cycleId]);

export const findScorecard = (db: ReadableDb, cycleId: Id, staffId: Id): Scorecard | undefined =>
  scorecards.list(db, 'r.cycle_id = ? AND r.staff_id = ?', [cycleId, staffId])[0];

export const scoresOf = (db: ReadableDb, formId: Id): readonly AppraisalScore[] =>
  scores.list(db, 'r.form_id = ?', [formId]);

/** What a rater gave for a line, if anything. */
export const findScore = (
  db: ReadableDb,
  formId: Id,
  indicator: string,
  rater: Rater,
): AppraisalScore | undefined =>
  scores.list(
    db,
    "r.form_id = ? AND r.indicator = ? AND r.rater_type = ? AND coalesce(r.rater_id, '') = ? AND word_key(r.rater_name) = ?",
    [formId, indicator, rater.raterType, rater.raterId ?? '', wordKey(rater.raterName)],
  )[0];

export const resultOf = (db: ReadableDb, formId: Id): AppraisalResult | undefined =>
  results.list(db, 'r.form_id = ?', [formId])[0];

export const findKpi = (
  db: ReadableDb,
  at: {
    readonly month: Month;
    readonly siteId: Id | null;
    readonly staffId: Id | null;
    readonly indicator: string;
  },
): KpiActual | undefined =>
  kpiActuals.list(
    db,
    "r.month = ? AND r.indicator = ? AND coalesce(r.site_id, '') = ? AND coalesce(r.staff_id, '') = ?",
    [at.month, at.indicator, at.siteId ?? '', at.staffId ?? ''],
  )[0];
