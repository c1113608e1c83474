import { functionHolderRecord } from '../../../shared/features/functions/travel';
import type { FunctionHolder } from '../../../shared/features/functions/types';
import type { ReadableDb } from '../../database/connection';
import { recordStore } from '../../database/record-store';

export const functionHolders = recordStore(functionHolderRecord);

/** All lines of an office, the latest first. */
export const linesOf = (db: ReadableDb, office: string): readonly FunctionHolder[] =>
  functionHolders.list(db, 'r.owner_office = ?', [office], 'r.since DESC, r.id');
