import type { Call, Power } from '../../shared/ipc/define-contract';
import { type AppError, appError } from '../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../shared/kernel/result';
import type { AppContext } from '../app-context';
import { backends } from '../features/index';
import type { Guard } from '../guard';
import { actingAs, type Reach, reachOf, type Stance, stanceOf } from '../stance';

type AnyGuard = Guard<unknown, unknown>;

const guardOf = async (channel: string): Promise<AnyGuard | undefined> => {
  const [feature, name = ''] = channel.split('.');
  const room = await backends.find((each) => each.feature.name === feature)?.guards?.();
  const guards = room?.guards as Readonly<Record<string, AnyGuard>> | undefined;
  return guards !== undefined && Object.hasOwn(guards, name) ? guards[name] : undefined;
};

/** Whoever was let in: in whose name the call is done, and what is left of its answer for them. */
export type Admitted = {
  readonly app: AppContext;
  readonly check: (input: unknown) => Promise<AppError | undefined>;
  readonly keep: (answer: unknown) => unknown;
};

const wayOf = (stance: Stance): AppError => {
  if (stance.state === 'out') return appError('E_SIGNED_OUT');
  return stance.state === 'locked' ? appError('E_LOCKED', { name: stance.person.name }) : noPower(stance);
};

const noPower = (stance: Stance): AppError =>
  appError('E_NO_POWER', { name: stance.state === 'in' ? stance.person.name : '' });

/** Whether an input is within reach of somebody whose power reaches only to what is theirs. */
const ownFault = (app: AppContext, guard: AnyGuard, input: unknown): AppError | undefined => {
  const staffId = app.person?.staffId ?? '';
  return guard.isOwn?.(app, staffId, input) === false ? appError('E_NOT_YOURS') : undefined;
};

/**
 * Let a call in, or say why not: `E_SIGNED_OUT`, `E_LOCKED`, `E_NO_POWER`, and of the input `E_NOT_YOURS`. Nothing of the input is looked
 * at before: whoever may not ask learns nothing from a refusal either.
 */
export const admit = async (app: AppContext, channel: string, call: Call): Promise<Result<Admitted>> => {
  const stance = stanceOf(app);
  const reach: Reach = reachOf(stance, call.power);
  if (reach === 'none') return refuse(wayOf(stance));
  const guard = await guardOf(channel);
  const acting = stance.state === 'in' ? actingAs(app, stance.person) : app;
  const staffId = acting.person?.staffId ?? null;
  const isLimited = reach === 'own';
  if (isLimited && (guard === undefined || staffId === null || !(guard.free || guard.isOwn || guard.keep)))
    return refuse(noPower(stance));
  return ok({
    app: acting,
    check: async (input) => {
      if (stance.state !== 'in' || guard === undefined) return undefined;
      const needs: readonly Power[] = (await guard.needs?.(acting, input)) ?? [];
      if (needs.some((power) => !acting.may(power))) return noPower(stance);
      return isLimited ? ownFault(acting, guard, input) : undefined;
    },
    keep: (answer) =>
      isLimited && staffId !== null && guard?.keep !== undefined
        ? guard.keep(acting, staffId, answer)
        : answer,
  });
};
