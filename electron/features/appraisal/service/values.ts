import { closedProblem } from '../../../../shared/features/appraisal/rules/follow';
import { toTenThousandths } from '../../../../shared/features/appraisal/rules/kpi';
import { sourcedLines } from '../../../../shared/features/appraisal/rules/sources';
import type { AppraisalValue, SaveMeasure } from '../../../../shared/features/appraisal/types/own-papers';
import type { AppraisalCycle, Scorecard } from '../../../../shared/features/appraisal/types/records';
import { appError } from '../../../../shared/kernel/errors';
import { fractionText } from '../../../../shared/kernel/fraction';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import type { ReadableDb } from '../../../database/connection';
import { type Tx, transact } from '../../../database/transact';
import {
  cycleGroups,
  cyclePapers,
  groupOf,
  measures,
  measuresOf,
  ownPlanOf,
  ownPlans,
  ownSummaries,
  ownSummaryOf,
  papersOf,
  sourceValues,
} from '../repository/own-papers';
import { cycles } from '../repository/records';
import { createEvaluation } from '../views/evaluation';
import { readValues } from '../views/values';
import { findOwnScorecard } from './find';

const kindOf = (db: ReadableDb, cycle: AppraisalCycle, scorecard: Scorecard) =>
  createEvaluation(db).standardOf(cycle, scorecard).kind;

/** Keep what the sources of a scorecard say as it is closed: later events and figures move it no more. */
export const keepValues = (tx: Tx, cycle: AppraisalCycle, scorecard: Scorecard): void => {
  for (const [indicator, { value, steps }] of readValues(tx, kindOf(tx, cycle, scorecard), cycle, scorecard))
    sourceValues.insert(tx, {
      ...{ formId: scorecard.id, indicator },
      exact: value === null ? '' : fractionText(value),
      steps: steps as unknown as AppraisalValue['steps'],
    });
};

type Removing = {
  readonly remove: (tx: Tx, id: Id) => Result<unknown>;
};
const removeAll = (
  tx: Tx,
  store: Removing,
  records: readonly ({ readonly id: Id } | undefined)[],
): Result<true> => {
  for (const record of records) {
    const gone = record === undefined ? ok(true) : store.remove(tx, record.id);
    if (!gone.ok) return gone;
  }
  return ok(true);
};

/** What was kept goes when a scorecard is opened again. */
export const dropValues = (tx: Tx, formId: Id): Result<true> =>
  removeAll(tx, sourceValues, sourceValues.list(tx, 'r.form_id = ?', [formId]));

/** The own papers and measured values of a scorecard that is taken out of its cycle. */
export const dropPapers = (tx: Tx, formId: Id): Result<true> => {
  const plan = removeAll(tx, ownPlans, [ownPlanOf(tx, formId)]);
  if (!plan.ok) return plan;
  const summary = removeAll(tx, ownSummaries, [ownSummaryOf(tx, formId)]);
  return summary.ok ? removeAll(tx, measures, measuresOf(tx, formId)) : summary;
};

/** The ticks and the group of a cycle that is deleted. */
export const dropCyclePapers = (tx: Tx, cycleId: Id): Result<true> => {
  const ticks = removeAll(tx, cyclePapers, papersOf(tx, cycleId));
  return ticks.ok ? removeAll(tx, cycleGroups, [groupOf(tx, cycleId)]) : ticks;
};

/**
 * Enter what was measured for a line that a scale turns into points (《售后服务管理考核办法》4.2), null to take it away. Goes before what service
 * events say. Refuses a line without a scale (`E_APPRAISAL_NOT_MEASURED`), a closed scorecard (`E_APPRAISAL_FORM_CLOSED`) and more than
 * four decimal places (`E_KPI_VALUE`). Answers how many values changed.
 */
export const saveMeasure = (
  app: AppContext,
  { formId, indicator, value, note }: SaveMeasure,
): Result<number> =>
  transact(app, 'appraisal.saveMeasure', (tx) => {
    const scorecard = findOwnScorecard(tx, formId);
    if (!scorecard.ok) return scorecard;
    const cycle = cycles.find(tx, scorecard.value.cycleId);
    const closed = closedProblem(scorecard.value);
    if (closed !== undefined) return refuse(closed);
    const line =
      cycle === undefined
        ? undefined
        : sourcedLines(kindOf(tx, cycle, scorecard.value)).find(({ key }) => key === indicator);
    if (line?.source !== 'scale')
      return refuse(
        appError('E_APPRAISAL_NOT_MEASURED', {
          indicator: line?.title ?? indicator,
        }),
      );
    const tenThousandths = value === null ? 0 : toTenThousandths(value);
    if (tenThousandths === undefined) return refuse(appError('E_KPI_VALUE', {}, 'value'));
    const known = measuresOf(tx, formId).find((measure) => measure.indicator === indicator);
    if (value === null) {
      const gone = removeAll(tx, measures, [known]);
      return gone.ok ? ok(known === undefined ? 0 : 1) : gone;
    }
    if (known === undefined) {
      measures.insert(tx, { formId, indicator, tenThousandths, note });
      return ok(1);
    }
    const changed = measures.update(tx, known.id, undefined, {
      tenThousandths,
      note,
    });
    return changed.ok ? ok(1) : changed;
  });
