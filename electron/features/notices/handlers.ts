import type { noticesContract } from '../../../shared/features/notices/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { appError } from '../../../shared/kernel/errors';
import { ok, refuse } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { postNotice, removeNotice, saveNotice, withdrawNotice } from './service/notices';
import { answerObjection, raiseObjection, removeObjection } from './service/objections';
import { listNotices } from './views/list';
import { noticeTerms, viewNotice } from './views/notice';

export const handlers: HandlersOf<typeof noticesContract, AppContext> = {
  listNotices: (app, filter) => ok(listNotices(app.db, filter, app.officeCode(), app.clock.today())),
  getNotice: (app, id) => {
    const view = viewNotice(app.db, id, app.officeCode(), app.clock.today());
    return view === undefined ? refuse(appError('E_NOT_FOUND')) : ok(view);
  },
  getTerms: (app, { postedFrom }) => ok(noticeTerms(app.db, app.officeCode(), postedFrom)),
  saveNotice,
  removeNotice,
  postNotice,
  withdrawNotice,
  raiseObjection,
  removeObjection,
  answerObjection,
};
