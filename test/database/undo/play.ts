import { expect } from 'vitest';
import type { AppContext } from '../../../electron/app-context';
import { kindStores } from '../../../electron/database/kind-stores';
import { type Tx, transact } from '../../../electron/database/transact';
import { undoChange } from '../../../electron/database/undo/change';
import { answerCall } from '../../../electron/ipc/register';
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
  const undone = await call(office, 'office.undoChange', own);
  expect(livingRecords(office)).toEqual(before);
  await call(office, 'office.undoChange', undone.change);
  expect(livingRecords(office)).toEqual(after);
};
