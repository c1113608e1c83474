import type { Notice, NoticeSubject } from '../../../shared/features/notices/types';
import { type AppError, appError } from '../../../shared/kernel/errors';
import type { Tx } from '../../database/transact';
import type { Undone, UndoRoom } from '../../database/undo/room';
import { notices, objectionsOf } from './repository';

/** Posting is not undone under objections that came since; whoever wants it gone withdraws it. */
const judgeNotice = (tx: Tx, { fate, record, was }: Undone<Notice>): AppError | undefined =>
  fate === 'changed' &&
  was.state === 'posted' &&
  record.state === 'draft' &&
  objectionsOf(tx, record.id).length > 0
    ? appError('E_NOTICE_HAS_OBJECTIONS', { number: record.number })
    : undefined;

/** The people of a notice are those of its draft. */
const judgeSubject = (tx: Tx, { record }: Undone<NoticeSubject>): AppError | undefined => {
  const notice = notices.find(tx, record.noticeId);
  return notice === undefined || notice.state === 'draft'
    ? undefined
    : appError('E_NOTICE_STATE', { number: notice.number, state: notice.state });
};

export const undo: UndoRoom = { mayUndo: { notice: judgeNotice, noticeSubject: judgeSubject } };
