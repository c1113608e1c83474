import {
  noticeObjectionRecord,
  noticeRecord,
  noticeSubjectRecord,
} from '../../../shared/features/notices/travel';
import type { NoticeObjection, NoticeSubject } from '../../../shared/features/notices/types';
import type { Id } from '../../../shared/kernel/ids';
import type { ReadableDb } from '../../database/connection';
import { recordStore } from '../../database/record-store';
import type { Tx } from '../../database/transact';

export const notices = recordStore(noticeRecord);
export const noticeSubjects = recordStore(noticeSubjectRecord);
export const noticeObjections = recordStore(noticeObjectionRecord);

/** Whom a notice is about, in its order. */
export const subjectsOf = (db: ReadableDb, noticeId: Id): readonly NoticeSubject[] =>
  noticeSubjects.list(db, 'r.notice_id = ?', [noticeId], 'r.position, r.id');

/** What was raised against a notice, the oldest first. */
export const objectionsOf = (db: ReadableDb, noticeId: Id): readonly NoticeObjection[] =>
  noticeObjections.list(db, 'r.notice_id = ?', [noticeId], 'r.raised_on, r.id');

/** The next number of the office's notices in this year, such as GS2026-001. */
export const nextNoticeNo = (tx: Tx, letters: string, digits: number): string => {
  const prefix = `${letters}${tx.today.slice(0, 4)}-`;
  const row = tx.get<{ last: number | null }>(
    'SELECT max(CAST(substr(number, ?) AS INTEGER)) AS last FROM notice WHERE owner_office = ? AND substr(number, 1, ?) = ?',
    [prefix.length + 1, tx.office, prefix.length, prefix],
  );
  return `${prefix}${String((row?.last ?? 0) + 1).padStart(digits, '0')}`;
};
