import { OUTCOMES } from '../../../../shared/features/exchange/rules/merge';
import type { ChangedRecord, KindCounts } from '../../../../shared/features/exchange/types';
import type { Id } from '../../../../shared/kernel/ids';
import { raiseRecord } from '../../../../shared/kernel/record';
import { subjectRecord } from '../../../../shared/kernel/subject-record';
import { fieldOf, type KindStore, storeOf } from '../../../database/kind-stores';
import {
  type AnyRecord,
  danglingReferences,
  findMany,
  foreignKeys,
  idsOwnedBy,
  inRuns,
  park,
  putRows,
  ROWS_PER_STATEMENT,
} from '../../../database/record-merge';
import { createRecordNames } from '../../../database/record-names';
import { constraintMessage, type Tx } from '../../../database/transact';
import { linesOf } from '../package/lines';
import { insertUndo } from '../repository';
import { describeChange } from './change-text';
import {
  countOutcomes,
  type FaultList,
  type KindPlan,
  type MergeContext,
  outcomeIndex,
  planKind,
  type StagedKind,
} from './plan';
import type { Fault } from './reading';

export type MergeResult = {
  readonly kinds: readonly KindCounts[];
  readonly changes: readonly ChangedRecord[];
  /** Held records that a forked sender no longer knows; taken out of view. */
  readonly withdrawn: number;
  readonly usedAttachments: ReadonlySet<string>;
};

const UNCHANGED = outcomeIndex('unchanged');
const REFUSED = outcomeIndex('refused');

type Subject = { readonly kind: string; readonly id: Id };

const constraintFault = (cause: unknown, record: AnyRecord): Fault => {
  const unique =
    cause instanceof Error && 'code' in cause && String(cause.code) === 'SQLITE_CONSTRAINT_UNIQUE';
  const column = cause instanceof Error ? (cause.message.split('.').at(-1) ?? '') : '';
  return {
    code: unique ? 'E_RECORD_NUMBER_TAKEN' : 'E_RECORD_REJECTED',
    column,
    value: (record as Readonly<Record<string, unknown>>)[column] ?? record.id,
  };
};

/** Write a run of records; when the database refuses one, find which, and go on with the others so that all are counted. */
const putRun = (
  tx: Tx,
  store: KindStore,
  records: readonly AnyRecord[],
  refused: (record: AnyRecord, fault: Fault) => void,
): void => {
  try {
    putRows(tx, store, records);
  } catch (cause) {
    if (constraintMessage(cause) === undefined) throw cause;
    for (const record of records) {
      try {
        putRows(tx, store, [record]);
      } catch (single) {
        if (constraintMessage(single) === undefined) throw single;
        refused(record, constraintFault(single, record));
      }
    }
  }
};

/** After a fork: what is held of the sender and is not in its full report was lost there; it goes out of view, and can come back. */
const withdrawLost = (
  tx: Tx,
  store: KindStore,
  plan: KindPlan,
  sender: string,
  logId: Id,
  ordinal: number,
): number => {
  const lost = idsOwnedBy(tx, store, sender).filter((id) => !plan.seen.has(id));
  for (const run of inRuns(lost, ROWS_PER_STATEMENT)) {
    const held = [...findMany(tx, store, run).values()];
    insertUndo(
      tx,
      logId,
      ordinal,
      held.map((record) => ({
        kind: store.kind,
        record_id: record.id,
        before: JSON.stringify(record),
        after_version: record.version,
      })),
    );
    ordinal += held.length;
    putRows(
      tx,
      store,
      held.map((record) => ({ ...record, deletedAt: tx.now })),
    );
    for (const record of held)
      tx.note({ kind: store.kind, id: record.id, before: { deletedAt: null }, after: { deletedAt: tx.now } });
  }
  return lost.length;
};

type Written = {
  readonly ids: readonly Id[];
  readonly lineOf: ReadonlyMap<Id, number>;
  readonly subjects: ReadonlyMap<Id, Subject>;
};

const writeKind = (
  tx: Tx,
  staged: StagedKind,
  plan: KindPlan,
  context: MergeContext,
  faults: FaultList,
): Written => {
  const { store } = staged;
  const lineOf = new Map<Id, number>();
  const subjects = new Map<Id, Subject>();
  const { subject } = store.definition;
  const wanted = function* (): Generator<AnyRecord> {
    let index = 0;
    for (const line of staged.path === null ? [] : linesOf(staged.path, context.lineBytesMax)) {
      const outcome = plan.outcomes[index] ?? REFUSED;
      index += 1;
      if (outcome === UNCHANGED || outcome === REFUSED) continue;
      const read = JSON.parse(line) as { readonly format: number; readonly record: AnyRecord };
      const record = raiseRecord(store.definition, read.format, read.record);
      lineOf.set(record.id, index);
      if (subject !== null) {
        const fields = record as AnyRecord & Readonly<Record<string, string>>;
        subjects.set(record.id, { kind: fields[subject.kind] ?? '', id: fields[subject.id] ?? '' });
      }
      yield record;
    }
  };
  park(tx, store, plan.overwritten);
  for (const run of inRuns(wanted(), ROWS_PER_STATEMENT)) {
    putRun(tx, store, run, (record, fault) => {
      const line = lineOf.get(record.id) ?? 0;
      plan.outcomes[line - 1] = REFUSED;
      faults.add(store.kind, line, fault);
      lineOf.delete(record.id);
    });
    context.progress(run.length);
  }
  if (lineOf.size > 0) tx.touch(store.kind);
  return { ids: [...lineOf.keys()], lineOf, subjects };
};

/** Every id that a written record names must lead to a record that is here and that its owner may name. */
const checkReferences = (
  tx: Tx,
  store: KindStore,
  plan: KindPlan,
  written: Written,
  owners: readonly string[],
  faults: FaultList,
): void => {
  const refuseLine = (id: Id, column: string, value: string): void => {
    const line = written.lineOf.get(id) ?? 0;
    if (plan.outcomes[line - 1] === REFUSED) return;
    plan.outcomes[line - 1] = REFUSED;
    faults.add(store.kind, line, { code: 'E_RECORD_REFERENCE', column, value });
  };
  for (const { id, column, value } of danglingReferences(
    tx,
    store.table,
    foreignKeys(tx, store.table),
    written.ids,
    owners,
  )) {
    refuseLine(id, fieldOf(store, column), value);
  }
  for (const [id, named] of written.subjects) {
    const subject = subjectRecord(named.kind, named.id);
    if (subject === null) continue;
    const found = storeOf(subject.kind)?.findAny(tx, subject.id);
    if (found === undefined || !owners.includes(found.ownerOffice))
      refuseLine(id, store.definition.subject?.id ?? '', named.id);
  }
};

/**
 * Carry the records of a staged file into the database, inside the caller's transaction. Per kind: judge all, keep the
 * before-images, take overwritten rows out of the unique indexes, write; then check every reference of what was written.
 *
 * The counts add up to the lines of the file whatever goes wrong with single records; whether to keep the result is the
 * caller's decision.
 */
export const mergeRecords = (
  tx: Tx,
  kinds: readonly StagedKind[],
  logId: Id,
  owners: readonly string[],
  withdraw: boolean,
  context: MergeContext,
  faults: FaultList,
): MergeResult => {
  let ordinal = 0;
  let withdrawn = 0;
  const done: { readonly staged: StagedKind; readonly plan: KindPlan; readonly written: Written }[] = [];
  for (const staged of kinds) {
    const plan = planKind(tx, staged, context, faults);
    insertUndo(tx, logId, ordinal, plan.undo);
    ordinal += plan.undo.length;
    if (withdraw) {
      const lost = withdrawLost(tx, staged.store, plan, context.sender, logId, ordinal);
      ordinal += lost;
      withdrawn += lost;
    }
    done.push({ staged, plan: { ...plan, undo: [] }, written: writeKind(tx, staged, plan, context, faults) });
  }
  for (const { staged, plan, written } of done)
    checkReferences(tx, staged.store, plan, written, owners, faults);
  const names = createRecordNames(tx, context.t, tx.today);
  return {
    kinds: done.filter(({ staged }) => staged.count > 0).map(({ plan }) => countOutcomes(plan)),
    changes: done.flatMap(({ staged, plan }) =>
      plan.changes.map((change) => describeChange(names, staged.store, change)),
    ),
    withdrawn,
    usedAttachments: new Set(done.flatMap(({ plan }) => [...plan.usedAttachments])),
  };
};

export const sumCounts = (
  kinds: readonly KindCounts[],
): Readonly<Record<(typeof OUTCOMES)[number], number>> =>
  Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, kinds.reduce((sum, counts) => sum + counts[outcome], 0)]),
  ) as Readonly<Record<(typeof OUTCOMES)[number], number>>;
