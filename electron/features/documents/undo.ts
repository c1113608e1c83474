import type { UndoRoom } from '../../database/undo/room';

/** What was printed has its number for ever, a scan its file, and a void document stays void. */
export const undo: UndoRoom = {
  // The last two are what lines of before call the first and the third.
  stays: ['printDocuments', 'attachScan', 'voidDocuments', 'printForms', 'voidForms'],
};
