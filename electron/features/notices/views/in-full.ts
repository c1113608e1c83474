import type { NoticeFilter, NoticeRow, NoticeView } from '../../../../shared/features/notices/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import type { ReadableDb } from '../../../database/connection';
import { listNotices } from './list';
import { viewNotice } from './notice';

const EVERYTHING: NoticeFilter = { search: '', kind: '', state: '', staffId: '' };

type NoticeInFull = Omit<NoticeRow, 'subjects' | 'objections'> &
  Pick<NoticeView, 'form' | 'subjects' | 'objections' | 'gate'>;

/** Notices with their people, objections and what they allow, for the command line. */
export const listNoticesInFull = (
  db: ReadableDb,
  office: string,
  on: CalendarDate,
): readonly NoticeInFull[] =>
  listNotices(db, EVERYTHING, office, on).flatMap(({ id }) => {
    const view = viewNotice(db, id, office, on);
    if (view === undefined) return [];
    const { row, form, subjects, objections, gate } = view;
    return [{ ...row, form, subjects, objections, gate }];
  });
