import type { Staff } from '../../../../shared/features/organization/types';
import { bookingFault, entryHundredths, itemByTitle } from '../../../../shared/features/points/rules/entries';
import { firstDayOf, lastDayOf } from '../../../../shared/features/points/rules/months';
import type { PointsEntry, PointsStandard } from '../../../../shared/features/points/types';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import { fromHundredths } from '../../../../shared/kernel/exact';
import { groupBy } from '../../../../shared/kernel/group-by';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { isSameWord, wordKey } from '../../../../shared/kernel/sameness';
import { rowNumber, rowText, type SheetColumn, type SheetRow } from '../../../../shared/kernel/sheet/columns';
import type { AppContext } from '../../../app-context';
import type { Tx } from '../../../database/transact';
import type { RowDone, Workbook } from '../../../files/sheets/workbook';
import { staff } from '../../organization/repository';
import { lifeRefusal, lifeWarnings } from '../../organization/views/life';
import { ownStaffNumbers } from '../../organization/views/person';
import { STAFF_NAME_COLUMN, STAFF_NO_COLUMN } from '../../organization/workbooks/staff-columns';
import { standardInForce } from '../../standards/repository';
import { pointsEntries, pointsMonths, standingEntries } from '../repository';
import { BY_HAND, pointsStandardOf } from '../service/entries';

const S = 'points.workbook' as const;

const COLUMNS: readonly SheetColumn[] = [
  STAFF_NO_COLUMN,
  STAFF_NAME_COLUMN,
  { key: 'month', header: `${S}.month`, required: true, type: 'month' },
  {
    key: 'item',
    header: `${S}.item`,
    required: true,
    type: 'text',
    maxLength: 40,
  },
  { key: 'points', header: `${S}.points`, required: true, type: 'number', unit: 'points' },
  {
    key: 'reason',
    header: `${S}.reason`,
    required: true,
    type: 'text',
    maxLength: 200,
  },
  {
    key: 'evidence',
    header: `${S}.evidence`,
    required: false,
    type: 'text',
    maxLength: 200,
  },
];

const nameFault = (row: SheetRow, staffNo: string, known: string | undefined): AppError | undefined => {
  if (known === undefined) return appError('E_POINTS_STAFF_UNKNOWN', { staffNo }, 'staffNo');
  const name = rowText(row, 'staffName');
  return name !== null && !isSameWord(name, known)
    ? appError('E_POINTS_NAME_DIFFERS', { staffNo, name, known }, 'staffName')
    : undefined;
};

/** What a person's life says against points of a month. */
type Life = { readonly life: AppError | undefined; readonly warnings: readonly AppError[] };

/** What a row and an entry of the same month have in common when they are the same. */
const entryKey = ({ staffId, item, reason }: Pick<PointsEntry, 'staffId' | 'item' | 'reason'>): string =>
  JSON.stringify([staffId, item, wordKey(reason)]);

/**
 * Take points from a workbook (`points`): each row is an entry of the ledger, known again by person, month, item and reason.
 *
 * A row that stands in the ledger already changes nothing; other points than those entered before under the same reason are left alone
 * and named (`E_POINTS_ENTERED_DIFFERENTLY`), because the ledger only grows. A row of 0 points is named and books nothing. Closed months and months
 * ahead refuse the row.
 */
const prepare = (_app: AppContext, tx: Tx): ((row: SheetRow) => Result<RowDone>) => {
  const people = new Map(
    staff.list(tx, 'r.owner_office = ?', [tx.office]).map((person) => [person.staffNo, person]),
  );
  const closed = new Set(
    pointsMonths.list(tx, 'r.owner_office = ?', [tx.office]).map((close) => close.month),
  );
  const standing = new Map<string, ReadonlyMap<string, readonly PointsEntry[]>>();
  /** What stood in a month's ledger before this sheet, read once: two rows of one reason are two entries. */
  const sameEntries = (month: string): ReadonlyMap<string, readonly PointsEntry[]> => {
    const known = standing.get(month) ?? groupBy(standingEntries(tx, month), entryKey);
    standing.set(month, known);
    return known;
  };
  const books = new Map<string, PointsStandard>();
  const standardOf = (month: string): PointsStandard => {
    const known = books.get(month) ?? pointsStandardOf(tx, month);
    books.set(month, known);
    return known;
  };
  const lives = new Map<string, Life>();
  /** A sheet has many rows of a person in a month; whether the person was there then is asked once. */
  const lifeIn = (person: Staff, month: string): Life => {
    const key = `${person.id} ${month}`;
    const known = lives.get(key);
    if (known !== undefined) return known;
    const span = [firstDayOf(month), lastDayOf(month)] as const;
    const found = {
      life: lifeRefusal(tx, person, 'points', 'sheet', ...span),
      warnings: lifeWarnings(tx, person, 'points', 'month', ...span),
    };
    lives.set(key, found);
    return found;
  };
  return (row) => {
    const staffNo = rowText(row, 'staffNo') ?? '';
    const person = people.get(staffNo);
    const fault = nameFault(row, staffNo, person?.name);
    if (fault !== undefined || person === undefined) return refuse(fault ?? appError('E_NOT_FOUND'));
    const month = rowText(row, 'month') ?? '';
    const { life, warnings } = lifeIn(person, month);
    if (life !== undefined) return refuse({ ...life, field: 'staffNo' });
    const standard = standardOf(month);
    const written = rowText(row, 'item') ?? '';
    const item = itemByTitle(written, standard.items);
    if (item === undefined) {
      const items = standard.items.map(({ title }) => title).join(', ');
      return refuse(appError('E_POINTS_ITEM_UNKNOWN', { item: written, items }, 'item'));
    }
    const points = rowNumber(row, 'points') ?? 0;
    if (points === 0)
      return ok({ outcome: 'unchanged', warnings: [appError('E_POINTS_ZERO', undefined, 'points')] });
    const hundredths = entryHundredths(points, standard);
    if (!hundredths.ok) return hundredths;
    const reason = rowText(row, 'reason') ?? '';
    const before = sameEntries(month).get(entryKey({ staffId: person.id, item: item.key, reason })) ?? [];
    const [known] = before;
    if (known !== undefined) {
      if (before.some((entry) => entry.hundredths === hundredths.value)) return ok({ outcome: 'unchanged' });
      const params = { month, known: fromHundredths(known.hundredths), given: points };
      return ok({
        outcome: 'conflict',
        warnings: [appError('E_POINTS_ENTERED_DIFFERENTLY', params, 'points')],
      });
    }
    const booking = bookingFault(month, tx.today, (other) => closed.has(other));
    if (booking !== undefined) return refuse(booking);
    const entry = {
      staffId: person.id,
      month,
      item: item.key,
      reason,
      evidence: rowText(row, 'evidence') ?? '',
    };
    pointsEntries.insert(tx, {
      ...entry,
      ...BY_HAND,
      hundredths: hundredths.value,
      enteredBy: tx.user,
      reversesId: null,
    });
    return ok({ outcome: 'new', warnings });
  };
};

const exportRows = (app: AppContext): readonly SheetRow[] => {
  const people = new Map(
    staff.list(app.db, 'r.owner_office = ?', [app.officeCode()]).map((person) => [person.id, person]),
  );
  const titles = new Map(
    standardInForce(app.db, 'points', app.clock.today()).body.items.map(({ key, title }) => [key, title]),
  );
  return pointsEntries
    .list(app.db, 'r.owner_office = ?', [app.officeCode()], 'r.month, r.staff_id, r.id')
    .flatMap((entry) => {
      const person = people.get(entry.staffId);
      if (person === undefined) return [];
      const { month, item, reason, evidence } = entry;
      return [
        {
          staffNo: person.staffNo,
          staffName: person.name,
          month,
          item: titles.get(item) ?? item,
          points: fromHundredths(entry.hundredths),
          reason,
          evidence,
        },
      ];
    });
};

export const pointsWorkbook: Workbook = {
  name: 'points',
  command: 'points',
  title: `${S}.kind`,
  columns: COLUMNS,
  keyColumns: ['staffNo', 'month', 'item', 'points', 'reason'],
  example: (app) => ({
    staffNo: '00001',
    staffName: app.t('organization.workbook.exampleStaff'),
    month: app.clock.today().slice(0, 7),
    item: standardInForce(app.db, 'points', app.clock.today()).body.items[0]?.title ?? null,
    points: 5,
    reason: app.t(`${S}.exampleReason`),
    evidence: null,
  }),
  suggestions: (app) => ({
    item: standardInForce(app.db, 'points', app.clock.today()).body.items.map(({ title }) => title),
  }),
  knownCodes: (db) => ({ staffNo: ownStaffNumbers(db) }),
  prepare,
  exportRows,
};
