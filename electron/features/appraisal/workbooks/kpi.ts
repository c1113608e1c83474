import {
  findKpi,
  fromTenThousandths,
  isLikelyFraction,
  lastDayOf,
} from '../../../../shared/features/appraisal/rules/kpi';
import { normaliseStaffNo } from '../../../../shared/features/organization/rules/search';
import type { Staff } from '../../../../shared/features/organization/types';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { isSameWord, wordKey } from '../../../../shared/kernel/sameness';
import { rowText, type SheetColumn, type SheetRow } from '../../../../shared/kernel/sheet/columns';
import { foldWidth } from '../../../../shared/kernel/sheet/text';
import type { AppContext } from '../../../app-context';
import type { Tx } from '../../../database/transact';
import type { RowDone, Workbook } from '../../../files/sheets/workbook';
import { sites, staff } from '../../organization/repository';
import { lifeWarnings } from '../../organization/views/life';
import { ownStaffNumbers } from '../../organization/views/person';
import { STAFF_NAME_COLUMN, STAFF_NO_COLUMN } from '../../organization/workbooks/staff-columns';
import { standardBook, standardInForce } from '../../standards/repository';
import { kpiActuals } from '../repository/records';
import { enterKpi } from '../service/kpi';

const S = 'appraisal.workbook' as const;
const PERCENT = 100;
const NUMBER = /^\d+(?:\.\d+)?$/;

const COLUMNS: readonly SheetColumn[] = [
  { key: 'month', header: `${S}.month`, required: true, type: 'month' },
  {
    key: 'site',
    header: `${S}.site`,
    required: false,
    type: 'text',
    maxLength: 60,
  },
  { ...STAFF_NO_COLUMN, required: false },
  STAFF_NAME_COLUMN,
  {
    key: 'indicator',
    header: `${S}.indicator`,
    required: true,
    type: 'text',
    maxLength: 40,
  },
  {
    key: 'actual',
    header: `${S}.actual`,
    required: true,
    type: 'text',
    maxLength: 20,
  },
];

type Subject = { readonly siteId: Id | null; readonly staffId: Id | null; readonly person?: Staff };

/** Where in the row a refusal of the service stands. */
const COLUMN_OF: Readonly<Record<string, string>> = { value: 'actual', staffId: 'staffNo' };

/**
 * Take KPI actuals row by row: of a site or of a person (`E_KPI_SUBJECT` when both or neither).
 *
 * A value may carry its percent sign. A percentage that Excel keeps as a fraction (88 % as 0.88) is taken as the percentage where it
 * cannot be meant otherwise, with a warning.
 */
const prepare = (_app: AppContext, tx: Tx): ((row: SheetRow) => Result<RowDone>) => {
  const people = new Map(
    staff.list(tx, 'r.owner_office = ?', [tx.office]).map((person) => [person.staffNo, person]),
  );
  const places = new Map(
    sites.list(tx, 'r.owner_office = ?', [tx.office]).map((site) => [wordKey(site.name), site]),
  );

  const subjectOf = (row: SheetRow): Result<Subject> => {
    const siteName = rowText(row, 'site');
    const staffNo = rowText(row, 'staffNo');
    if (staffNo === null) {
      if (siteName === null) return refuse(appError('E_KPI_SUBJECT', {}, 'site'));
      const site = places.get(wordKey(siteName));
      return site === undefined
        ? refuse(appError('E_KPI_SITE_UNKNOWN', { site: siteName }, 'site'))
        : ok({ siteId: site.id, staffId: null });
    }
    if (siteName !== null) return refuse(appError('E_KPI_SUBJECT', {}, 'staffNo'));
    const person = people.get(normaliseStaffNo(staffNo));
    if (person === undefined) return refuse(appError('E_APPRAISAL_STAFF_UNKNOWN', { staffNo }, 'staffNo'));
    const name = rowText(row, 'staffName');
    return name !== null && !isSameWord(name, person.name)
      ? refuse(appError('E_APPRAISAL_NAME_DIFFERS', { staffNo, name, known: person.name }, 'staffName'))
      : ok({ siteId: null, staffId: person.id, person });
  };

  return (row) => {
    const month = rowText(row, 'month') ?? '';
    const subject = subjectOf(row);
    if (!subject.ok) return subject;
    const words = rowText(row, 'indicator') ?? '';
    const kpi = findKpi(standardInForce(tx, 'kpi', lastDayOf(month)).body, words);
    if (kpi === undefined) return refuse(appError('E_KPI_UNKNOWN', { indicator: words }, 'indicator'));
    const text = foldWidth(rowText(row, 'actual') ?? '').replace(/[\s,]/g, '');
    const bare = text.replace(/%$/, '');
    if (!NUMBER.test(bare) || (bare !== text && kpi.unit !== 'percent'))
      return refuse(appError('E_KPI_VALUE', {}, 'actual'));
    const given = Number(bare);
    const isFraction = bare === text && isLikelyFraction(kpi, given);
    const value = isFraction ? Math.round(given * PERCENT * 10_000) / 10_000 : given;
    const { person, ...of } = subject.value;
    const done = enterKpi(tx, month, { ...of, indicator: kpi.key, value }, 'sheet');
    if (!done.ok)
      return refuse({
        ...done.error,
        field: COLUMN_OF[done.error.field ?? ''] ?? done.error.field ?? 'actual',
      });
    const life =
      person === undefined ? [] : lifeWarnings(tx, person, 'kpi', 'month', `${month}-01`, lastDayOf(month));
    const fraction: AppError[] = isFraction
      ? [appError('E_KPI_FRACTION', { indicator: kpi.title, value: given, percent: value }, 'actual')]
      : [];
    return ok({ outcome: done.value, warnings: [...fraction, ...life] });
  };
};

const exportRows = (app: AppContext): readonly SheetRow[] => {
  const people = new Map(staff.list(app.db).map((person) => [person.id, person]));
  const places = new Map(sites.list(app.db).map((site) => [site.id, site]));
  const standards = standardBook(app.db, 'kpi');
  return kpiActuals.list(app.db, 'r.owner_office = ?', [app.officeCode()], 'r.month, r.id').map((actual) => {
    const person = actual.staffId === null ? undefined : people.get(actual.staffId);
    const { indicators } = standards.inForce(lastDayOf(actual.month)).body;
    const kpi = indicators.find(({ key }) => key === actual.indicator);
    const value = String(fromTenThousandths(actual.tenThousandths));
    return {
      month: actual.month,
      site: actual.siteId === null ? null : (places.get(actual.siteId)?.name ?? null),
      staffNo: person?.staffNo ?? null,
      staffName: person?.name ?? null,
      indicator: kpi?.title ?? actual.indicator,
      // With its sign an exported percentage says what it is, so that it comes back as it went.
      actual: kpi?.unit === 'percent' ? `${value}%` : value,
    };
  });
};

/** KPI actuals 指标实际. */
export const kpiWorkbook: Workbook = {
  name: 'kpi',
  command: 'kpi',
  title: 'workbook.kpi',
  columns: COLUMNS,
  keyColumns: ['month', 'site', 'staffNo', 'indicator'],
  example: (app) => ({
    month: '2026-04',
    site: app.t(`${S}.exampleSite`),
    staffNo: null,
    staffName: null,
    indicator: app.t(`${S}.exampleKpi`),
    actual: '88.5',
  }),
  suggestions: (app) => ({
    site: sites.list(app.db, 'r.owner_office = ?', [app.officeCode()], 'r.name').map(({ name }) => name),
    indicator: standardInForce(app.db, 'kpi', app.clock.today()).body.indicators.map(({ title }) => title),
  }),
  knownCodes: (db) => ({ staffNo: ownStaffNumbers(db) }),
  prepare,
  exportRows,
};
