import { reachOf } from '../../../../shared/features/access/rules/powers';
import type { AccessStandard } from '../../../../shared/features/access/types';
import type { AppContext } from '../../../app-context';
import type { Connection, ReadableDb } from '../../../database/connection';
import { isBranch } from '../../../database/own-office';
import type { Person, Stance } from '../../../stance';
import { standardInForce } from '../../standards/repository';
import { findUser, hasUsers, listUsers, type User } from '../repository';

/** Every call asks for it: it is read once a day and connection. */
const read = new WeakMap<ReadableDb, { readonly day: string; readonly body: AccessStandard }>();

export const accessStandard = (db: ReadableDb, day: string): AccessStandard => {
  const known = read.get(db);
  if (known?.day === day) return known.body;
  const { body } = standardInForce(db, 'access', day);
  read.set(db, { day, body });
  return body;
};

export const officeKind = (db: ReadableDb): 'branch' | 'head' => (isBranch(db) ? 'branch' : 'head');

/** A user as whoever is at work: with their powers by the roles of today. */
export const personOf = (db: ReadableDb, user: User, day: string): Person => ({
  id: user.id,
  staffId: user.staffId,
  name: user.name,
  reach: (power) => reachOf(accessStandard(db, day), officeKind(db), user, power),
});

/**
 * Who stands at the door. Read anew at every call, from the tables: another process may have made the first user, put somebody out or given
 * another role.
 */
export const stance = ({ db, seat, clock }: AppContext): Stance => {
  if (!hasUsers(db)) return { state: 'open' };
  const user = seat.userId === null ? undefined : findUser(db, seat.userId);
  if (user === undefined || !user.isActive) return { state: 'out' };
  const person = personOf(db, user, clock.today());
  return seat.isLocked ? { state: 'locked', person } : { state: 'in', person };
};

/** The names of all active users who hold a power without limits. */
export const namesWith = (db: ReadableDb | Connection, day: string, power: string): readonly string[] =>
  listUsers(db)
    .filter((user) => user.isActive && personOf(db, user, day).reach(power) === 'all')
    .map(({ name }) => name);
