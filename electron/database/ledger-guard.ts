import type { Tx } from './transact';

/**
 * Do something with a ledger's own lines removable, for taking back whole what brought them: its guard stands aside within the transaction
 * and stands again afterwards (a rollback brings it back, too). Nothing else removes a line of a ledger.
 */
export const withoutGuard = (tx: Tx, table: string, body: () => void): void => {
  const name = `${table}_no_delete`;
  const guard = tx.get<{ sql: string }>("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?", [
    name,
  ]);
  if (guard !== undefined) tx.run(`DROP TRIGGER ${name}`);
  body();
  if (guard !== undefined) tx.run(guard.sql);
};
