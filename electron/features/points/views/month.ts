import { firstDayOf } from '../../../../shared/features/points/rules/months';
import type {
  EntryRow,
  MonthFilter,
  MonthRow,
  MonthView,
  ProposalRow,
} from '../../../../shared/features/points/types';
import { type CalendarDate, type Month, monthOf } from '../../../../shared/kernel/dates';
import { fromHundredths } from '../../../../shared/kernel/exact';
import type { Id } from '../../../../shared/kernel/ids';
import { personHolds } from '../../../../shared/kernel/search';
import type { ReadableDb } from '../../../database/connection';
import { standardInForce } from '../../standards/repository';
import { findClose, openProposalsOf } from '../repository';
import { isIntact } from '../service/close';

type Person = Omit<MonthRow, 'nets' | 'net'> & { readonly pinyin: string; readonly initials: string };
type Net = { readonly staffId: Id; readonly item: string; readonly sum: number; readonly entries: number };

/** Whoever is at work in the office, and whoever has points in the month. */
const peopleOf = (db: ReadableDb, office: string, month: Month): readonly Person[] =>
  db.all<Person>(
    `SELECT p.id AS staffId, p.staff_no AS staffNo, p.name, p.pinyin, p.initials, si.name AS site FROM staff p LEFT JOIN site si ON si.id = p.site_id
     WHERE p.owner_office = ? AND p.deleted_at IS NULL AND (p.status IN ('training', 'active')
       OR EXISTS (SELECT 1 FROM points_entry e WHERE e.staff_id = p.id AND e.month = ?))
     ORDER BY p.staff_no`,
    [office, month],
  );

const titlesOf = (db: ReadableDb, month: Month) =>
  standardInForce(db, 'points', firstDayOf(month)).body.items.map(({ key, title }) => ({ key, title }));

/** An office's month: everybody's net by item, the sum of it all, and how it was closed. */
export const viewMonth = (
  db: ReadableDb,
  office: string,
  today: CalendarDate,
  { month, site, search }: MonthFilter,
): MonthView => {
  const nets = new Map<Id, Record<string, number>>();
  let entries = 0;
  let sum = 0;
  const rows = db.iterate<Net>(
    'SELECT staff_id AS staffId, item, SUM(hundredths) AS sum, count(*) AS entries FROM points_entry WHERE owner_office = ? AND month = ? GROUP BY staff_id, item',
    [office, month],
  );
  for (const row of rows) {
    const net = nets.get(row.staffId) ?? {};
    net[row.item] = fromHundredths(row.sum);
    nets.set(row.staffId, net);
    entries += row.entries;
    sum += row.sum;
  }
  const close = findClose(db, office, month);
  return {
    month,
    state: close !== undefined ? 'closed' : month > monthOf(today) ? 'ahead' : 'open',
    items: titlesOf(db, month),
    rows: peopleOf(db, office, month)
      .filter((person) => (site === '' || person.site === site) && personHolds(person, search))
      .map(({ pinyin: _pinyin, initials: _initials, ...person }) => {
        const own = nets.get(person.staffId) ?? {};
        const total = Object.values(own).reduce((all, net) => all + Math.round(net * 100), 0);
        return { ...person, nets: own, net: fromHundredths(total) };
      }),
    entries,
    sum: fromHundredths(sum),
    openProposals: openProposalsOf(db, office, month).length,
    close:
      close === undefined
        ? null
        : {
            closedOn: close.closedOn,
            reviewer: close.reviewer,
            note: close.note,
            intact: isIntact(db, close),
          },
  };
};

type Listed = Omit<EntryRow, 'points' | 'corrected' | 'mine'> & {
  readonly hundredths: number;
  readonly corrected: number;
  readonly owner: string;
};

/** The entries of an office's month, or of one person, the newest first. */
export const listEntries = (
  db: ReadableDb,
  office: string,
  of: { readonly month: Month } | { readonly staffId: Id },
): readonly EntryRow[] => {
  const titles = new Map(
    standardInForce(db, 'points', '9999-12-31').body.items.map(({ key, title }) => [key, title]),
  );
  const [where, params] =
    'month' in of
      ? ['e.owner_office = ? AND e.month = ?', [office, of.month]]
      : ['e.staff_id = ?', [of.staffId]];
  return db
    .all<Listed>(
      `SELECT e.id, e.staff_id AS staffId, p.staff_no AS staffNo, p.name, si.name AS site, e.month, e.item, e.hundredths, e.reason, e.evidence,
         e.entered_by AS enteredBy, e.updated_at AS enteredAt, o.month AS correctsMonth, e.owner_office AS owner,
         EXISTS (SELECT 1 FROM points_entry x WHERE x.reverses_id = e.id) AS corrected
       FROM points_entry e JOIN staff p ON p.id = e.staff_id LEFT JOIN site si ON si.id = p.site_id
       LEFT JOIN points_entry o ON o.id = e.reverses_id
       WHERE ${where} AND e.deleted_at IS NULL ORDER BY e.month DESC, e.change_no DESC`,
      params,
    )
    .map(({ hundredths, corrected, owner, ...row }) => ({
      ...row,
      item: titles.get(row.item) ?? row.item,
      points: fromHundredths(hundredths),
      corrected: corrected === 1,
      mine: owner === office,
    }));
};

type ListedProposal = Omit<ProposalRow, 'points'> & { readonly hundredths: number };

/** The proposals that wait for a decision in an office. */
export const listProposals = (
  db: ReadableDb,
  office: string,
  today: CalendarDate,
): readonly ProposalRow[] => {
  const titles = new Map(titlesOf(db, monthOf(today)).map(({ key, title }) => [key, title]));
  return db
    .all<ListedProposal>(
      `SELECT o.id, o.version, p.staff_no AS staffNo, p.name, o.month, o.item, o.hundredths, o.reason, o.evidence, o.cause_kind AS causeKind
       FROM points_proposal o JOIN staff p ON p.id = o.staff_id
       WHERE o.owner_office = ? AND o.state = 'open' AND o.deleted_at IS NULL ORDER BY o.month, p.staff_no`,
      [office],
    )
    .map(({ hundredths, ...row }) => ({
      ...row,
      item: titles.get(row.item) ?? row.item,
      points: fromHundredths(hundredths),
    }));
};
