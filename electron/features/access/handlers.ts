import type { accessContract } from '../../../shared/features/access/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { appError } from '../../../shared/kernel/errors';
import { ok, refuse } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { openWithSystem } from '../../files/dialogs';
import { copyOut } from '../documents/service/out';
import { checkAuditJob } from './jobs';
import { readAudit, readAuditLine } from './service/audit';
import { knowUser } from './service/identify';
import { paintRecovery, recover, renewRecovery } from './service/recovery';
import { changePassword, lock, readSession, signIn, signOut, unlock } from './service/session';
import {
  addUser,
  changeRights,
  createFirst,
  readUsers,
  resetPassword,
  setUserActive,
  stayOpen,
} from './service/users';

/** Whether this is the password of whoever asks: for what must not happen at a window that somebody left. */
const isOwnPassword = (app: AppContext, password: string) => async () => {
  const signName = readSession(app).user?.signName ?? '';
  const known = await knowUser(app, { signName, password }, () => undefined);
  if (known.ok) return ok(true as const);
  return known.error.code === 'E_SIGN_IN_WRONG'
    ? refuse(appError('E_PASSWORD_WRONG', {}, 'password'))
    : known;
};

export const handlers: HandlersOf<typeof accessContract, AppContext> = {
  getSession: (app) => ok(readSession(app)),
  signIn,
  unlock,
  recover: async (app, input) => {
    const back = await recover(app, input);
    if (!back.ok) return back;
    app.seat.userId = back.value;
    app.seat.isLocked = false;
    return ok(readSession(app));
  },
  signOut,
  lock,
  changePassword,
  createFirst,
  stayOpen,
  renewRecovery: (app, { password }) => renewRecovery(app, isOwnPassword(app, password)),
  paintRecovery: (app, { code }) => paintRecovery(app, code),
  openRecovery: async (app, { code }) => {
    const painted = await paintRecovery(app, code);
    if (!painted.ok) return painted;
    const name = app.t('paper.recovery.title');
    const copy = await copyOut(app, name, { bytes: painted.value.bytes, mediaType: 'application/pdf' });
    if (!copy.ok) return copy;
    return (await openWithSystem(copy.value))
      ? ok(true as const)
      : refuse(appError('E_FILE_UNREADABLE', { name }));
  },
  listUsers: (app) => ok(readUsers(app)),
  addUser,
  updateUser: changeRights,
  setUserActive,
  resetPassword,
  listAudit: (app, filter) => ok(readAudit(app, filter)),
  getAuditLine: readAuditLine,
  checkAudit: (app) => app.jobs.run(app, checkAuditJob, null),
};
