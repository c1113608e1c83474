import {
  differingFields,
  judgeRecord,
  type Lineage,
  OUTCOMES,
  type Outcome,
} from '../../../../shared/features/exchange/rules/merge';
import type { KindCounts, RefusedRecord } from '../../../../shared/features/exchange/types';
import type { Id } from '../../../../shared/kernel/ids';
import type { Translate } from '../../../../shared/locales/translate';
import type { KindStore } from '../../../database/kind-stores';
import { type AnyRecord, findMany, inRuns, ROWS_PER_STATEMENT } from '../../../database/record-merge';
import type { Tx } from '../../../database/transact';
import { linesOf } from '../package/lines';
import { refusePackage } from '../package/refusal';
import type { UndoRow } from '../repository';
import type { Change } from './change-text';
import { describeFault, type Fault, recordReader } from './reading';

/** An attachment that came with the file, verified: its size and what its first bytes say it is. */
export type ArrivedAttachment = { readonly size: number; readonly mediaType: string };

export type MergeContext = {
  readonly t: Translate;
  readonly sender: string;
  readonly lineage: Lineage;
  readonly lineBytesMax: number;
  readonly listedMax: number;
  readonly arrived: ReadonlyMap<string, ArrivedAttachment>;
  /** Whether this office holds an attachment already. */
  readonly isHeld: (sha256: string) => boolean;
  readonly progress: (records: number) => void;
};

export type StagedKind = { readonly store: KindStore; readonly path: string | null; readonly count: number };

/** What the file asks of one kind of record, before anything of that kind is written. */
export type KindPlan = {
  readonly kind: KindStore['kind'];
  /** By line, the index into `OUTCOMES`. */
  readonly outcomes: Uint8Array;
  readonly seen: ReadonlySet<Id>;
  readonly overwritten: readonly Id[];
  readonly undo: readonly UndoRow[];
  /** The first of them; they are described once everything that they name is here. */
  readonly changes: readonly Change[];
  readonly usedAttachments: ReadonlySet<string>;
};

/** The refused records of a whole file, the first ones in full. */
export type FaultList = {
  readonly add: (kind: string, row: number, fault: Fault) => void;
  readonly listed: readonly RefusedRecord[];
};

export const faultList = (t: Translate, max: number): FaultList => {
  const listed: RefusedRecord[] = [];
  return {
    listed,
    add: (kind, row, fault) => {
      if (listed.length < max) listed.push(describeFault(t, kind, row, fault));
    },
  };
};

export const outcomeIndex = (outcome: Outcome): number => OUTCOMES.indexOf(outcome);
const REFUSED = outcomeIndex('refused');

const attachmentFault = (record: AnyRecord, context: MergeContext): Fault | undefined => {
  const { sha256, size, mediaType } = record as AnyRecord & {
    readonly sha256: string;
    readonly size: number;
    readonly mediaType: string;
  };
  const file = context.arrived.get(sha256);
  if (file !== undefined) {
    if (file.size !== size) return { code: 'E_RECORD_ATTACHMENT', column: 'size', value: size };
    if (file.mediaType !== mediaType)
      return { code: 'E_RECORD_ATTACHMENT', column: 'mediaType', value: mediaType };
    return undefined;
  }
  if (record.deletedAt !== null || context.isHeld(sha256)) return undefined;
  return { code: 'E_RECORD_ATTACHMENT', column: 'sha256', value: sha256 };
};

const pickFields = (record: AnyRecord, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field, (record as Readonly<Record<string, unknown>>)[field]]));

type Line = { readonly index: number; readonly record: AnyRecord };

/** Read all lines of a kind, judge each record against the held copy, and count. Writes nothing. */
export const planKind = (tx: Tx, staged: StagedKind, context: MergeContext, faults: FaultList): KindPlan => {
  const { store } = staged;
  const outcomes = new Uint8Array(staged.count).fill(REFUSED);
  const seen = new Set<Id>();
  const overwritten: Id[] = [];
  const undo: UndoRow[] = [];
  const changes: Change[] = [];
  const usedAttachments = new Set<string>();
  const read = recordReader(store, context.sender);

  const judge = (run: readonly Line[]): void => {
    const held = findMany(
      tx,
      store,
      run.map(({ record }) => record.id),
    );
    for (const { index, record } of run) {
      const mine = held.get(record.id);
      if (mine !== undefined && mine.ownerOffice !== record.ownerOffice) {
        faults.add(store.kind, index + 1, {
          code: 'E_RECORD_OWNED_ELSEWHERE',
          column: 'id',
          value: record.id,
          params: { owner: mine.ownerOffice },
        });
        continue;
      }
      const outcome = judgeRecord(store.fields, mine, record, {
        lineage: context.lineage,
        appendOnly: store.definition.appendOnly,
      });
      outcomes[index] = outcomeIndex(outcome);
      if (outcome === 'unchanged') continue;
      undo.push({
        kind: store.kind,
        record_id: record.id,
        before: mine === undefined ? null : JSON.stringify(mine),
        after_version: record.version,
      });
      if (mine === undefined) continue;
      overwritten.push(record.id);
      const differs = differingFields(store.fields, mine, record);
      if (changes.length < context.listedMax)
        changes.push({ outcome, held: mine, incoming: record, differs });
      tx.note({
        kind: store.kind,
        id: record.id,
        before: pickFields(mine, differs),
        after: pickFields(record, differs),
      });
    }
    context.progress(run.length);
  };

  const readable = function* (): Generator<Line> {
    let index = 0;
    for (const line of staged.path === null ? [] : linesOf(staged.path, context.lineBytesMax)) {
      const answer = read(line);
      if (store.definition.file && 'record' in answer)
        usedAttachments.add(String((answer.record as { readonly sha256?: unknown }).sha256));
      const twice = 'record' in answer && seen.has(answer.record.id);
      const fault: Fault | undefined =
        'fault' in answer
          ? answer.fault
          : twice
            ? { code: 'E_RECORD_TWICE', column: 'id', value: answer.record.id }
            : store.definition.file
              ? attachmentFault(answer.record, context)
              : undefined;
      if (fault !== undefined) faults.add(store.kind, index + 1, fault);
      else if ('record' in answer) {
        seen.add(answer.record.id);
        yield { index, record: answer.record };
      }
      index += 1;
    }
    if (index !== staged.count) refusePackage('E_PACKAGE_PARTS_DIFFER');
  };

  for (const run of inRuns(readable(), ROWS_PER_STATEMENT)) judge(run);
  return { kind: store.kind, outcomes, seen, overwritten, undo, changes, usedAttachments };
};

export const countOutcomes = (plan: KindPlan): KindCounts => {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  for (const index of plan.outcomes) counts[OUTCOMES[index] ?? 'refused'] += 1;
  return { kind: plan.kind, ...counts };
};
