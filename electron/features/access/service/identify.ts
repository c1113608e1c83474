import { appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import type { Person } from '../../../stance';
import { findBySignName, forgetAttempts, noteDoor, passwordOf, type User } from '../repository';
import { attemptKey, beginAttempt } from './attempts';
import { isPassword } from './password';
import { personOf } from './stance';

/** The same office, with what is written under this name. */
export const writingAs = (app: AppContext, name: string): AppContext =>
  Object.create(app, { user: { value: name } }) as AppContext;

/**
 * Who a name and a password are. Refuses with `E_SIGN_IN_WAIT` and `E_SIGN_IN_WRONG`, in the same time and words whether the name or the
 * password is wrong or the user was put out. A right one forgets the wrong ones before it; `done` is written with that.
 */
export const knowUser = async (
  app: AppContext,
  { signName, password }: { readonly signName: string; readonly password: string },
  done: (tx: Tx, user: User) => void,
): Promise<Result<User>> => {
  const key = attemptKey(signName);
  const begun = beginAttempt(app, key);
  if (!begun.ok) return begun;
  const user = findBySignName(app.db, signName);
  const isRight = await isPassword(
    password,
    user === undefined ? undefined : passwordOf(app.db, user.id),
    app.stretch,
  );
  const id: Id = user?.id ?? '';
  if (!isRight || user === undefined || !user.isActive) {
    transact(app, 'access.signIn', (tx) => {
      noteDoor(tx, id, 'wrong');
      return ok(true as const);
    });
    return refuse(appError('E_SIGN_IN_WRONG'));
  }
  transact(writingAs(app, user.name), 'access.signIn', (tx) => {
    forgetAttempts(tx, key);
    done(tx, user);
    return ok(true as const);
  });
  return ok(user);
};

/** Whoever gives a command line. Reading commands leave no line in the log; a wrong password does. */
export const identify = async (
  app: AppContext,
  signName: string,
  password: string,
): Promise<Result<Person>> => {
  const known = await knowUser(app, { signName, password }, () => undefined);
  return known.ok ? ok(personOf(app.db, known.value, app.clock.today())) : known;
};
