import type { PaySettlement } from '../../../../shared/features/points/types';
import type { DueLine } from '../../../../shared/kernel/due-line';
import { groupBy } from '../../../../shared/kernel/group-by';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { backends } from '../../index';
import { paySettlements } from '../repository';

/** What features give for a person, and what closed months have settled of it. */
export type PersonLines = { readonly due: readonly DueLine[]; readonly settled: readonly PaySettlement[] };

const NONE: PersonLines = { due: [], settled: [] };

/** The lines of everybody who has any, or of one person, by the person; each source is asked once. */
export const readLines = (db: ReadableDb, staffId: Id | null): ReadonlyMap<Id, PersonLines> => {
  const due = groupBy(
    backends.flatMap(({ payLines }) => payLines?.(db, staffId) ?? []),
    (line) => line.staffId,
  );
  const settled = groupBy(
    staffId === null ? paySettlements.list(db) : paySettlements.list(db, 'r.staff_id = ?', [staffId]),
    (settlement) => settlement.staffId,
  );
  const lines = new Map<Id, PersonLines>();
  for (const [id, own] of due) lines.set(id, { ...NONE, due: own });
  for (const [id, own] of settled) lines.set(id, { due: due.get(id) ?? [], settled: own });
  return lines;
};
