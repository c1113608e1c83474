import type { Session } from '../../../../shared/features/access/types';
import { features } from '../../../../shared/features/index';
import type { FeatureDeclaration } from '../../../../shared/kernel/define-feature';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { transact } from '../../../database/transact';
import { type Reach, reachOf, stanceOf } from '../../../stance';
import { findDoor, findUser, noteDoor, passwordOf, setLastIn, setPassword } from '../repository';
import { knowUser, writingAs } from './identify';
import { keepPassword, newPasswordFault } from './password';
import { accessStandard } from './stance';

const declared: readonly FeatureDeclaration[] = features;

const allPowers: readonly `${string}.${string}`[] = declared.flatMap(({ name, powers, partPowers = [] }) =>
  [...powers, ...partPowers].map((power) => `${name}.${power}` as const),
);

/** The power that opens each page. */
const pagePowers = declared.flatMap(({ name, addresses = [], addressPowers = {} }) =>
  addresses.map((address) => [address, addressPowers[address] ?? (`${name}.read` as const)] as const),
);

/** What the page may know of who sits before it: never a power's reason, never another user. */
export const readSession = (app: AppContext): Session => {
  const stance = stanceOf(app);
  const user =
    app.seat.userId === null || stance.state === 'open' ? undefined : findUser(app.db, app.seat.userId);
  const reaches = (power: `${string}.${string}`): Reach => reachOf(stance, power);
  const isIn = stance.state === 'in';
  const standard = standardOf(app);
  return {
    state: stance.state,
    staysOpen: findDoor(app.db).staysOpen,
    user:
      user === undefined || stance.state === 'out'
        ? null
        : { name: user.name, signName: user.signName, roles: user.roles },
    ...standard,
    limits: isIn
      ? Object.fromEntries(
          allPowers.flatMap((power) => {
            const reach = reaches(power);
            return reach === 'all' ? [] : [[power, reach] as const];
          }),
        )
      : {},
    closed: isIn ? pagePowers.flatMap(([page, power]) => (reaches(power) === 'none' ? [page] : [])) : [],
  };
};

/** Before first set-up there is no standard, and nobody to lock out. */
const standardOf = (app: AppContext): Pick<Session, 'lockAfterMinutes' | 'passwordMin'> => {
  if (app.officeCode() === '') return { lockAfterMinutes: 0, passwordMin: 0 };
  const { lockAfterMinutes, passwordMin } = accessStandard(app.db, app.clock.today());
  return { lockAfterMinutes, passwordMin };
};

/** Take the seat. `E_SIGN_IN_WAIT`, `E_SIGN_IN_WRONG`, `E_JOB_NO_WINDOW`. */
export const signIn = async (
  app: AppContext,
  input: { readonly signName: string; readonly password: string },
): Promise<Result<Session>> => {
  const known = await knowUser(app, input, (tx, user) => {
    setLastIn(tx, user.id);
    noteDoor(tx, user.id, 'signedIn');
  });
  if (!known.ok) return known;
  const { id, roles, name } = known.value;
  if (roles.every((role) => role === 'job')) return refuse(appError('E_JOB_NO_WINDOW', { name }));
  app.seat.userId = id;
  app.seat.isLocked = false;
  return ok(readSession(app));
};

/** Whoever was away is back: their password alone opens the window, and only theirs. Refuses like `signIn`. */
export const unlock = async (
  app: AppContext,
  { password }: { readonly password: string },
): Promise<Result<Session>> => {
  const user = app.seat.userId === null ? undefined : findUser(app.db, app.seat.userId);
  if (user === undefined) return refuse(appError('E_SIGNED_OUT'));
  const known = await knowUser(app, { signName: user.signName, password }, (tx, { id }) =>
    noteDoor(tx, id, 'unlocked'),
  );
  if (!known.ok) return known;
  app.seat.isLocked = false;
  return ok(readSession(app));
};

/** Leave the seat to whoever comes next. */
export const signOut = (app: AppContext): Result<true> => {
  const user = app.seat.userId === null ? undefined : findUser(app.db, app.seat.userId);
  app.seat.userId = null;
  app.seat.isLocked = false;
  if (user === undefined) return ok(true as const);
  return transact(writingAs(app, user.name), 'access.signOut', (tx) => {
    noteDoor(tx, user.id, 'signedOut');
    return ok(true as const);
  });
};

/** Away from the window: nothing is answered until the password is typed. In an office without users there is nothing to lock. */
export const lock = (app: AppContext): Result<true> => {
  if (app.seat.userId !== null) app.seat.isLocked = true;
  return ok(true as const);
};

/** Another password for oneself. `E_PASSWORD_WRONG` or `E_SIGN_IN_WAIT` for the present one, and what is wrong with the new one. */
export const changePassword = async (
  app: AppContext,
  { present, password }: { readonly present: string; readonly password: string },
): Promise<Result<true>> => {
  const user = app.person === undefined ? undefined : findUser(app.db, app.person.id);
  if (user === undefined) return refuse(appError('E_SIGNED_OUT'));
  const { passwordMin } = accessStandard(app.db, app.clock.today());
  const fault = newPasswordFault(password, user.signName, passwordMin);
  if (fault !== undefined) return refuse(fault);
  const known = await knowUser(app, { signName: user.signName, password: present }, () => undefined);
  if (!known.ok)
    return known.error.code === 'E_SIGN_IN_WRONG'
      ? refuse(appError('E_PASSWORD_WRONG', {}, 'present'))
      : known;
  const kept = await keepPassword(password, app.stretch);
  return transact(app, 'access.changePassword', (tx) => {
    if (passwordOf(tx, user.id) === undefined) return refuse(appError('E_NOT_FOUND'));
    setPassword(tx, user.id, kept);
    noteDoor(tx, user.id, 'passwordChanged');
    return ok(true as const);
  });
};
