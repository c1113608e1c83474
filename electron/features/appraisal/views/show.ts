import type { AppraisalCycle } from '../../../../shared/features/appraisal/types/records';
import type { Month } from '../../../../shared/kernel/dates';
import { derivationLines } from '../../../../shared/kernel/derivation';
import { appError } from '../../../../shared/kernel/errors';
import { toYuan } from '../../../../shared/kernel/exact';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { cycleOffices, findCycleByName, listScorecards } from './cycles';
import { viewKpiMonth } from './kpi';
import { viewScorecard } from './scorecards';

type Items = { readonly items: readonly unknown[]; readonly total: number };
const listed = (items: readonly unknown[]): Items => ({ items, total: items.length });

/** The offices that a scope names (ruling 25): without one a branch reads its own, head office every one that it holds. */
const officesIn = (app: AppContext, scope: string | undefined): readonly string[] => {
  const isHead = app.db.get<{ kind: string }>('SELECT kind FROM own_office')?.kind === 'head';
  const wanted = scope ?? (isHead ? 'all' : 'own');
  if (wanted === 'own') return [app.officeCode()];
  return wanted === 'all' ? cycleOffices(app.db) : [wanted];
};

const itemsOf = (app: AppContext, cycle: AppraisalCycle): readonly unknown[] => {
  const office = app.officeCode();
  const today = app.clock.today();
  return listScorecards(app.db, { id: cycle.id, owner: cycle.ownerOffice }, today).map((row) => {
    const view = viewScorecard(
      app,
      row.id,
      office,
      today,
      app.may('appraisal.readRaters') ? 'administrator' : 'viewer',
    );
    const { result } = row;
    return {
      office: cycle.ownerOffice,
      cycle: cycle.name,
      staffNo: row.staffNo,
      name: row.name,
      post: row.post,
      form: view?.kindTitle ?? '',
      state: row.state,
      score: result?.score ?? null,
      band: result?.band ?? null,
      result: result?.bandTitle ?? null,
      reward: result === null ? null : toYuan(result.rewardCents),
      rewardHold: view?.own.reward?.hold ?? null,
      missing: result?.missing ?? [],
      provisional: result === null || result.standing === 'provisional',
      lacking: (result?.lacking ?? []).map(({ type, have, min }) => ({
        raterType: app.t(`appraisal.rater.${type}`),
        have,
        min,
      })),
      indicators: (view?.indicators ?? []).map(({ title, weight, score }) => ({
        indicator: title,
        weight,
        score: score === null ? null : Number(score),
      })),
      outliers: (view?.raters ?? [])
        .filter(({ outlier }) => outlier)
        .map(({ raterType, shown, total, othersMedian }) => ({
          raterType: app.t(`appraisal.rater.${raterType}`),
          rater: shown,
          score: Number(total),
          median: Number(othersMedian),
        })),
      terminationProposed: row.proposed,
      decided: row.decided,
      derivation: result === null ? [] : derivationLines(app.t, result.derivation),
    };
  });
};

/**
 * What `show appraisal --cycle C` answers: every scorecard of the cycle with score, band, reward in yuan and how they came about. Until
 * people sign in, the command line reads as the administrator, who may see raters' names. `E_APPRAISAL_CYCLE_UNKNOWN` when no cycle is called so.
 */
export const showAppraisal = (app: AppContext, name: string, scope?: string): Result<Items> => {
  const cycles = officesIn(app, scope).flatMap((office) => findCycleByName(app.db, office, name) ?? []);
  if (cycles.length === 0) return refuse(appError('E_APPRAISAL_CYCLE_UNKNOWN', { name }));
  return ok(listed(cycles.flatMap((cycle) => itemsOf(app, cycle))));
};

/** What `show kpi --month M` answers: every value of the month with its target and attainment in percent. */
export const showKpi = (app: AppContext, month: Month): Items => {
  const view = viewKpiMonth(app.db, month);
  const columns = new Map(view.columns.map((column) => [column.key, column]));
  return listed(
    view.rows.flatMap((row) =>
      row.cells
        .filter(({ actual }) => actual !== null)
        .map((cell) => ({
          month,
          site: row.site,
          staffNo: row.staffNo,
          name: row.name,
          post: row.post,
          indicator: columns.get(cell.indicator)?.title ?? cell.indicator,
          unit: columns.get(cell.indicator)?.unit ?? null,
          direction: columns.get(cell.indicator)?.direction ?? null,
          target: cell.target,
          actual: cell.actual,
          source: cell.source,
          attainment: cell.percent,
          met: cell.met,
          derivation: cell.derivation === null ? [] : derivationLines(app.t, cell.derivation),
        })),
    ),
  );
};
