import { appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { raiseRecord } from '../../../../shared/kernel/record';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type KindStore, kindStores } from '../../../database/kind-stores';
import {
  type AnyRecord,
  countOrphans,
  dropRows,
  findMany,
  inRuns,
  park,
  putRows,
  ROWS_PER_STATEMENT,
} from '../../../database/record-merge';
import { type Tx, transact } from '../../../database/transact';
import { dropUndo, findLog, hasUndo, type LogRow, lastLog, listUndo, markUndone } from '../repository';

/** Whether a received file can still be taken back: the newest of its sender, its before-images kept. */
export const canUndo = (app: Pick<AppContext, 'db'>, log: LogRow): boolean =>
  log.direction === 'received' &&
  log.kind === 'report' &&
  log.undone_at === null &&
  lastLog(app.db, 'received', 'report', log.peer_code)?.id === log.id &&
  (hasUndo(app.db, log.id) || log.records === 0);

const OLDEST_FORMAT = 1;

/** Put one kind back; false when a record has changed since. */
const restoreKind = (tx: Tx, store: KindStore, logId: Id): boolean => {
  const rows = listUndo(tx, logId, store.kind);
  for (const run of inRuns(rows, ROWS_PER_STATEMENT)) {
    const held = findMany(
      tx,
      store,
      run.map((row) => row.record_id),
    );
    if (run.some((row) => held.get(row.record_id)?.version !== row.after_version)) return false;
  }
  // Kept as they were, perhaps by an older app.
  const before = rows.flatMap((row) =>
    row.before === null
      ? []
      : [raiseRecord(store.definition, OLDEST_FORMAT, JSON.parse(row.before) as AnyRecord)],
  );
  dropRows(
    tx,
    store,
    rows.filter((row) => row.before === null).map((row) => row.record_id),
  );
  park(
    tx,
    store,
    before.map((record) => record.id),
  );
  putRows(tx, store, before);
  if (rows.length > 0) tx.touch(store.kind);
  return true;
};

/**
 * Take back the last report received from an office: what it brought is removed, what it changed gets its old content.
 *
 * Refuses with `E_NOT_FOUND`, and with `E_UNDO_BUILT_ON` when a newer report, a later change of a record or a record of
 * another origin builds on it; then nothing changes.
 */
export const performUndo = (app: AppContext, logId: Id): Result<true> =>
  transact(app, 'exchange.undoReceive', (tx) => {
    const log = findLog(tx, logId);
    if (log === undefined || log.direction !== 'received') return refuse(appError('E_NOT_FOUND'));
    const builtOn = refuse(appError('E_UNDO_BUILT_ON', { no: log.no, code: log.peer_code }));
    if (!canUndo(app, log)) return builtOn;
    for (const store of kindStores) if (!restoreKind(tx, store, logId)) return builtOn;
    if (kindStores.some((store) => countOrphans(tx, store.table) > 0)) return builtOn;
    dropUndo(tx, logId);
    markUndone(tx, log);
    return ok(true as const);
  });
