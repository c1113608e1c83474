import { earliestEnd, workingDaysIn } from '../../../../shared/features/notices/rules/length';
import { formOf, noticeGate } from '../../../../shared/features/notices/rules/notice';
import type { NoticeSubjectLine, NoticeTerms, NoticeView } from '../../../../shared/features/notices/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { notices, objectionsOf } from '../repository';
import { noticesBody, workingDays } from '../working-day';
import { noticeRow } from './list';

const LINES = `SELECT p.id AS staffId, p.staff_no AS staffNo, p.name, COALESCE(d.name, '') AS department, COALESCE(o.name, '') AS post, s.line
  FROM notice_subject s JOIN staff p ON p.id = s.staff_id
    LEFT JOIN department d ON d.id = p.department_id LEFT JOIN post o ON o.id = p.post_id
  WHERE s.notice_id = ? AND s.deleted_at IS NULL ORDER BY s.position, s.id`;

/** Whom a notice is about, with where they stand today. */
export const subjectLines = (db: ReadableDb, noticeId: Id): readonly NoticeSubjectLine[] =>
  db.all<NoticeSubjectLine>(LINES, [noticeId]);

/** How long a notice that begins on a day has to stand. */
export const noticeTerms = (db: ReadableDb, office: string, postedFrom: CalendarDate): NoticeTerms => {
  const noticeDays = noticesBody(db, office, postedFrom).noticeDays.value;
  const isWorkingDay = workingDays(db, office, postedFrom);
  return { noticeDays, earliestEnd: earliestEnd(postedFrom, noticeDays, isWorkingDay) };
};

/** A notice with everything that its page shows; undefined when it is gone. */
export const viewNotice = (
  db: ReadableDb,
  id: Id,
  office: string,
  on: CalendarDate,
): NoticeView | undefined => {
  const notice = notices.find(db, id);
  const row = noticeRow(db, id, office, on);
  if (notice === undefined || row === undefined) return undefined;
  const objections = objectionsOf(db, id);
  const { ownerOffice: owner, postedFrom, postedTo } = notice;
  const body = noticesBody(db, owner, postedFrom);
  return {
    row,
    notice,
    form: formOf(body, notice.kind),
    subjects: subjectLines(db, id),
    objections,
    workingDays: workingDaysIn(postedFrom, postedTo, workingDays(db, owner, postedFrom)),
    noticeDays: body.noticeDays.value,
    gate: noticeGate(notice, objections, on) ?? null,
  };
};
