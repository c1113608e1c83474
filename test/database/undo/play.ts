import { expect } from 'vitest';
import type { AppContext } from '../../../electron/app-context';
import { kindStores } from '../../../electron/database/kind-stores';
import type { AnyRecord } from '../../../electron/database/record-merge';
import { type Tx, transact } from '../../../electron/database/transact';
import { undoChange } from '../../../electron/database/undo/change';
import { BUILTIN_OWNER } from '../../../electron/features/standards/repository';
import { answerCall } from '../../../electron/ipc/answer';
import { createJudgeContext, type JudgeContext } from '../../../electron/judge';
import { judgeOf } from '../../../electron/judges';
import type { RecordDefinition } from '../../../shared/kernel/record';
import type { TravellingKind } from '../../../shared/kernel/record-kinds';
import { ok } from '../../../shared/kernel/result';
import { codeOf, valueOf } from '../../builders/office';
import { lastLine } from '../../builders/undo';

/** What a command comes to: it can be taken back, its line is refused with a code, or it writes no line. */
export type Outcome = 'undone' | 'E_UNDO_STAYS' | 'E_UNDO_LEDGER' | 'noLine';

/** A command of the contract with an input that it takes; `write` stands in for one whose preparations would fill a test of their own. */
export type Step = {
  readonly call: string;
  readonly outcome: Outcome;
  readonly input?: () => unknown;
  readonly write?: (tx: Tx) => void;
  /** What must be there first, and needs no looking at. */
  readonly before?: () => unknown;
};

/** The own fields of all records that are there, by kind and id. */
export const livingRecords = (app: AppContext): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    kindStores.flatMap((store) =>
      app.db
        .all<Record<string, string | number | null>>(
          `SELECT ${store.select('r')} FROM ${store.table} r WHERE r.deleted_at IS NULL ORDER BY r.id`,
        )
        .map((row) => {
          const { id, ownerOffice, ...rest } = store.fromRow(row);
          const { version: _v, baseVersion: _b, updatedAt: _a, updatedBy: _u, deletedAt: _d, ...own } = rest;
          return [`${store.kind}#${id}@${ownerOffice}`, own];
        }),
    ),
  );

const call = async (office: AppContext, channel: string, input: unknown) => {
  const answer = await answerCall(office, channel, input, (_channel, cause) => {
    throw cause;
  });
  if (!answer.ok) throw new Error(`${channel} refused: ${JSON.stringify(answer.error)}`);
  return answer;
};

type Held = ReadonlyMap<string, AnyRecord>;

/** Every record of an office, deleted ones too, by kind and id. */
const heldIn = (app: AppContext): Held =>
  new Map(
    kindStores.flatMap((store) =>
      app.db
        .all<Record<string, string | number | null>>(`SELECT ${store.select('r')} FROM ${store.table} r`)
        .map((row) => store.fromRow(row))
        .map((record) => [`${store.kind}#${record.id}`, record] as const),
    ),
  );

/** What a judge of another office, which holds what was there before, says of the changes since. */
const judgedOf = async (app: AppContext, held: Held): Promise<readonly string[]> => {
  const { db, t } = app;
  const before = ({ kind }: RecordDefinition, id: string) => held.get(`${kind}#${id}`);
  const context = createJudgeContext({
    ...{ db, t, today: app.clock.today(), before: before as JudgeContext['before'] },
    roleOf: (office) => (office === BUILTIN_OWNER ? 'builtin' : 'branch'),
  });
  const found: string[] = [];
  for (const [key, record] of heldIn(app)) {
    const was = held.get(key);
    if (was?.version === record.version) continue;
    const judge = await judgeOf(key.split('#')[0] as TravellingKind);
    found.push(...judge(record, was, context).map(({ code }) => `${key}: ${code}`));
  }
  return found;
};

/** Go a way back, which the office that has the records from before takes, too. */
const goBack = async (office: AppContext, line: number | undefined) => {
  const held = heldIn(office);
  const answer = await call(office, 'office.undoChange', line);
  expect(await judgedOf(office, held)).toEqual([]);
  return answer;
};

/** Take a step through the door, and see that its way back is what the table says: back, and there again, to the letter. */
export const playStep = async (office: AppContext, step: Step): Promise<void> => {
  await step.before?.();
  const [before, line] = [livingRecords(office), lastLine(office)];
  const { write } = step;
  const change =
    write === undefined
      ? (await call(office, step.call, step.input?.() ?? {})).change
      : valueOf(transact(office, step.call, (tx) => ok(void write(tx))));
  const after = livingRecords(office);
  const own = lastLine(office);
  if (step.outcome === 'noLine') {
    expect([own, change]).toEqual([line, undefined]);
    return;
  }
  expect(own).toBe(line + 1);
  if (step.outcome !== 'undone') {
    expect(change).toBeUndefined();
    expect(codeOf(await undoChange(office, own))).toBe(step.outcome);
    expect(livingRecords(office)).toEqual(after);
    return;
  }
  expect(after).not.toEqual(before);
  expect(change).toBe(own);
  const undone = await goBack(office, own);
  expect(livingRecords(office)).toEqual(before);
  await goBack(office, undone.change);
  expect(livingRecords(office)).toEqual(after);
};
