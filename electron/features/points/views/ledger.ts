import type { Month } from '../../../../shared/kernel/dates';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';

/** A person's months with their sums in one text, which is read when somebody asks for that person: most lists never do. */
type SumRow = { readonly staffId: Id; readonly cells: string };

type Cell = readonly [month: Month, hundredths: number];

/** The sums of one person's entries: of an item in a month, and of everything over a stretch of months. In hundredths of points. */
export type PersonSums = {
  readonly netOf: (month: Month, item: string) => number;
  readonly sumOf: (from: Month, to: Month) => number;
};

type Months = (staffId: Id) => readonly Cell[];

const readMonths = (db: ReadableDb, where: string, params: readonly string[]): Months => {
  const texts = new Map(
    db
      .all<SumRow>(
        `SELECT staffId, json_group_array(json_array(month, sum)) AS cells FROM
           (SELECT staff_id AS staffId, month, SUM(hundredths) AS sum FROM points_entry
            WHERE ${where} GROUP BY staff_id, month)
         GROUP BY staffId`,
        params,
      )
      .map(({ staffId, cells }) => [staffId, cells]),
  );
  const read = new Map<Id, readonly Cell[]>();
  return (staffId) => {
    const known = read.get(staffId);
    if (known !== undefined) return known;
    const cells = JSON.parse(texts.get(staffId) ?? '[]') as Cell[];
    read.set(staffId, cells);
    return cells;
  };
};

/**
 * The ledger summed in one pass over its index, up to and with a month; of one person or of all. Nothing is read before somebody's sums
 * are asked for, and of a month's nets only the items that somebody asks for: pay looks at one of them.
 */
export const ledgerSums = (
  db: ReadableDb,
  until: Month,
  staffId: Id | null,
): ((staffId: Id) => PersonSums) => {
  const where = `month <= ?${staffId === null ? '' : ' AND staff_id = ?'}`;
  const params = staffId === null ? [until] : [until, staffId];
  const items = new Map<string, Months>();
  let all: Months | undefined;
  const ofItem = (item: string): Months => {
    const known = items.get(item) ?? readMonths(db, `${where} AND item = ?`, [...params, item]);
    items.set(item, known);
    return known;
  };
  const ofAll = (): Months => {
    all ??= readMonths(db, where, params);
    return all;
  };
  return (id) => ({
    netOf: (month, item) => ofItem(item)(id).find((cell) => cell[0] === month)?.[1] ?? 0,
    sumOf: (from, to) =>
      ofAll()(id).reduce((sum, [month, net]) => (month >= from && month <= to ? sum + net : sum), 0),
  });
};

/** The closed months of all offices with the version of the standard that each is paid under, as `office month`. */
export const closedMonths = (db: ReadableDb): ReadonlyMap<string, Id> =>
  new Map(
    db
      .all<{ office: string; month: Month; standardId: Id }>(
        'SELECT owner_office AS office, month, standard_id AS standardId FROM points_month WHERE deleted_at IS NULL',
      )
      .map(({ office, month, standardId }) => [`${office} ${month}`, standardId]),
  );

export type PayPerson = {
  readonly id: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly pinyin: string;
  readonly initials: string;
  readonly office: string;
  readonly site: string | null;
  readonly status: string;
  /** The day from which somebody who is gone is gone. */
  readonly goneOn: string | null;
};

/** Everybody, or one person, with what pay looks at besides gradings and points. */
export const payPeople = (db: ReadableDb, staffId: Id | null): readonly PayPerson[] =>
  db.all<PayPerson>(
    `SELECT p.id, p.staff_no AS staffNo, p.name, p.pinyin, p.initials, p.owner_office AS office, si.name AS site, p.status,
       CASE WHEN p.status IN ('training', 'active') THEN NULL ELSE
         (SELECT MAX(t.happened_on) FROM timeline_entry t WHERE t.staff_id = p.id AND t.aspect = 'status' AND t.deleted_at IS NULL) END AS goneOn
     FROM staff p LEFT JOIN site si ON si.id = p.site_id
     WHERE p.deleted_at IS NULL ${staffId === null ? '' : 'AND p.id = ?'} ORDER BY p.staff_no, p.id`,
    staffId === null ? [] : [staffId],
  );
