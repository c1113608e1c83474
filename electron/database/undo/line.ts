import { addDays, localDayOf } from '../../../shared/kernel/dates';
import { type AppError, appError } from '../../../shared/kernel/errors';
import type { Id } from '../../../shared/kernel/ids';
import { type Translate, termOf } from '../../../shared/locales/translate';
import type { AuditChange, AuditLine } from '../audit';
import type { ReadableDb } from '../connection';
import { type KindStore, storeOf } from '../kind-stores';
import type { Tx } from '../transact';
import type { UndoRoom } from './room';

/** How long a step can be taken back (exchange, rule 4). */
const DAYS = 30;

/** An undo enters the line that it took back as a change of this kind, so that the log itself tells. */
const MARK = 'audit';

type Fields = Readonly<Record<string, unknown>>;
export type LineChange = {
  readonly kind: string;
  readonly id: Id;
  readonly before: Fields | null;
  readonly after: Fields | null;
};

/** One step that was taken: its line of the audit log with what it did to records. */
export type Line = Pick<AuditLine, 'seq' | 'at' | 'op'> & { readonly changes: readonly LineChange[] };

const parsed = (text: string | null): Fields | null => (text === null ? null : JSON.parse(text));

export const readLine = (db: ReadableDb, seq: number): Line | undefined => {
  const line = db.get<AuditLine>('SELECT * FROM audit_log WHERE seq = ?', [seq]);
  if (line === undefined) return undefined;
  const changes = db.all<{ kind: string; id: Id; before: string | null; after: string | null }>(
    'SELECT kind, record_id AS id, before, after FROM audit_change WHERE seq = ? AND kind <> ? ORDER BY ordinal',
    [seq, MARK],
  );
  return {
    seq,
    at: line.at,
    op: line.op,
    changes: changes.map(({ kind, id, before, after }) => ({
      kind,
      id,
      before: parsed(before),
      after: parsed(after),
    })),
  };
};

/** The call whose effect a line holds, `feature.verbNoun`, however often it was taken back and done again. */
export const callOfLine = (op: string): string => op.replace(/^(undo|redo)\./, '');

/** What taking a line back is called in the log: undoing an undo does the thing again. */
export const opOfUndo = (op: string): string =>
  `${op.startsWith('undo.') ? 'redo' : 'undo'}.${callOfLine(op)}`;

export const markOf = ({ seq }: Line, at: string): AuditChange & { readonly kind: typeof MARK } => ({
  kind: MARK,
  id: String(seq),
  before: { takenBackAt: null },
  after: { takenBackAt: at },
});

const knows = (store: KindStore, { before }: LineChange): boolean =>
  Object.keys(before ?? {}).every((field) => store.fields.includes(field));

/**
 * Whether a line can be taken back as far as the line itself tells; what became of its records since is another matter.
 *
 * `E_UNDO_STAYS`: the call is one that stays, or it changed something that is no record of this app's (a pairing, a received file, a
 * field that only an older app knew); `E_UNDO_LEDGER`: it wrote to a ledger.
 */
export const lineProblem = (t: Translate, line: Line, room: UndoRoom | undefined): AppError | undefined => {
  const [, call = ''] = callOfLine(line.op).split('.');
  if (line.changes.length === 0 || room?.stays?.includes(call) === true) return appError('E_UNDO_STAYS');
  for (const change of line.changes) {
    const store = storeOf(change.kind);
    if (store === undefined || !knows(store, change)) return appError('E_UNDO_STAYS');
    if (store.definition.appendOnly)
      return appError('E_UNDO_LEDGER', { kind: termOf(t, 'kind', change.kind) });
  }
  return undefined;
};

/**
 * What happened after a line, as far as it still counts: a step that was taken back and the undo that did so cancel each other out, so
 * that steps can be taken back one after the other, and done again.
 */
export type Since = {
  /** Whether the line itself stands taken back. */
  readonly isTakenBack: boolean;
  /** Whether a record was changed by a later step that counts. */
  readonly isChanged: (id: Id) => boolean;
  /** The later steps that do not count, as a list for `json_each`. */
  readonly cancelled: string;
};

export const sinceLine = (db: ReadableDb, seq: number): Since => {
  const undos = db.all<{ undo: number; line: number }>(
    'SELECT seq AS undo, CAST(subject_id AS INTEGER) AS line FROM audit_log WHERE seq > ? AND subject_kind = ? ORDER BY seq',
    [seq, MARK],
  );
  const last = new Map(undos.map(({ undo, line }) => [line, undo]));
  const holds = (line: number): boolean => {
    const undo = last.get(line);
    return undo === undefined || !holds(undo);
  };
  const later = undos.flatMap(({ undo, line }) => (line > seq ? [undo, line] : [undo]));
  const ofLater = new Set(undos.flatMap(({ undo, line }) => (line > seq ? [undo] : [])));
  const cancelled = JSON.stringify(later.filter((line) => ofLater.has(line) || !holds(line)));
  return {
    isTakenBack: !holds(seq),
    cancelled,
    isChanged: (id) =>
      db.get(
        'SELECT 1 FROM audit_change WHERE record_id = ? AND seq > ? AND seq NOT IN (SELECT value FROM json_each(?))',
        [id, seq, cancelled],
      ) !== undefined,
  };
};

/** Whether it is too late for a line: taken back already (`E_UNDO_DONE`), or too long ago (`E_UNDO_TOO_OLD`). */
export const lateProblem = (tx: Tx, { at }: Line, since: Since): AppError | undefined => {
  if (since.isTakenBack) return appError('E_UNDO_DONE');
  const day = localDayOf(at);
  return addDays(day, DAYS) < tx.today ? appError('E_UNDO_TOO_OLD', { day, days: DAYS }) : undefined;
};
