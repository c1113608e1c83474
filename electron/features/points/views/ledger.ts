import type { Month } from '../../../../shared/kernel/dates';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';

/** All cells of a person in one text, which is read when somebody asks for that person: most lists never do. */
type SumRow = { readonly staffId: Id; readonly cells: string };

type Cell = readonly [month: Month, item: string, hundredths: number];

/** The sums of one person's entries: by month and item, and over a stretch of months. In hundredths of points. */
export type PersonSums = {
  readonly netOf: (month: Month, item: string) => number;
  readonly sumOf: (from: Month, to: Month) => number;
};

const NOTHING: PersonSums = { netOf: () => 0, sumOf: () => 0 };

const sumsOf = (text: string): PersonSums => {
  let read: readonly Cell[] | undefined;
  const cells = (): readonly Cell[] => {
    read ??= JSON.parse(text) as Cell[];
    return read;
  };
  return {
    netOf: (month, item) => cells().find((cell) => cell[0] === month && cell[1] === item)?.[2] ?? 0,
    sumOf: (from, to) =>
      cells().reduce((sum, [month, , net]) => (month >= from && month <= to ? sum + net : sum), 0),
  };
};

const readSums = (db: ReadableDb, until: Month, staffId: Id | null): ReadonlyMap<Id, PersonSums> =>
  new Map(
    db
      .all<SumRow>(
        `SELECT staffId, json_group_array(json_array(month, item, sum)) AS cells FROM
           (SELECT staff_id AS staffId, month, item, SUM(hundredths) AS sum FROM points_entry
            WHERE month <= ? ${staffId === null ? '' : 'AND staff_id = ?'} GROUP BY staff_id, month, item)
         GROUP BY staffId`,
        staffId === null ? [until] : [until, staffId],
      )
      .map(({ staffId: id, cells }) => [id, sumsOf(cells)]),
  );

/**
 * The ledger summed by person, month and item in one pass over its index, up to and with a month; of one person or of all. Nothing is read
 * before somebody's sums are asked for: whose pay is by grade, and whose grading year has not ended, has none that count.
 */
export const ledgerSums = (
  db: ReadableDb,
  until: Month,
  staffId: Id | null,
): ((staffId: Id) => PersonSums) => {
  let read: ReadonlyMap<Id, PersonSums> | undefined;
  const of = (id: Id): PersonSums => {
    read ??= readSums(db, until, staffId);
    return read.get(id) ?? NOTHING;
  };
  return (id) => ({
    netOf: (month, item) => of(id).netOf(month, item),
    sumOf: (from, to) => of(id).sumOf(from, to),
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
