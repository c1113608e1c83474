import { type AppError, appError } from '../../../shared/kernel/errors';
import type { Id } from '../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import type { Translate } from '../../../shared/locales/translate';
import { backends } from '../../features/index';
import { readRooms } from '../../read-rooms';
import { type KindStore, storeOf } from '../kind-stores';
import type { AnyRecord } from '../record-merge';
import { constraintMessage, type Tx, transact, type Writer } from '../transact';
import {
  callOfLine,
  type Line,
  type LineChange,
  lateProblem,
  lineProblem,
  markOf,
  opOfUndo,
  readLine,
  type Since,
  sinceLine,
} from './line';
import { nameOf, referenceProblem, type UndoneRecord, usageProblem } from './references';
import type { Undone, UndoRoom } from './room';

/** Whose step is taken back, and in which language it is refused. */
type Undoer = Writer & { readonly t: Translate };
type Check = (tx: Tx, undone: Undone<AnyRecord>) => AppError | undefined;

const roomOf = async (op: string): Promise<UndoRoom | undefined> => {
  const [name] = callOfLine(op).split('.');
  const loaded = await backends.find(({ feature }) => feature.name === name)?.undo?.();
  return loaded?.undo;
};

/** What all features say of a kind of record; several may, the owner and those after it. */
export type Checks = (kind: string) => readonly Check[];

export const loadChecks = async (): Promise<Checks> => {
  const rooms = await readRooms(({ undo }) => undo);
  return (kind) =>
    rooms.flatMap((room) => {
      const check = (room.undo.mayUndo as Readonly<Record<string, Check>> | undefined)?.[kind];
      return check === undefined ? [] : [check];
    });
};

/** Whether a line of the audit log is one that can be taken back, so that a page may offer it. */
export const canUndo = async ({ db, t }: Undoer, seq: number): Promise<boolean> => {
  const line = readLine(db, seq);
  return line !== undefined && lineProblem(t, line, await roomOf(line.op)) === undefined;
};

const isLiving = ({ deletedAt }: AnyRecord): boolean => deletedAt === null;

const fateOf = (was: AnyRecord, record: AnyRecord): Undone<AnyRecord>['fate'] => {
  if (isLiving(was) === isLiving(record)) return 'changed';
  return isLiving(record) ? 'back' : 'gone';
};

/** A record as it was found, before anything of it was taken back. */
type Held = { readonly store: KindStore; readonly was: AnyRecord };

/** One undo on its way: the line, its records, and who judges them. */
type Undoing = {
  readonly tx: Tx;
  readonly t: Translate;
  readonly line: Line;
  readonly since: Since;
  readonly held: ReadonlyMap<Id, Held>;
  readonly checksOf: Checks;
};

/** The records of a line as they are now; refused when one is another office's or was changed by a later step. */
const heldOf = (tx: Tx, t: Translate, { changes }: Line, since: Since): Result<ReadonlyMap<Id, Held>> => {
  const held = new Map<Id, Held>();
  for (const { kind, id } of changes) {
    if (held.has(id)) continue;
    const store = storeOf(kind);
    const was = store?.findAny(tx, id);
    if (store === undefined || was === undefined) return refuse(appError('E_NOT_FOUND'));
    if (was.ownerOffice !== tx.office) return refuse(appError('E_NOT_OWNED', { owner: was.ownerOffice }));
    if (since.isChanged(id)) return refuse(appError('E_UNDO_CHANGED', nameOf(tx, t, store, was)));
    held.set(id, { store, was });
  }
  return ok(held);
};

const firstProblem = <T>(
  items: Iterable<T>,
  judge: (item: T) => AppError | undefined,
): AppError | undefined => {
  for (const item of items) {
    const problem = judge(item);
    if (problem !== undefined) return problem;
  }
  return undefined;
};

const undoneOf = ({ since, held }: Undoing, known: Held, record: AnyRecord): UndoneRecord => ({
  ...known,
  record,
  fate: fateOf(known.was, record),
  isUndone: (id) => held.has(id),
  isNewer: since.isChanged,
});

const judge = ({ tx, checksOf }: Undoing, undone: UndoneRecord): AppError | undefined =>
  firstProblem(checksOf(undone.store.kind), (check) => check(tx, undone));

/** What a change is taken back to: what was made goes, what went comes back, the rest gets its former values. */
const formerOf = ({ before }: LineChange, now: string): Readonly<Record<string, unknown>> => {
  if (before === null) return { deletedAt: now };
  return typeof before['deletedAt'] === 'string' ? { ...before, deletedAt: now } : before;
};

/** Take one change back; a place that another record has now is the kind's own refusal, or `E_UNDO_TAKEN`. */
const takeBack = (undoing: Undoing, change: LineChange): AppError | undefined => {
  const { tx, t, held } = undoing;
  const known = held.get(change.id);
  const present = known?.store.findAny(tx, change.id);
  if (known === undefined || present === undefined) return appError('E_NOT_FOUND');
  const former = formerOf(change, tx.now);
  try {
    const done = known.store.putBack(tx, change.id, former);
    return done.ok ? undefined : done.error;
  } catch (cause) {
    if (constraintMessage(cause) === undefined) throw cause;
    const record: AnyRecord = { ...present, ...former };
    return (
      judge(undoing, undoneOf(undoing, known, record)) ??
      appError('E_UNDO_TAKEN', nameOf(tx, t, known.store, record))
    );
  }
};

const performUndo = (undoing: Undoing): AppError | undefined => {
  const { tx, t, line, since, held } = undoing;
  const { seq } = line;
  const taken = firstProblem(line.changes.toReversed(), (change) => takeBack(undoing, change));
  if (taken !== undefined) return taken;
  const undone = [...held].map(([id, known]) =>
    undoneOf(undoing, known, known.store.findAny(tx, id) ?? known.was),
  );
  return (
    firstProblem(undone, (each) => judge(undoing, each)) ??
    firstProblem(
      undone,
      (each) => referenceProblem(tx, t, each, since) ?? usageProblem(tx, t, each, { seq, since }),
    )
  );
};

/**
 * Take back what one line of the audit log did, in one transaction with a line of its own: records that were made are taken out, those
 * that were taken out come back, changed ones get their former values. Versions go up as with any change, so that it travels. Undoing the
 * line of an undo does the thing again.
 *
 * Refuses a line that is not there (`E_UNDO_UNKNOWN`), that stays (`E_UNDO_STAYS`, `E_UNDO_LEDGER`), that was taken back (`E_UNDO_DONE`)
 * or is older than 30 days (`E_UNDO_TOO_OLD`); a record that is another office's (`E_NOT_OWNED`), was changed since (`E_UNDO_CHANGED`),
 * needs a place that another has now (`E_UNDO_TAKEN`), refers to something that is gone (`E_UNDO_REFERENCE_GONE`) or that others build on
 * now (`E_UNDO_IN_USE`); and whatever the features say of their records, with their codes.
 */
export const undoChange = async (app: Undoer, seq: number): Promise<Result<true>> => {
  const { t } = app;
  const line = readLine(app.db, seq);
  if (line === undefined) return refuse(appError('E_UNDO_UNKNOWN'));
  const room = await roomOf(line.op);
  const checksOf = await loadChecks();
  return transact(app, opOfUndo(line.op), (tx) => {
    const since = sinceLine(tx, seq);
    const problem = lineProblem(t, line, room) ?? lateProblem(tx, line, since);
    if (problem !== undefined) return refuse(problem);
    const held = heldOf(tx, t, line, since);
    if (!held.ok) return held;
    tx.note(markOf(line, tx.now));
    const refused = performUndo({ tx, t, line, since, held: held.value, checksOf });
    return refused === undefined ? ok(true as const) : refuse(refused);
  });
};
