import type { Month } from '../../../../shared/kernel/dates';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';

type SumRow = { readonly staffId: Id; readonly month: Month; readonly item: string; readonly sum: number };

/** The sums of one person's entries: by month and item, and over a stretch of months. In hundredths of points. */
export type PersonSums = {
  readonly netOf: (month: Month, item: string) => number;
  readonly sumOf: (from: Month, to: Month) => number;
};

type Cells = Map<Month, Map<string, number>>;

const NOTHING: PersonSums = { netOf: () => 0, sumOf: () => 0 };

const sumsOf = (cells: Cells): PersonSums => ({
  netOf: (month, item) => cells.get(month)?.get(item) ?? 0,
  sumOf: (from, to) => {
    let sum = 0;
    for (const [month, items] of cells)
      if (month >= from && month <= to) for (const net of items.values()) sum += net;
    return sum;
  },
});

/** The ledger summed by person, month and item in one pass over its index, up to and with a month; of one person or of all. */
export const ledgerSums = (
  db: ReadableDb,
  until: Month,
  staffId: Id | null,
): ((staffId: Id) => PersonSums) => {
  const people = new Map<Id, Cells>();
  const rows = db.iterate<SumRow>(
    `SELECT staff_id AS staffId, month, item, SUM(hundredths) AS sum FROM points_entry
     WHERE month <= ? ${staffId === null ? '' : 'AND staff_id = ?'} GROUP BY staff_id, month, item`,
    staffId === null ? [until] : [until, staffId],
  );
  for (const { staffId: id, month, item, sum } of rows) {
    const cells = people.get(id) ?? new Map<Month, Map<string, number>>();
    people.set(id, cells.set(month, (cells.get(month) ?? new Map<string, number>()).set(item, sum)));
  }
  return (id) => {
    const cells = people.get(id);
    return cells === undefined ? NOTHING : sumsOf(cells);
  };
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
