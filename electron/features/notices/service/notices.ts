import type { z } from 'zod';
import { daysFault, lineFault, notIn, postFault } from '../../../../shared/features/notices/rules/notice';
import type { zWithdrawNotice } from '../../../../shared/features/notices/schema';
import type { Notice, SaveNotice } from '../../../../shared/features/notices/types';
import type { NoticeState } from '../../../../shared/features/notices/vocabulary';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { Translate } from '../../../../shared/locales/translate';
import type { AppContext } from '../../../app-context';
import type { ReadableDb } from '../../../database/connection';
import { type Tx, transact } from '../../../database/transact';
import { staff } from '../../organization/repository';
import { lifeRefusal } from '../../organization/views/life';
import { standardInForce } from '../../standards/repository';
import { nextNoticeNo, noticeSubjects, notices, subjectsOf } from '../repository';
import { noticesBody, workingDays } from '../working-day';

type Seen = { readonly id: Id; readonly version: number };
type Lines = readonly SaveNotice['subjects'][number][];

export const stateWords =
  (t: Translate) =>
  (state: NoticeState): string =>
    t(`notices.state.${state}`);

/** An own or received notice in one of these states: `E_NOT_FOUND`, `E_NOTICE_STATE`. */
export const noticeIn = (tx: Tx, t: Translate, id: Id, states: readonly NoticeState[]): Result<Notice> => {
  const notice = notices.find(tx, id);
  if (notice === undefined) return refuse(appError('E_NOT_FOUND'));
  const fault = notIn(notice, states, stateWords(t));
  return fault === undefined ? ok(notice) : refuse(fault);
};

const nameOf = (db: ReadableDb, staffId: Id): string => staff.find(db, staffId)?.name ?? '';

const named = (db: ReadableDb, lines: Lines) =>
  lines.map(({ staffId, line }) => ({ name: nameOf(db, staffId), line }));

/** Everybody named is known and is named once: `E_NOT_FOUND`, `E_NOTICE_SUBJECT_TWICE`. */
const listProblem = (tx: Tx, lines: Lines, postedFrom: CalendarDate): AppError | undefined => {
  for (const [index, { staffId }] of lines.entries()) {
    const field = `subjects.${index}.staffId`;
    const person = staff.find(tx, staffId);
    if (person === undefined) return appError('E_NOT_FOUND', undefined, field);
    const gone = lifeRefusal(tx, person, 'notice', 'form', postedFrom);
    if (gone !== undefined) return { ...gone, field };
    if (lines.findIndex((other) => other.staffId === staffId) < index)
      return appError('E_NOTICE_SUBJECT_TWICE', { name: nameOf(tx, staffId) }, field);
  }
  return undefined;
};

/** Write the list of people as it is now: who stays keeps the record, who is new gets one, who is gone goes. */
const writeSubjects = (tx: Tx, noticeId: Id, lines: Lines): Result<true> => {
  const present = subjectsOf(tx, noticeId);
  for (const subject of present) {
    if (lines.some(({ staffId }) => staffId === subject.staffId)) continue;
    const gone = noticeSubjects.remove(tx, subject.id);
    if (!gone.ok) return gone;
  }
  for (const [index, { staffId, line }] of lines.entries()) {
    const known = present.find((subject) => subject.staffId === staffId);
    const fields = { noticeId, staffId, position: index + 1, line };
    if (known === undefined) noticeSubjects.insert(tx, fields);
    else {
      const changed = noticeSubjects.update(tx, known.id, undefined, fields);
      if (!changed.ok) return changed;
    }
  }
  return ok(true);
};

const draftProblem = (tx: Tx, { fields, subjects }: Omit<SaveNotice, 'seen'>): AppError | undefined => {
  const { body } = standardInForce(tx, 'notices', fields.postedFrom);
  return (
    daysFault(fields) ??
    listProblem(tx, subjects, fields.postedFrom) ??
    lineFault(fields.kind, named(tx, subjects), body)
  );
};

/** Draw up a notice inside a larger transaction; it gets the next number of the office. Refusals are those of `saveNotice`. */
export const insertDraft = (tx: Tx, { fields, subjects }: Omit<SaveNotice, 'seen'>): Result<Notice> => {
  const problem = draftProblem(tx, { fields, subjects });
  if (problem !== undefined) return refuse(problem);
  const { numberPrefix, numberDigits } = standardInForce(tx, 'notices', tx.today).body;
  const notice = notices.insert(tx, {
    ...fields,
    number: nextNoticeNo(tx, numberPrefix, numberDigits),
    state: 'draft',
    withdrawnOn: null,
    withdrawReason: '',
  });
  const written = writeSubjects(tx, notice.id, subjects);
  return written.ok ? ok(notice) : written;
};

/**
 * Draw up a notice, or change one that was not posted (mechanisms 1.3).
 *
 * Refuses with `E_NOTICE_STATE` (posted or withdrawn), `E_NOTICE_DATES`, `E_NOTICE_SUBJECT_TWICE`, the codes of `lineFault`, `E_NOT_FOUND`,
 * `E_NOT_OWNED`, `E_RECORD_CHANGED`.
 */
export const saveNotice = (app: AppContext, { seen, ...given }: SaveNotice): Result<Notice> =>
  transact(app, 'notices.saveNotice', (tx) => {
    if (seen === null) return insertDraft(tx, given);
    const draft = noticeIn(tx, app.t, seen.id, ['draft']);
    if (!draft.ok) return draft;
    const problem = draftProblem(tx, given);
    if (problem !== undefined) return refuse(problem);
    const saved = notices.update(tx, seen.id, seen.version, given.fields);
    if (!saved.ok) return saved;
    const written = writeSubjects(tx, seen.id, given.subjects);
    return written.ok ? saved : written;
  });

/** Delete a draft with its people; it can be undone. What was posted is withdrawn instead (`E_NOTICE_STATE`). */
export const removeNotice = (app: AppContext, { id, version }: Seen): Result<Notice> =>
  transact(app, 'notices.removeNotice', (tx) => {
    const draft = noticeIn(tx, app.t, id, ['draft']);
    if (!draft.ok) return draft;
    for (const subject of subjectsOf(tx, id)) {
      const gone = noticeSubjects.remove(tx, subject.id);
      if (!gone.ok) return gone;
    }
    return notices.remove(tx, id, version);
  });

/** Post a draft: from now on it is not changed. Refuses with the codes of `postFault`, `E_NOTICE_STATE`, `E_RECORD_CHANGED`. */
export const postNotice = (app: AppContext, { id, version }: Seen): Result<Notice> =>
  transact(app, 'notices.postNotice', (tx) => {
    const draft = noticeIn(tx, app.t, id, ['draft']);
    if (!draft.ok) return draft;
    const { postedFrom } = draft.value;
    const body = noticesBody(tx, tx.office, postedFrom);
    const lines = named(tx, subjectsOf(tx, id));
    const fault = postFault(draft.value, lines, body, tx.today, workingDays(tx, tx.office, postedFrom));
    return fault === undefined ? notices.update(tx, id, version, { state: 'posted' }) : refuse(fault);
  });

/** Withdraw what was posted, whether it still stands or has ended: nothing rests on it any more. Needs a reason. */
export const withdrawNotice = (
  app: AppContext,
  { id, version, reason }: z.output<typeof zWithdrawNotice>,
): Result<Notice> =>
  transact(app, 'notices.withdrawNotice', (tx) => {
    const posted = noticeIn(tx, app.t, id, ['posted']);
    if (!posted.ok) return posted;
    return notices.update(tx, id, version, {
      state: 'withdrawn',
      withdrawnOn: tx.today,
      withdrawReason: reason,
    });
  });
