import type { Month } from '../../../../shared/kernel/dates';
import { fromHundredths } from '../../../../shared/kernel/exact';
import { groupBy } from '../../../../shared/kernel/group-by';
import type { Id } from '../../../../shared/kernel/ids';
import type { AppContext } from '../../../app-context';
import type { ReadableDb } from '../../../database/connection';
import { closedMonths } from './ledger';

type Sql = {
  readonly staffId: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly office: string;
  readonly item: string;
  readonly entries: number;
  readonly hundredths: number;
};

const netsOf = (db: ReadableDb, month: Month, staffNo: string | null): readonly Sql[] =>
  db.all<Sql>(
    `SELECT e.staff_id AS staffId, p.staff_no AS staffNo, p.name, e.owner_office AS office, e.item, count(*) AS entries,
       SUM(e.hundredths) AS hundredths
     FROM points_entry e JOIN staff p ON p.id = e.staff_id
     WHERE e.deleted_at IS NULL AND e.month = ? AND (? IS NULL OR p.staff_no = ?)
     GROUP BY e.staff_id, e.owner_office, e.item ORDER BY p.staff_no, e.owner_office, e.item`,
    [month, staffNo, staffNo],
  );

export type PointsItem = {
  readonly staffNo: string;
  readonly name: string;
  readonly office: string;
  readonly month: Month;
  readonly closed: boolean;
  readonly entries: number;
  readonly sum: number;
  readonly byItem: Readonly<Record<string, number>>;
};

/** `show points`: what everybody (or one person) who has entries in a month got in it, by item (ruling 25). */
export const showPoints = (app: AppContext, staffNo: string | 'all', month: Month): readonly PointsItem[] => {
  const closed = closedMonths(app.db);
  const nets = netsOf(app.db, month, staffNo === 'all' ? null : staffNo);
  return [...groupBy(nets, ({ staffId, office }) => `${staffId} ${office}`).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { name, office } = first;
    return [
      {
        ...{ staffNo: first.staffNo, name, office, month },
        closed: closed.has(`${office} ${month}`),
        entries: own.reduce((sum, { entries }) => sum + entries, 0),
        sum: fromHundredths(own.reduce((sum, { hundredths }) => sum + hundredths, 0)),
        byItem: Object.fromEntries(own.map(({ item, hundredths }) => [item, fromHundredths(hundredths)])),
      },
    ];
  });
};
