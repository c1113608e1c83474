import { attain, fedActual, lastDayOf, targetFor } from '../../../../shared/features/appraisal/rules/kpi';
import {
  attainmentScore,
  type SourcedLine,
  type SourcedValue,
} from '../../../../shared/features/appraisal/rules/sources';
import type { AppraisalCycle, Scorecard } from '../../../../shared/features/appraisal/types/records';
import { addMonths, type Month, monthOf } from '../../../../shared/kernel/dates';
import { step } from '../../../../shared/kernel/derivation';
import { cutText, type Fraction, fraction, mean } from '../../../../shared/kernel/fraction';
import type { ReadableDb } from '../../../database/connection';
import { standardBook } from '../../standards/repository';
import { events } from '../repository/records';

const monthsOf = ({ fromDate, toDate }: AppraisalCycle): readonly Month[] => {
  const months: Month[] = [];
  for (let day = `${monthOf(fromDate)}-01`; day <= toDate; day = addMonths(day, 1)) months.push(monthOf(day));
  return months;
};

type Entered = { readonly tenThousandths: number };

/** What a month's indicator came to for a person: their own value, else what their events say, else the value of their site. */
const actualOf = (
  db: ReadableDb,
  month: Month,
  indicator: Parameters<typeof fedActual>[0] & { readonly key: string },
  staffId: string,
): Fraction | undefined => {
  const entered = (where: string): Fraction | undefined => {
    const row = db.get<Entered>(
      `SELECT ten_thousandths AS tenThousandths FROM kpi_actual WHERE deleted_at IS NULL AND month = ? AND indicator = ? AND ${where}`,
      [month, indicator.key, staffId],
    );
    return row === undefined ? undefined : fraction(row.tenThousandths, 10_000);
  };
  const own = events.list(db, 'r.staff_id = ? AND r.happened_on BETWEEN ? AND ?', [
    staffId,
    `${month}-01`,
    lastDayOf(month),
  ]);
  return (
    entered('staff_id = ?') ??
    fedActual(indicator, own) ??
    entered('site_id = (SELECT site_id FROM staff WHERE id = ?)')
  );
};

/**
 * A KPI as a line of a scorecard: the mean attainment of the cycle's months that have a value, each a hundred at most; by the target of the
 * person's post, else by that of a site. Undefined without any.
 */
export const kpiValue = (
  db: ReadableDb,
  line: SourcedLine,
  cycle: AppraisalCycle,
  { staffId, post }: Pick<Scorecard, 'staffId' | 'post'>,
): SourcedValue | undefined => {
  const key = line.source.slice(line.source.indexOf(':') + 1);
  const book = standardBook(db, 'kpi');
  const found = monthsOf(cycle).flatMap((month) => {
    const { id, versionNo, body } = book.inForce(lastDayOf(month));
    const kpi = body.indicators.find((each) => each.key === key);
    const target = targetFor(body, post, key) ?? targetFor(body, body.sitePost, key);
    const actual = kpi === undefined ? undefined : actualOf(db, month, kpi, staffId);
    if (kpi === undefined || target === undefined || actual === undefined) return [];
    const ref = { doc: 'kpi', id, versionNo };
    const { percent } = attain({ ...kpi, source: body.sources.targets }, target, actual, ref);
    const value = attainmentScore(percent);
    const params = {
      ...{ month, indicator: kpi.title, value: cutText(value, 4) },
      percent: cutText(percent ?? value, 4),
    };
    return [{ value, told: step('appraisal.why.kpiMonth', params) }];
  });
  return found.length === 0
    ? undefined
    : {
        value: mean(found.map(({ value }) => value)),
        steps: found.map(({ told }) => told),
      };
};
