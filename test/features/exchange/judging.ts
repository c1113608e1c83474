import type { AppContext } from '../../../electron/app-context';
import type { ReadableDb } from '../../../electron/database/connection';
import { type KindStore, storeOf } from '../../../electron/database/kind-stores';
import { type AnyRecord, findMany } from '../../../electron/database/record-merge';
import { BUILTIN_OWNER } from '../../../electron/features/standards/repository';
import { createJudgeContext, type JudgeContext } from '../../../electron/judge';
import type { RecordDefinition, RecordOf } from '../../../shared/kernel/record';
import { TODAY } from './full-office';

type Row = Parameters<KindStore['fromRow']>[0];

/** Every record of a kind, deleted ones too. */
export const recordsOf = (app: AppContext, kind: string): AnyRecord[] => {
  const store = storeOf(kind);
  if (store === undefined) throw new Error(`${kind} does not travel`);
  const rows = app.db.all<Row>(`SELECT ${store.select('r')} FROM ${store.table} r ORDER BY r.id`);
  return rows.map(store.fromRow);
};

export const contextOf = (app: AppContext, before: JudgeContext['before']): JudgeContext =>
  createJudgeContext({
    db: app.db,
    today: TODAY,
    t: app.t,
    before,
    roleOf: (office) => (office === BUILTIN_OWNER ? 'builtin' : office === 'HQ' ? 'head' : 'branch'),
  });

/** Records as a database has them. */
export const findIn =
  (db: ReadableDb): JudgeContext['before'] =>
  <D extends RecordDefinition>(definition: D, id: string) => {
    const store = storeOf(definition.kind);
    const found = store === undefined ? undefined : findMany(db, store, [id]).get(id);
    return found as RecordOf<D> | undefined;
  };
