import type { UndoRoom } from '../../database/undo/room';

/** What was printed has its number for ever, a scan its file, and a void form stays void. */
export const undo: UndoRoom = { stays: ['printForms', 'attachScan', 'voidForms'] };
