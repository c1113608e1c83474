import type { CalendarDate } from '../../../../shared/kernel/dates';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';

type Ending = {
  readonly id: Id;
  readonly number: string;
  readonly title: string;
  readonly postedTo: CalendarDate;
};
type Open = {
  readonly noticeId: Id;
  readonly number: string;
  readonly title: string;
  readonly raisedOn: CalendarDate;
};

/** Notices of an office that stand on a day and end by another. */
export const listEnding = (
  db: ReadableDb,
  office: string,
  on: CalendarDate,
  by: CalendarDate,
): readonly Ending[] =>
  db.all<Ending>(
    `SELECT id, number, title, posted_to AS postedTo FROM notice
     WHERE owner_office = ? AND deleted_at IS NULL AND state = 'posted' AND posted_to >= ? AND posted_to <= ? ORDER BY posted_to, number`,
    [office, on, by],
  );

/** Objections to an office's posted notices that have no answer, the oldest first. */
export const listOpenObjections = (db: ReadableDb, office: string): readonly Open[] =>
  db.all<Open>(
    `SELECT n.id AS noticeId, n.number, n.title, o.raised_on AS raisedOn
     FROM notice_objection o JOIN notice n ON n.id = o.notice_id
     WHERE n.owner_office = ? AND n.state = 'posted' AND n.deleted_at IS NULL AND o.deleted_at IS NULL AND o.verdict IS NULL
     ORDER BY o.raised_on, n.number`,
    [office],
  );
