import { normaliseName, normaliseStaffNo } from '../../../../shared/features/organization/rules/search';
import { staffDoubts } from '../../../../shared/features/organization/rules/staff';
import { UNITS, zStaffFields } from '../../../../shared/features/organization/schema';
import type { Staff, StaffFields, Unit } from '../../../../shared/features/organization/types';
import { type CalendarDate, daysBetween } from '../../../../shared/kernel/dates';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import { groupBy } from '../../../../shared/kernel/group-by';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { isSameWord, wordKey } from '../../../../shared/kernel/sameness';
import { rowList, rowText, type SheetRow } from '../../../../shared/kernel/sheet/columns';
import { LIST_COMMA } from '../../../../shared/kernel/sheet/signs';
import type { AppContext } from '../../../app-context';
import type { Tx } from '../../../database/transact';
import type { RowDone, Workbook } from '../../../files/sheets/workbook';
import { standardInForce } from '../../standards/repository';
import { staff, staffSeries } from '../repository';
import { changeStaff, insertStaff, type StaffLookups } from '../service/staff-writer';
import { allStaffNoHolders, ownStaffNumbers, type StaffNoHolder } from '../views/person';
import { ownUnits } from '../views/units';
import { ROSTER_COLUMNS } from './roster-columns';
import { rosterUnits } from './roster-units';

const CAUSE = { causeKind: 'sheet', causeId: 'roster' } as const;

/** What a new person's row leaves open. A roster lists who is there, so an empty status means 在职. */
const NEW_PERSON: Omit<StaffFields, 'staffNo' | 'name' | 'hireDate'> = {
  pinyin: '',
  gender: null,
  birthDate: null,
  education: null,
  industrySince: null,
  siteId: null,
  departmentId: null,
  postId: null,
  mentorId: null,
  grade: null,
  source: null,
  status: 'active',
  phone: null,
  note: '',
};

const laterOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (daysBetween(a, b) > 0 ? b : a);

const PLAIN_COLUMNS = [
  'gender',
  'birthDate',
  'hireDate',
  'education',
  'industrySince',
  'grade',
  'source',
  'status',
  'phone',
] as const;

const fieldsOf = (person: Staff): StaffFields =>
  Object.fromEntries(
    Object.keys(zStaffFields.shape).map((key) => [key, person[key as keyof StaffFields]]),
  ) as StaffFields;

/** The cells that say something; an empty one leaves what is there. The sheet's reader made sure of the choices. */
const said = (row: SheetRow): Partial<StaffFields> =>
  Object.fromEntries(
    PLAIN_COLUMNS.map((key) => [key, rowText(row, key)]).filter(([, value]) => value !== null),
  );

type SeriesBook = {
  /** Add what the row names and the person lacks; answers what the person has beyond that. */
  readonly write: (
    staffId: Id,
    named: readonly string[],
  ) => { readonly added: number; readonly kept: readonly string[] };
};

const seriesBook = (tx: Tx): SeriesBook => {
  const known = new Map<Id, Set<string>>();
  for (const skill of staffSeries.list(tx, 'r.owner_office = ?', [tx.office])) {
    known.set(skill.staffId, (known.get(skill.staffId) ?? new Set()).add(skill.series));
  }
  return {
    write: (staffId, named) => {
      const held = known.get(staffId) ?? new Set();
      const missing = named.filter((series) => !held.has(series));
      for (const series of missing) staffSeries.insert(tx, { staffId, series, certifiedOn: null });
      known.set(staffId, new Set([...held, ...missing]));
      return { added: missing.length, kept: [...held].filter((series) => !named.includes(series)) };
    },
  };
};

/**
 * Take roster rows one by one (domain §1; workbook `roster`).
 *
 * A known staff number changes the person, a new one enters them. Unknown sites, departments and posts are created and named
 * in a warning, once each; so is somebody of the same name who has another number. Another name under a known number refuses the row (`E_ROSTER_NAME_CONFLICT`); everything else
 * is refused as the person's form would refuse it. Product series are added, never taken away. Changes that go on the
 * timeline hold from today, or from a hire date ahead.
 */
const prepare = (app: AppContext, tx: Tx): ((row: SheetRow) => Result<RowDone>) => {
  const people = new Map(
    staff.list(tx, 'r.owner_office = ?', [tx.office]).map((person) => [person.staffNo, person]),
  );
  const holders = new Map<string, StaffNoHolder>(allStaffNoHolders(tx, tx.office));
  const byName = new Map<string, StaffNoHolder>(
    [...holders.values()]
      .filter(({ office }) => office === tx.office)
      .map((holder) => [wordKey(holder.name), holder]),
  );
  const units = rosterUnits(tx, app.t);
  const series = seriesBook(tx);
  const reason = app.t('organization.roster.reason');
  const { body } = standardInForce(tx, 'organization', tx.today);
  const lookups: StaffLookups = {
    t: app.t,
    limits: body,
    holderOf: (staffNo, except) => {
      const holder = holders.get(staffNo);
      return holder?.id === except ? undefined : holder;
    },
    unitName: units.nameOf,
    mentor: () => undefined,
    namesake: (name, except) => {
      const other = byName.get(wordKey(name));
      return other?.id === except ? undefined : other;
    },
    // The preview names whoever has the name already, before it counts.
    another: true,
  };

  const write = (row: SheetRow, staffNo: string, name: string, before: Staff | undefined): Result<Staff> => {
    const unitFields = units.fieldsOf(row);
    if (before === undefined) {
      const hireDate = rowText(row, 'hireDate') ?? '';
      return insertStaff(
        tx,
        lookups,
        { ...NEW_PERSON, ...said(row), ...unitFields, hireDate, staffNo, name },
        reason,
        CAUSE,
      );
    }
    const fields = { ...fieldsOf(before), ...said(row), ...unitFields };
    const effectiveOn = laterOf(fields.hireDate, tx.today);
    return changeStaff(tx, lookups, before, fields, { effectiveOn, reason }, CAUSE);
  };

  return (row) => {
    const staffNo = normaliseStaffNo(rowText(row, 'staffNo') ?? '');
    const name = normaliseName(rowText(row, 'name') ?? '');
    const before = people.get(staffNo);
    if (before !== undefined && !isSameWord(before.name, name)) {
      return refuse(appError('E_ROSTER_NAME_CONFLICT', { staffNo, known: before.name, name }, 'name'));
    }
    units.forget();
    const twin = before === undefined ? byName.get(wordKey(name)) : undefined;
    const written = write(row, staffNo, name, before);
    if (!written.ok) return written;
    const person = written.value;
    const doubts = person.version === before?.version ? [] : staffDoubts(person, body);
    const alike =
      twin === undefined
        ? []
        : [appError('E_ROSTER_SAME_NAME', { staffNo, name, known: twin.staffNo }, 'name')];
    const warnings: AppError[] = [...alike, ...units.keep(), ...doubts];
    people.set(staffNo, person);
    const holder = { id: person.id, staffNo, name, office: tx.office };
    holders.set(staffNo, holder);
    if (twin === undefined) byName.set(wordKey(name), holder);
    const named = rowList(row, 'series');
    const { added, kept } = named === null ? { added: 0, kept: [] } : series.write(person.id, named);
    if (kept.length > 0)
      warnings.push(appError('E_ROSTER_SERIES_KEPT', { staffNo, series: kept.join(LIST_COMMA) }, 'series'));
    const changed = added > 0 || person.version !== before?.version;
    return ok({ outcome: before === undefined ? 'new' : changed ? 'changed' : 'unchanged', warnings });
  };
};

const exportRows = (app: AppContext): readonly SheetRow[] => {
  const office = app.officeCode();
  const nameOf = new Map(
    UNITS.flatMap((unit) => ownUnits(app.db, unit, office).map((row) => [row.id, row.name] as const)),
  );
  const skills = groupBy(
    staffSeries.list(app.db, 'r.owner_office = ?', [office], 'r.series'),
    ({ staffId }) => staffId,
  );
  const unit = (id: Id | null): string | null => (id === null ? null : (nameOf.get(id) ?? null));
  return staff.list(app.db, 'r.owner_office = ?', [office], 'r.staff_no').map((person) => ({
    ...Object.fromEntries(PLAIN_COLUMNS.map((key) => [key, person[key]])),
    staffNo: person.staffNo,
    name: person.name,
    site: unit(person.siteId),
    department: unit(person.departmentId),
    post: unit(person.postId),
    series: skills.get(person.id)?.map(({ series }) => series) ?? null,
  }));
};

/** The roster 花名册: the people of an office, from the workbook that every office has. */
export const rosterWorkbook: Workbook = {
  name: 'roster',
  command: 'roster',
  title: 'organization.roster.title',
  columns: ROSTER_COLUMNS,
  keyColumns: ['staffNo'],
  example: (app) => {
    const { body } = standardInForce(app.db, 'organization', app.clock.today());
    return {
      staffNo: '00001',
      name: app.t('organization.roster.example.name'),
      gender: 'male',
      birthDate: '1995-03-05',
      hireDate: '2024-03-01',
      education: 'college',
      industrySince: '2018-07-01',
      site: app.t('organization.roster.example.site'),
      department: body.departments[0] ?? null,
      post: body.posts[0] ?? null,
      grade: body.grades[0] ?? null,
      source: 'internal',
      status: 'active',
      series: body.productSeries.slice(0, 2),
      phone: app.t('organization.roster.example.phone'),
    };
  },
  suggestions: (app) => {
    const office = app.officeCode();
    const names = (unit: Unit): readonly string[] => ownUnits(app.db, unit, office).map((row) => row.name);
    const { body } = standardInForce(app.db, 'organization', app.clock.today());
    return { site: names('site'), department: names('department'), post: names('post'), grade: body.grades };
  },
  knownCodes: (db) => ({ staffNo: ownStaffNumbers(db) }),
  prepare,
  exportRows,
};
