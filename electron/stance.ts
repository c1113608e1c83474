import type { Power } from '../shared/ipc/define-contract';
import type { Id } from '../shared/kernel/ids';
import type { AppContext } from './app-context';
import { backends } from './features/index';

/** How far a power reaches for somebody: everywhere, only what is theirs, or nowhere. */
export type Reach = 'all' | 'own' | 'none';

/** Somebody who has signed in. `staffId` is who they are among the staff; null for an outside name. */
export type Person = {
  readonly id: Id;
  readonly staffId: Id | null;
  readonly name: string;
  readonly reach: (power: string) => Reach;
};

/** Who stands at the door: anybody in an office without users, nobody, somebody who is away, or somebody. */
export type Stance =
  | { readonly state: 'open' }
  | { readonly state: 'out' }
  | { readonly state: 'locked'; readonly person: Person }
  | { readonly state: 'in'; readonly person: Person };

/** Who has taken the seat before the window, and whether they are away from it. It lives in this process only. */
export type Seat = { userId: Id | null; isLocked: boolean };

/** Powers of calls that are answered to whoever stands outside: the sign-in itself, and what its screen shows. */
const OUTSIDE = '.outside';
/** Powers that come with having signed in. */
const ANYONE = '.anyone';

/** As it is now: a user who was put out, or given another role, in another process feels it at the next call. */
export const stanceOf = (app: AppContext): Stance =>
  backends.find(({ stance }) => stance !== undefined)?.stance?.(app) ?? { state: 'open' };

export const reachOf = (stance: Stance, power: Power): Reach => {
  if (stance.state === 'open' || power.endsWith(OUTSIDE)) return 'all';
  if (stance.state !== 'in') return 'none';
  return power.endsWith(ANYONE) ? 'all' : stance.person.reach(power);
};

/**
 * The same office with this person at work in it: what is written bears their name and what is asked is answered by their powers, even
 * when somebody else has signed in by the time that a long call is done.
 */
export const actingAs = (app: AppContext, person: Person): AppContext =>
  Object.create(app, {
    user: { value: person.name },
    person: { value: person },
    may: { value: (power: Power) => reachOf({ state: 'in', person }, power) === 'all' },
  }) as AppContext;
