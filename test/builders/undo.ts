import type { AppContext } from '../../electron/app-context';
import { undoChange } from '../../electron/database/undo/change';
import type { Result } from '../../shared/kernel/result';

/** The audit line that the last step wrote; a page gets the number with the answer of its call. */
export const lastLine = (app: AppContext): number =>
  app.db.get<{ seq: number }>('SELECT seq FROM audit_head')?.seq ?? 0;

/** Take back the last step, or do again what the last undo took back. */
export const undoLast = (app: AppContext): Promise<Result<true>> => undoChange(app, lastLine(app));
