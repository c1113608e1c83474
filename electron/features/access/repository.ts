import type { Attempts, Role, Tick } from '../../../shared/features/access/types';
import type { Id } from '../../../shared/kernel/ids';
import { wordKey } from '../../../shared/kernel/sameness';
import type { ReadableDb } from '../../database/connection';
import type { Tx } from '../../database/transact';
import type { KeptPassword } from './service/password';

export type User = {
  readonly id: Id;
  readonly signName: string;
  readonly name: string;
  readonly staffId: Id | null;
  readonly roles: readonly Role[];
  readonly ticks: readonly Tick[];
  readonly isActive: boolean;
  readonly lastInAt: string | null;
};

type Row = {
  readonly id: Id;
  readonly sign_name: string;
  readonly name: string;
  readonly staff_id: Id | null;
  readonly roles: string;
  readonly ticks: string;
  readonly is_active: number;
  readonly last_in_at: string | null;
};

const COLUMNS = 'id, sign_name, name, staff_id, roles, ticks, is_active, last_in_at';

const userOf = (row: Row): User => ({
  id: row.id,
  signName: row.sign_name,
  name: row.name,
  staffId: row.staff_id,
  roles: JSON.parse(row.roles),
  ticks: JSON.parse(row.ticks),
  isActive: row.is_active === 1,
  lastInAt: row.last_in_at,
});

/** Whether anybody has to sign in here. */
export const hasUsers = (db: ReadableDb): boolean =>
  db.get('SELECT 1 FROM access_user LIMIT 1') !== undefined;

export const findUser = (db: ReadableDb, id: Id): User | undefined => {
  const row = db.get<Row>(`SELECT ${COLUMNS} FROM access_user WHERE id = ?`, [id]);
  return row === undefined ? undefined : userOf(row);
};

export const findBySignName = (db: ReadableDb, signName: string): User | undefined => {
  const row = db.get<Row>(`SELECT ${COLUMNS} FROM access_user WHERE sign_key = ?`, [wordKey(signName)]);
  return row === undefined ? undefined : userOf(row);
};

export const findByName = (db: ReadableDb, name: string): User | undefined => {
  const row = db.get<Row>(`SELECT ${COLUMNS} FROM access_user WHERE name_key = ?`, [wordKey(name)]);
  return row === undefined ? undefined : userOf(row);
};

export const listUsers = (db: ReadableDb): readonly User[] =>
  db.all<Row>(`SELECT ${COLUMNS} FROM access_user ORDER BY is_active DESC, name`).map(userOf);

export const passwordOf = (db: ReadableDb, id: Id): KeptPassword | undefined => {
  const row = db.get<{ password: string }>('SELECT password FROM access_user WHERE id = ?', [id]);
  return row === undefined ? undefined : JSON.parse(row.password);
};

/** What the log keeps of a user: never the password. */
const told = ({ signName, name, roles, ticks, isActive }: User) => ({
  name,
  signName,
  roles,
  ticks,
  isActive,
});

export const insertUser = (tx: Tx, user: Omit<User, 'id' | 'lastInAt'>, password: KeptPassword): User => {
  const made: User = { ...user, id: tx.newId(), lastInAt: null };
  tx.run(
    `INSERT INTO access_user (id, sign_name, sign_key, name, name_key, staff_id, roles, ticks, is_active, password)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[made.id, made.signName, wordKey(made.signName), made.name, wordKey(made.name), made.staffId],
      ...[
        JSON.stringify(made.roles),
        JSON.stringify(made.ticks),
        Number(made.isActive),
        JSON.stringify(password),
      ],
    ],
  );
  tx.note({ kind: 'accessUser', id: made.id, before: null, after: told(made) });
  return made;
};

export const updateUser = (
  tx: Tx,
  user: User,
  patch: Partial<Pick<User, 'roles' | 'ticks' | 'isActive'>>,
): void => {
  const next = { ...user, ...patch };
  tx.run('UPDATE access_user SET roles = ?, ticks = ?, is_active = ? WHERE id = ?', [
    JSON.stringify(next.roles),
    JSON.stringify(next.ticks),
    Number(next.isActive),
    user.id,
  ]);
  const { roles, ticks, isActive } = user;
  tx.note({
    kind: 'accessUser',
    id: user.id,
    before: { roles, ticks, isActive },
    after: { roles: next.roles, ticks: next.ticks, isActive: next.isActive },
  });
};

type DoorEvent =
  | 'signedIn'
  | 'signedOut'
  | 'unlocked'
  | 'wrong'
  | 'passwordChanged'
  | 'passwordReset'
  | 'recovered'
  | 'recoveryRenewed'
  | 'staysOpen'
  | 'closes';

/** Enter what happened at the door. What somebody typed who is nobody is not kept: it may have been a password. */
export const noteDoor = (tx: Tx, id: Id, doorEvent: DoorEvent): void =>
  tx.note({ kind: 'accessDoor', id, before: null, after: { doorEvent } });

export const setPassword = (tx: Tx, id: Id, password: KeptPassword): void => {
  tx.run('UPDATE access_user SET password = ? WHERE id = ?', [JSON.stringify(password), id]);
};

export const setLastIn = (tx: Tx, id: Id): void => {
  tx.run('UPDATE access_user SET last_in_at = ? WHERE id = ?', [tx.now, id]);
};

export const findAttempts = (db: ReadableDb, key: string): Attempts => {
  const row = db.get<{ failures: number; last_at: string }>(
    'SELECT failures, last_at FROM access_attempt WHERE key = ?',
    [key],
  );
  return { failures: row?.failures ?? 0, lastAt: row?.last_at ?? '1970-01-01T00:00:00.000Z' };
};

export const countAttempt = (tx: Tx, key: string): void => {
  tx.run(
    `INSERT INTO access_attempt (key, failures, last_at) VALUES (?, 1, ?)
     ON CONFLICT (key) DO UPDATE SET failures = failures + 1, last_at = excluded.last_at`,
    [key, tx.now],
  );
};

/** The delay is counted from now on: the clock was put back. */
export const restartWait = (tx: Tx, key: string): void => {
  tx.run('UPDATE access_attempt SET last_at = ? WHERE key = ?', [tx.now, key]);
};

export const forgetAttempts = (tx: Tx, key: string): void => {
  tx.run('DELETE FROM access_attempt WHERE key = ?', [key]);
};

export type Door = {
  readonly staysOpen: boolean;
  readonly recovery: KeptPassword | null;
  readonly recoveryAt: string | null;
};

export const findDoor = (db: ReadableDb): Door => {
  const row = db.get<{ stays_open: number; recovery: string | null; recovery_at: string | null }>(
    'SELECT stays_open, recovery, recovery_at FROM access_door',
  );
  return {
    staysOpen: row?.stays_open === 1,
    recovery: row?.recovery == null ? null : JSON.parse(row.recovery),
    recoveryAt: row?.recovery_at ?? null,
  };
};

export const setStaysOpen = (tx: Tx, stays: boolean): void => {
  tx.run('UPDATE access_door SET stays_open = ?', [Number(stays)]);
};

export const setRecovery = (tx: Tx, recovery: KeptPassword): void => {
  tx.run('UPDATE access_door SET recovery = ?, recovery_at = ?', [JSON.stringify(recovery), tx.now]);
};
