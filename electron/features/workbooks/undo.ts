import type { UndoRoom } from '../../database/undo/room';

/** An imported workbook is remembered so that it is recognised; it is put right by importing the corrected one. */
export const undo: UndoRoom = { stays: ['import'] };
