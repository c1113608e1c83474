import { AsyncLocalStorage } from 'node:async_hooks';
import type { CalendarDate, Clock, Instant } from '../../shared/kernel/dates';
import type { Id } from '../../shared/kernel/ids';
import type { RecordKind } from '../../shared/kernel/record-kinds';
import type { Result } from '../../shared/kernel/result';
import { type AuditChange, appendAudit } from './audit';
import type { Connection, SqlParams, WritableDb } from './connection';

declare const insideTransaction: unique symbol;

/** The only type that can write. It lives for the length of one `transact`. */
export type Tx = WritableDb & {
  readonly [insideTransaction]: true;
  readonly now: Instant;
  readonly today: CalendarDate;
  readonly user: string;
  /** Who has signed in and does it; undefined in an office without users, and for what the app does by itself. */
  readonly person: { readonly id: Id; readonly staffId: Id | null; readonly name: string } | undefined;
  /** The code of the office that owns what is written. */
  readonly office: string;
  readonly newId: () => Id;
  /** The next number of the database's change counter; every travelling row keeps the one of its last change. */
  readonly nextChangeNo: () => number;
  /** Enter a change of a record into this transaction's audit line and its change notice. */
  readonly note: (change: AuditChange & { readonly kind: RecordKind }) => void;
  /** Name a kind of record that changed without an audit entry of its own (local tables). */
  readonly touch: (kind: RecordKind) => void;
  /** Do a part that can fail alone: a refusal, or an error that is thrown on, takes back all that the part wrote and noted. */
  readonly savepoint: <T>(body: () => Result<T>) => Result<T>;
};

export type Writer = {
  readonly db: Connection;
  readonly clock: Clock;
  readonly user: string;
  readonly person?: Tx['person'];
  readonly officeCode: () => string;
  readonly newId: () => Id;
  /** Told after each commit which kinds of record changed. */
  readonly onChanged: (kinds: readonly RecordKind[]) => void;
};

class Rollback<T> extends Error {
  readonly answer: T;
  constructor(answer: T) {
    super('rolled back');
    this.answer = answer;
  }
}

type Ran<T> = {
  readonly answer: Result<T>;
  readonly kinds: readonly RecordKind[];
  /** The number of the audit line, if one was written. */
  readonly line?: number | undefined;
};

const runInside = <T>(writer: Writer, op: string, body: (tx: Tx) => Result<T>, keep: boolean): Ran<T> => {
  const { db } = writer;
  if (db.raw.inTransaction) throw new Error(`transact inside transact: ${op}`);
  const changes: AuditChange[] = [];
  const kinds = new Set<RecordKind>();
  let line: number | undefined;
  const run = (): Result<T> => {
    let changeNo = db.get<{ value: number }>('SELECT value FROM change_counter')?.value ?? 0;
    const start = changeNo;
    const now = writer.clock.now();
    // A part that writes nothing needs no savepoint: it is opened by its first write.
    let open: 'none' | 'asked' | 'open' = 'none';
    const isOpen = (): boolean => open === 'open';
    const tx = {
      get: db.get,
      all: db.all,
      iterate: db.iterate,
      run: (sql: string, params?: SqlParams): number => {
        if (open === 'asked') {
          db.run('SAVEPOINT part');
          open = 'open';
        }
        return db.run(sql, params);
      },
      now,
      today: writer.clock.today(),
      user: writer.user,
      person: writer.person,
      office: writer.officeCode(),
      newId: writer.newId,
      nextChangeNo: () => {
        changeNo += 1;
        return changeNo;
      },
      note: (change: AuditChange & { readonly kind: RecordKind }) => {
        changes.push(change);
        kinds.add(change.kind);
      },
      touch: (kind: RecordKind) => {
        kinds.add(kind);
      },
      savepoint: <P>(part: () => Result<P>): Result<P> => {
        const before = { changeNo, changes: changes.length, kinds: [...kinds] };
        const takeBack = (): void => {
          if (isOpen()) {
            db.run('ROLLBACK TO part');
            db.run('RELEASE part');
          }
          changeNo = before.changeNo;
          changes.length = before.changes;
          kinds.clear();
          for (const kind of before.kinds) kinds.add(kind);
        };
        open = 'asked';
        try {
          const answer = part();
          if (!answer.ok) takeBack();
          else if (isOpen()) db.run('RELEASE part');
          return answer;
        } catch (cause) {
          takeBack();
          throw cause;
        } finally {
          open = 'none';
        }
      },
    } as unknown as Tx;
    const answer = body(tx);
    if (!answer.ok || !keep) throw new Rollback(answer);
    if (changeNo > start) db.run('UPDATE change_counter SET value = ?', [changeNo]);
    if (changes.length > 0) {
      line = appendAudit(db, { at: now, user: writer.user, op }, changes);
      kinds.add('audit');
    }
    return answer;
  };
  try {
    const answer = db.raw.transaction(run).immediate();
    return { answer, kinds: [...kinds], line };
  } catch (cause) {
    if (cause instanceof Rollback) return { answer: cause.answer as Result<T>, kinds: [] };
    throw cause;
  }
};

const writtenBy = new AsyncLocalStorage<number[]>();

/**
 * Do some work and tell which audit lines it wrote: its own ones only, whatever else is written while it waits for something.
 */
export const withLines = async <T>(
  work: () => T | Promise<T>,
): Promise<{ readonly answer: T; readonly lines: readonly number[] }> => {
  const lines: number[] = [];
  const answer = await writtenBy.run(lines, work);
  return { answer, lines };
};

/**
 * The one door to every write: one transaction, one audit line, one change notice.
 *
 * `op` names the use case (`feature.verbNoun`). A refusal returned by `body` rolls everything back and is returned as it
 * is; a thrown error rolls back and goes on as the bug that it is.
 */
export const transact = <T>(writer: Writer, op: string, body: (tx: Tx) => Result<T>): Result<T> => {
  const { answer, kinds, line } = runInside(writer, op, body, true);
  if (line !== undefined) writtenBy.getStore()?.push(line);
  if (kinds.length > 0) writer.onChanged(kinds);
  return answer;
};

/** Do the whole thing for real and roll it back: what a preview shows is what the import would have done. */
export const rehearse = <T>(writer: Writer, op: string, body: (tx: Tx) => Result<T>): Result<T> =>
  runInside(writer, op, body, false).answer;

/** Whether an error is the database's own refusal of a row (a duplicate, a range, a reference), and what it says. */
export const constraintMessage = (cause: unknown): string | undefined => {
  if (!(cause instanceof Error) || !('code' in cause) || typeof cause.code !== 'string') return undefined;
  return cause.code.startsWith('SQLITE_CONSTRAINT') ? cause.message : undefined;
};
