import type { WageSheetModel } from '../../../../shared/features/points/documents';
import { monthsOfYear } from '../../../../shared/features/points/rules/months';
import { wageSums } from '../../../../shared/features/points/rules/wages';
import type { WageRow, WageSums } from '../../../../shared/features/points/types';
import { type CalendarDate, type Month, monthOf } from '../../../../shared/kernel/dates';
import { toYuan } from '../../../../shared/kernel/exact';
import { groupBy } from '../../../../shared/kernel/group-by';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import type { DocumentSubjects } from '../../../printing/document';
import { holderOf } from '../../functions/views';
import { findClose } from '../repository';
import { listWages } from './wages';

const SUBJECT = /^(\d{4}-\d{2}):(.+)$/u;

const wageSubjectId = (month: Month, office: string): string => `${month}:${office}`;

const inYuan = (sums: WageSums): WageSheetModel['sums'] => ({
  gross: toYuan(sums.grossCents),
  deducted: toYuan(sums.deductedCents),
  pay: toYuan(sums.payCents),
  lines: toYuan(sums.linesCents),
  carried: toYuan(sums.carriedCents),
  total: toYuan(sums.totalCents),
});

const rowOf = (row: WageRow): WageSheetModel['sites'][number]['rows'][number] => ({
  ...inYuan(row),
  staffNo: row.staffNo,
  name: row.name,
  grade: row.grade,
  points: row.points,
  marks: { provisional: row.provisional, floored: row.floored, unpaid: row.unpaid },
  notes: row.lines.map(({ label, title, amountCents }) => ({ label, title, amount: toYuan(amountCents) })),
});

/** What the wage sheet of a month says, by site; undefined for a month that has not come (a forecast is not signed) or in which nobody is paid. */
export const wageSheetModel = (
  db: ReadableDb,
  subjectId: Id,
  today: CalendarDate,
): WageSheetModel | undefined => {
  const [, month = '', office = ''] = SUBJECT.exec(subjectId) ?? [];
  if (month === '' || month > monthOf(today)) return undefined;
  const rows = listWages(db, today, office, { month, site: '', search: '' });
  if (rows.length === 0) return undefined;
  const close = findClose(db, office, month);
  const on = `${month}-01`;
  return {
    ...{ form: 'wageSheet', month, office },
    closed: close === undefined ? null : { closedOn: close.closedOn, reviewer: close.reviewer },
    sites: [...groupBy(rows, ({ site }) => site)]
      .toSorted(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a.localeCompare(b, 'zh-CN')))
      .map(([site, own]) => ({ site, rows: own.map(rowOf), sums: inYuan(wageSums(own)) })),
    sums: inYuan(wageSums(rows)),
    humanResources: holderOf(db, office, 'humanResources', on),
    afterSalesHead: holderOf(db, office, 'afterSalesHead', on),
  };
};

const QUARTER_MONTHS = 3;
const HALF_MONTHS = 6;
const PERIOD = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/;

/** The months of a period as people write it: 2026, 2026-03, 2026-Q1, 2026-H1. */
export const monthsOfPeriod = (period: string): readonly Month[] | undefined => {
  const [found, year = '', month, quarter, half] = PERIOD.exec(period) ?? [];
  if (found === undefined) return undefined;
  if (month !== undefined) return [`${year}-${month}`];
  const months = monthsOfYear(Number(year));
  const [part, length] =
    quarter !== undefined
      ? [Number(quarter), QUARTER_MONTHS]
      : [Number(half ?? 1), half === undefined ? months.length : HALF_MONTHS];
  return months.slice((part - 1) * length, part * length);
};

const lastClosed = (db: ReadableDb, office: string): Month | undefined =>
  db.get<{ month: Month | null }>('SELECT MAX(month) AS month FROM points_month WHERE owner_office = ?', [
    office,
  ])?.month ?? undefined;

/** An office's months: of a period those that lie in it, without one the last that was closed. It is about nobody in particular. */
export const wageSubjects: DocumentSubjects = {
  ofStaff: () => [],
  ofOffice: (db, office) => {
    const month = lastClosed(db, office);
    return month === undefined ? [] : [wageSubjectId(month, office)];
  },
  ofPeriod: (db, office, period, today) =>
    monthsOfPeriod(period)
      ?.filter(
        (month) =>
          month <= monthOf(today) && listWages(db, today, office, { month, site: '', search: '' }).length > 0,
      )
      .map((month) => wageSubjectId(month, office)),
  person: () => undefined,
  labels: (_db, ids) => new Map(ids.map((id) => [id, { subject: id.slice(0, 7), subjectNo: id.slice(8) }])),
  none: 'E_FORM_NONE_FOR_STAFF',
};
