import { disciplineRecord } from '../../../shared/features/discipline/travel';
import { recordStore } from '../../database/record-store';
import type { Tx } from '../../database/transact';

export const disciplines = recordStore(disciplineRecord);

/** The next number of the office's discipline in this year, such as CF2026-001. */
export const nextDisciplineNo = (tx: Tx, letters: string, digits: number): string => {
  const prefix = `${letters}${tx.today.slice(0, 4)}-`;
  const row = tx.get<{ last: number | null }>(
    'SELECT max(CAST(substr(number, ?) AS INTEGER)) AS last FROM discipline WHERE owner_office = ? AND substr(number, 1, ?) = ?',
    [prefix.length + 1, tx.office, prefix.length, prefix],
  );
  return `${prefix}${String((row?.last ?? 0) + 1).padStart(digits, '0')}`;
};
