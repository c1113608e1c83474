import type { AppContext } from '../../../electron/app-context';
import { storeOf } from '../../../electron/database/kind-stores';
import { type AnyRecord, park, putRows } from '../../../electron/database/record-merge';
import { rehearse } from '../../../electron/database/transact';
import type { JudgeContext } from '../../../electron/judge';
import { judgeOf } from '../../../electron/judges';
import type { AppError } from '../../../shared/kernel/errors';
import type { RecordDefinition, RecordOf } from '../../../shared/kernel/record';
import type { TravellingKind } from '../../../shared/kernel/record-kinds';
import { ok } from '../../../shared/kernel/result';
import { contextOf, findIn, recordsOf } from './judging';

export type Fields = Readonly<Record<string, unknown>>;

/** Plant a bad record over a held one, or (`new`) beside it, and ask its judge. Nothing is kept. */
export const judgePlanted = async (
  office: AppContext,
  kind: TravellingKind,
  how: 'changed' | 'new',
  fits: (record: Fields) => boolean,
  patch: (record: Fields) => Fields,
): Promise<readonly AppError[]> => {
  const store = storeOf(kind);
  const held = recordsOf(office, kind).find(
    (record) => record.deletedAt === null && fits(record as unknown as Fields),
  );
  if (store === undefined || held === undefined) throw new Error(`no ${kind} like that`);
  const envelope =
    how === 'new' ? { id: 'planted-1' } : { version: held.version + 1, baseVersion: held.version };
  const planted = { ...held, ...envelope, ...patch(held as unknown as Fields) } as AnyRecord;
  const judge = await judgeOf(kind);
  let problems: readonly AppError[] = [];
  rehearse(office, 'test.plant', (tx) => {
    const find = findIn(tx);
    const before: JudgeContext['before'] = <D extends RecordDefinition>(definition: D, id: string) =>
      id === planted.id
        ? ((how === 'new' ? undefined : held) as RecordOf<D> | undefined)
        : find(definition, id);
    if (how === 'changed' && !store.definition.appendOnly) {
      park(tx, store, [held.id]);
      putRows(tx, store, [planted]);
    }
    problems = judge(planted, how === 'new' ? undefined : held, contextOf(office, before));
    return ok(true);
  });
  return problems;
};
