import {
  indicatorProblem,
  lastDayOf,
  monthProblem,
  toTenThousandths,
} from '../../../../shared/features/appraisal/rules/kpi';
import type { SaveKpi } from '../../../../shared/features/appraisal/types/records';
import type { Month } from '../../../../shared/kernel/dates';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { sites, staff } from '../../organization/repository';
import { type Door, lifeRefusal } from '../../organization/views/life';
import { standardInForce } from '../../standards/repository';
import { findKpi, kpiActuals } from '../repository/records';
import type { ScoreDone } from './scores';

type Cell = SaveKpi['cells'][number];

/**
 * Enter, correct or (null) take away one actual value inside a larger transaction.
 *
 * Refuses a month that has not begun (`E_KPI_MONTH_AHEAD`), an indicator that the standard lacks (`E_KPI_UNKNOWN`) and a value below 0 or
 * with more than four decimal places (`E_KPI_VALUE`), and what the person's life says against it (`lifeFinding`).
 */
export const enterKpi = (tx: Tx, month: Month, cell: Cell, door: Door = 'form'): Result<ScoreDone> => {
  const { body } = standardInForce(tx, 'kpi', lastDayOf(month));
  const problem = monthProblem(month, tx.today) ?? indicatorProblem(body, cell.indicator);
  if (problem !== undefined) return refuse(problem);
  const known = cell.siteId === null ? staff.find(tx, cell.staffId ?? '') : sites.find(tx, cell.siteId);
  if (known === undefined)
    return refuse(appError('E_NOT_FOUND', {}, cell.siteId === null ? 'staffId' : 'siteId'));
  if (known.ownerOffice !== tx.office) return refuse(appError('E_NOT_OWNED', { owner: known.ownerOffice }));
  const person = cell.staffId === null ? undefined : staff.find(tx, cell.staffId);
  const life =
    person === undefined || cell.value === null
      ? undefined
      : lifeRefusal(tx, person, 'kpi', door, `${month}-01`, lastDayOf(month));
  if (life !== undefined) return refuse(life);
  const before = findKpi(tx, {
    month,
    siteId: cell.siteId,
    staffId: cell.staffId,
    indicator: cell.indicator,
  });
  if (cell.value === null) {
    if (before === undefined) return ok('unchanged');
    const gone = kpiActuals.remove(tx, before.id);
    return gone.ok ? ok('changed') : gone;
  }
  const tenThousandths = toTenThousandths(cell.value);
  if (tenThousandths === undefined) return refuse(appError('E_KPI_VALUE', {}, 'value'));
  if (before === undefined) {
    const { siteId, staffId, indicator } = cell;
    kpiActuals.insert(tx, { month, siteId, staffId, indicator, tenThousandths, note: '' });
    return ok('new');
  }
  const changed = kpiActuals.update(tx, before.id, undefined, { tenThousandths });
  if (!changed.ok) return changed;
  return ok(changed.value.version === before.version ? 'unchanged' : 'changed');
};

/** Save the cells of a month's grid, all or none; a refusal names the cell as `cells.<index>.<field>`. Answers how many changed. */
export const saveKpi = (app: AppContext, { month, cells }: SaveKpi): Result<number> =>
  transact(app, 'appraisal.saveKpi', (tx) => {
    let changed = 0;
    for (const [index, cell] of cells.entries()) {
      const done = enterKpi(tx, month, cell);
      if (!done.ok) return refuse({ ...done.error, field: `cells.${index}.${done.error.field ?? 'value'}` });
      if (done.value !== 'unchanged') changed += 1;
    }
    return ok(changed);
  });
