import type { UndoRoom } from '../../database/undo/room';

/** An import has a way back of its own (`service/take-back.ts`), which gives back everything as it was, ledgers included. */
export const undo: UndoRoom = { stays: ['import', 'undoImport'] };
