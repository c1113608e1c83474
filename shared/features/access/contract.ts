import { action, command, query } from '../../ipc/define-contract';
import { zNothing } from '../../kernel/fields';
import {
  zAuditFilter,
  zAuditSeq,
  zChangePassword,
  zFirstUser,
  zNewUser,
  zRecover,
  zRecoveryCode,
  zResetPassword,
  zSignIn,
  zStayOpen,
  zUnlock,
  zUserActive,
  zUserRights,
} from './schema';
import type { AuditChain, AuditChangeLine, AuditLog, Session, UsersView } from './types';

/** Whoever signs in, locks or unlocks waits for no command of others: these are actions. */
export const accessContract = {
  getSession: query('access.outside', zNothing).returns<Session>(),
  signIn: action('access.outside', zSignIn).returns<Session>(),
  unlock: action('access.outside', zUnlock).returns<Session>(),
  /** The way back when nobody knows the administrator's password: the code of the recovery sheet sets a new one. */
  recover: action('access.outside', zRecover).returns<Session>(),
  signOut: action('access.outside', zNothing).returns<true>(),
  lock: action('access.anyone', zNothing).returns<true>(),
  changePassword: action('access.anyone', zChangePassword).returns<true>(),
  /** The first administrator closes the office; answers the recovery code, which is shown and printed now and never again. */
  createFirst: action('access.manage', zFirstUser).returns<{ readonly code: string }>(),
  stayOpen: command('access.manage', zStayOpen).returns<true>(),
  /** A new recovery code in place of the one before. */
  renewRecovery: action('access.manage', zUnlock).returns<{ readonly code: string }>(),
  /** The recovery sheet of this very code, on paper. */
  paintRecovery: action('access.manage', zRecoveryCode).returns<{
    readonly bytes: Uint8Array;
    readonly pages: number;
  }>(),
  /** Prints it through the system's own viewer. */
  openRecovery: action('access.manage', zRecoveryCode).returns<true>(),
  listUsers: query('access.manage', zNothing).returns<UsersView>(),
  addUser: action('access.manage', zNewUser).returns<{ readonly id: string }>(),
  updateUser: command('access.manage', zUserRights).returns<true>(),
  setUserActive: command('access.manage', zUserActive).returns<true>(),
  resetPassword: action('access.manage', zResetPassword).returns<true>(),
  listAudit: query('access.audit', zAuditFilter).returns<AuditLog>(),
  getAuditLine: query('access.audit', zAuditSeq).returns<readonly AuditChangeLine[]>(),
  checkAudit: query('access.audit', zNothing).returns<AuditChain>(),
} as const;
