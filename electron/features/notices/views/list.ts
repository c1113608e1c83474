import { stateOn } from '../../../../shared/features/notices/rules/notice';
import type { Notice, NoticeFilter, NoticeRow } from '../../../../shared/features/notices/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { groupBy } from '../../../../shared/kernel/group-by';
import type { Id } from '../../../../shared/kernel/ids';
import { oneHolds } from '../../../../shared/kernel/search';
import type { ReadableDb } from '../../../database/connection';
import { notices } from '../repository';

type Named = { readonly noticeId: Id; readonly staffId: Id; readonly name: string };
type Counted = { readonly noticeId: Id; readonly count: number; readonly open: number };

/** A line of a list has room for so many. */
const NAMES_SHOWN = 3;

const NAMED = `SELECT s.notice_id AS noticeId, s.staff_id AS staffId, p.name FROM notice_subject s JOIN staff p ON p.id = s.staff_id
  WHERE s.deleted_at IS NULL ORDER BY s.notice_id, s.position`;
const COUNTED = `SELECT notice_id AS noticeId, COUNT(*) AS count, SUM(verdict IS NULL) AS open FROM notice_objection
  WHERE deleted_at IS NULL GROUP BY notice_id`;

const rowOf = (
  notice: Notice,
  named: readonly Named[],
  counted: Counted | undefined,
  office: string,
  on: CalendarDate,
): NoticeRow => {
  const { id, version, ownerOffice, number, kind, title, postedFrom, postedTo } = notice;
  return {
    ...{ id, version, office: ownerOffice, mine: ownerOffice === office },
    ...{ number, kind, title, postedFrom, postedTo },
    state: stateOn(notice, on),
    names: named.slice(0, NAMES_SHOWN).map(({ name }) => name),
    subjects: named.length,
    objections: counted?.count ?? 0,
    openObjections: counted?.open ?? 0,
  };
};

type People = ReadonlyMap<Id, readonly Named[]>;

const namesOf = (db: ReadableDb): People => groupBy(db.all<Named>(NAMED), ({ noticeId }) => noticeId);

const rowsOf = (
  db: ReadableDb,
  some: readonly Notice[],
  named: People,
  office: string,
  on: CalendarDate,
): readonly NoticeRow[] => {
  const counted = new Map(db.all<Counted>(COUNTED).map((row) => [row.noticeId, row]));
  return some.map((notice) => rowOf(notice, named.get(notice.id) ?? [], counted.get(notice.id), office, on));
};

/** One notice as lists show it; undefined when it is gone. */
export const noticeRow = (
  db: ReadableDb,
  id: Id,
  office: string,
  on: CalendarDate,
): NoticeRow | undefined => {
  const notice = notices.find(db, id);
  return notice === undefined ? undefined : rowsOf(db, [notice], namesOf(db), office, on)[0];
};

/** Notices of all offices that are here, the latest first. */
export const listNotices = (
  db: ReadableDb,
  { search, kind, state, staffId }: NoticeFilter,
  office: string,
  on: CalendarDate,
): readonly NoticeRow[] => {
  const named = namesOf(db);
  const all = notices.list(db, '1', [], 'r.posted_from DESC, r.number DESC, r.id');
  return rowsOf(db, all, named, office, on).filter((row) => {
    const people = named.get(row.id) ?? [];
    return (
      (kind === '' || row.kind === kind) &&
      (state === '' || row.state === state) &&
      (staffId === '' || people.some((one) => one.staffId === staffId)) &&
      oneHolds([row.number, row.title, ...people.map(({ name }) => name)], search)
    );
  });
};
