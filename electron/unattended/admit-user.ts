import type { Power } from '../../shared/ipc/define-contract';
import { appError } from '../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../shared/kernel/result';
import type { AppContext } from '../app-context';
import { backends } from '../features/index';
import { actingAs, stanceOf } from '../stance';
import type { Asked } from './arguments';
import type { OfficeCommand } from './command';
import { nextLine } from './typed-lines';

/** A power that no role names: the administrator's alone. */
const NOBODYS: Power = 'administrator.only';

export const powersOf = (command: OfficeCommand, asked: Asked): Promise<readonly Power[]> =>
  command.powers?.(asked) ?? Promise.resolve([command.power ?? NOBODYS]);

const givenPassword = (): string => {
  const given = process.env['TIDUI_PASSWORD'];
  return given !== undefined && given !== '' ? given : (nextLine() ?? '');
};

/**
 * The office with whoever gives the command line at work in it; as it is where there are no users. `E_USER_NEEDED` when nobody is named,
 * `E_SIGN_IN_WRONG`, `E_SIGN_IN_WAIT`, and `E_NO_POWER` for a command that is not theirs.
 */
export const admitUser = async (
  app: AppContext,
  user: string | undefined,
  powers: readonly Power[],
): Promise<Result<AppContext>> => {
  if (stanceOf(app).state === 'open') return ok(app);
  if (user === undefined || user === '') return refuse(appError('E_USER_NEEDED'));
  const room = await backends.find(({ identify }) => identify !== undefined)?.identify?.();
  if (room === undefined) return refuse(appError('E_USER_NEEDED'));
  const person = await room.identify(app, user, givenPassword());
  if (!person.ok) return person;
  const acting = actingAs(app, person.value);
  return powers.every((power) => acting.may(power))
    ? ok(acting)
    : refuse(appError('E_NO_POWER', { name: person.value.name }));
};
