import { isLastAdministrator, rolesOf } from '../../../../shared/features/access/rules/powers';
import type { Role, Tick, UsersView } from '../../../../shared/features/access/types';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import type { ReadableDb } from '../../../database/connection';
import { type Tx, transact } from '../../../database/transact';
import { staff } from '../../organization/repository';
import {
  findByName,
  findBySignName,
  findDoor,
  findUser,
  forgetAttempts,
  hasUsers,
  insertUser,
  listUsers,
  noteDoor,
  setPassword,
  setStaysOpen,
  type User,
  updateUser,
} from '../repository';
import { attemptKey } from './attempts';
import { writingAs } from './identify';
import { keepPassword, newPasswordFault } from './password';
import { makeRecovery } from './recovery';
import { accessStandard, officeKind } from './stance';

type Who = { readonly staffId: Id | null; readonly name: string };
type NewUser = Who & {
  readonly signName: string;
  readonly password: string;
  readonly roles: readonly Role[];
  readonly ticks: readonly Tick[];
};

/** Who it is: a member of the staff by their own name unless another is given to tell two apart. */
const nameOf = (db: ReadableDb, { staffId, name }: Who): Result<string> => {
  const known = staffId === null ? undefined : staff.find(db, staffId)?.name;
  if (staffId !== null && known === undefined) return refuse(appError('E_NOT_FOUND', {}, 'staffId'));
  const said = name === '' ? (known ?? '') : name;
  return said === '' ? refuse(appError('E_USER_NAME_EMPTY', {}, 'name')) : ok(said);
};

const roleFault = (app: AppContext, roles: readonly Role[]): AppError | undefined => {
  const known = rolesOf(accessStandard(app.db, app.clock.today()), officeKind(app.db));
  const strange = roles.find((role) => !known.includes(role));
  return strange === undefined
    ? undefined
    : appError('E_ROLE_NOT_HERE', { role: app.t(`access.role.${strange}`) }, 'roles');
};

const takenFault = (db: ReadableDb, signName: string, name: string): AppError | undefined => {
  if (findBySignName(db, signName) !== undefined)
    return appError('E_USER_SIGN_NAME_TAKEN', { signName }, 'signName');
  return findByName(db, name) === undefined ? undefined : appError('E_USER_NAME_TAKEN', { name }, 'name');
};

/** What a new user must be; the password is hashed before any table is held. */
const prepared = async (app: AppContext, input: NewUser) => {
  const name = nameOf(app.db, input);
  if (!name.ok) return name;
  const { passwordMin } = accessStandard(app.db, app.clock.today());
  const fault = roleFault(app, input.roles) ?? newPasswordFault(input.password, input.signName, passwordMin);
  if (fault !== undefined) return refuse(fault);
  return ok({ name: name.value, kept: await keepPassword(input.password, app.stretch) });
};

const insert = (
  tx: Tx,
  { staffId, signName, roles, ticks }: NewUser,
  { name, kept }: { readonly name: string; readonly kept: Awaited<ReturnType<typeof keepPassword>> },
): Result<User> => {
  const fault = takenFault(tx, signName, name);
  return fault === undefined
    ? ok(insertUser(tx, { name, staffId, signName, roles, ticks, isActive: true }, kept))
    : refuse(fault);
};

/**
 * The first administrator, who closes the office and sits down at once (trust §1). Answers the recovery code, which is kept as a hash only.
 *
 * `E_NOT_SET_UP`, `E_USERS_EXIST`, and what a name or a password is refused with.
 */
export const createFirst = async (
  app: AppContext,
  input: Omit<NewUser, 'roles' | 'ticks'>,
): Promise<Result<{ readonly code: string }>> => {
  if (app.officeCode() === '') return refuse(appError('E_NOT_SET_UP'));
  if (hasUsers(app.db)) return refuse(appError('E_USERS_EXIST'));
  const first: NewUser = { ...input, roles: ['administrator'], ticks: [] };
  const ready = await prepared(app, first);
  if (!ready.ok) return ready;
  const recovery = await makeRecovery(app);
  const made = transact(writingAs(app, ready.value.name), 'access.createFirst', (tx) => {
    if (hasUsers(tx)) return refuse(appError('E_USERS_EXIST'));
    const user = insert(tx, first, ready.value);
    if (!user.ok) return user;
    recovery.keep(tx, user.value.id);
    setStaysOpen(tx, false);
    return user;
  });
  if (!made.ok) return made;
  app.seat.userId = made.value.id;
  app.seat.isLocked = false;
  return ok({ code: recovery.code });
};

/** Choose to stay open, or take the choice back; the log says so (trust §1). `E_USERS_EXIST` where it is too late. */
export const stayOpen = (app: AppContext, { stays }: { readonly stays: boolean }): Result<true> =>
  transact(app, 'access.stayOpen', (tx) => {
    if (hasUsers(tx)) return refuse(appError('E_USERS_EXIST'));
    if (findDoor(tx).staysOpen === stays) return ok(true as const);
    setStaysOpen(tx, stays);
    noteDoor(tx, '', stays ? 'staysOpen' : 'closes');
    return ok(true as const);
  });

/** Another user. `E_USERS_EXIST` never: but the first one is the administrator's (`E_NOT_FOUND` before there is one). */
export const addUser = async (app: AppContext, input: NewUser): Promise<Result<{ readonly id: Id }>> => {
  if (!hasUsers(app.db)) return refuse(appError('E_NOT_FOUND'));
  const ready = await prepared(app, input);
  if (!ready.ok) return ready;
  const made = transact(app, 'access.addUser', (tx) => insert(tx, input, ready.value));
  return made.ok ? ok({ id: made.value.id }) : made;
};

const change = (
  app: AppContext,
  op: string,
  id: Id,
  patch: Partial<Pick<User, 'roles' | 'ticks' | 'isActive'>>,
): Result<true> =>
  transact(app, op, (tx) => {
    const user = findUser(tx, id);
    if (user === undefined) return refuse(appError('E_NOT_FOUND'));
    const stays = (patch.isActive ?? user.isActive) && (patch.roles ?? user.roles).includes('administrator');
    if (!stays && isLastAdministrator(listUsers(tx), id))
      return refuse(appError('E_LAST_ADMINISTRATOR', { name: user.name }));
    updateUser(tx, user, patch);
    return ok(true as const);
  });

/** Other roles or ticks. `E_ROLE_NOT_HERE`, `E_LAST_ADMINISTRATOR`. */
export const changeRights = (
  app: AppContext,
  { id, roles, ticks }: { readonly id: Id; readonly roles: readonly Role[]; readonly ticks: readonly Tick[] },
): Result<true> => {
  const fault = roleFault(app, roles);
  return fault === undefined ? change(app, 'access.updateUser', id, { roles, ticks }) : refuse(fault);
};

/** Put somebody out, or let them in again: whoever is put out feels it at their next call. `E_LAST_ADMINISTRATOR`. */
export const setUserActive = (
  app: AppContext,
  { id, isActive }: { readonly id: Id; readonly isActive: boolean },
): Result<true> => change(app, 'access.setUserActive', id, { isActive });

/** Another password for somebody who forgot theirs; wrong tries are forgotten with it. */
export const resetPassword = async (
  app: AppContext,
  { id, password }: { readonly id: Id; readonly password: string },
): Promise<Result<true>> => {
  const user = findUser(app.db, id);
  if (user === undefined) return refuse(appError('E_NOT_FOUND'));
  const { passwordMin } = accessStandard(app.db, app.clock.today());
  const fault = newPasswordFault(password, user.signName, passwordMin);
  if (fault !== undefined) return refuse(fault);
  const kept = await keepPassword(password, app.stretch);
  return transact(app, 'access.resetPassword', (tx) => {
    setPassword(tx, id, kept);
    forgetAttempts(tx, attemptKey(user.signName));
    noteDoor(tx, id, 'passwordReset');
    return ok(true as const);
  });
};

export const readUsers = (app: AppContext): UsersView => ({
  users: listUsers(app.db).map(({ id, staffId, ...user }) => ({
    ...user,
    id,
    staffNo: staffId === null ? null : (staff.find(app.db, staffId)?.staffNo ?? null),
    isSelf: id === app.person?.id,
  })),
  roles: rolesOf(accessStandard(app.db, app.clock.today()), officeKind(app.db)),
  recoveryAt: findDoor(app.db).recoveryAt,
});
