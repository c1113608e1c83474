import { answerFault, raiseFault } from '../../../../shared/features/notices/rules/objection';
import type {
  AnswerObjection,
  NoticeObjection,
  RaiseObjection,
} from '../../../../shared/features/notices/types';
import { appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { transact } from '../../../database/transact';
import { staff } from '../../organization/repository';
import { noticeObjections, subjectsOf } from '../repository';
import { noticeIn } from './notices';

/**
 * Enter what somebody has against a posted notice, by name or unnamed. Refuses with `E_NOTICE_STATE` (not posted) and
 * `E_NOTICE_OBJECTION_DATE` (not raised while it stood).
 */
export const raiseObjection = (app: AppContext, given: RaiseObjection): Result<NoticeObjection> =>
  transact(app, 'notices.raiseObjection', (tx) => {
    const notice = noticeIn(tx, app.t, given.noticeId, ['posted']);
    if (!notice.ok) return notice;
    const { ownerOffice } = notice.value;
    if (ownerOffice !== tx.office) return refuse(appError('E_NOT_OWNED', { owner: ownerOffice }));
    const fault = raiseFault(given, notice.value, tx.today);
    if (fault !== undefined) return refuse(fault);
    const unanswered = { verdict: null, answer: '', answeredBy: '', answeredOn: null };
    return ok(noticeObjections.insert(tx, { ...given, ...unanswered }));
  });

/** Delete an objection that was entered by mistake and has no answer (`E_NOTICE_ANSWERED`); it can be undone. */
export const removeObjection = (
  app: AppContext,
  { id, version }: { readonly id: Id; readonly version: number },
): Result<NoticeObjection> =>
  transact(app, 'notices.removeObjection', (tx) => {
    const day = noticeObjections.find(tx, id)?.answeredOn ?? null;
    if (day !== null) return refuse(appError('E_NOTICE_ANSWERED', { day }));
    return noticeObjections.remove(tx, id, version);
  });

/** Answer an objection, or answer it anew: upheld or dismissed, and why. Refuses with the codes of `answerFault` and `E_NOTICE_STATE`. */
export const answerObjection = (app: AppContext, given: AnswerObjection): Result<NoticeObjection> =>
  transact(app, 'notices.answerObjection', (tx) => {
    const { id, version, verdict, decidedOn: answeredOn, decidedBy: answeredBy, reason: answer } = given;
    const objection = noticeObjections.find(tx, id);
    if (objection === undefined) return refuse(appError('E_NOT_FOUND'));
    const notice = noticeIn(tx, app.t, objection.noticeId, ['posted']);
    if (!notice.ok) return notice;
    const concerned = subjectsOf(tx, objection.noticeId).map(
      ({ staffId }) => staff.find(tx, staffId)?.name ?? '',
    );
    const fault = answerFault({ answeredOn, answeredBy }, objection, concerned, tx.today);
    if (fault !== undefined) return refuse(fault);
    return noticeObjections.update(tx, id, version, { verdict, answer, answeredBy, answeredOn });
  });
