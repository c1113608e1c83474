import type { UndoRoom } from '../../database/undo/room';

// What is on the timeline is not undone: a mistake is revoked with a reason. A proposal that was dropped can come back.
export const undo: UndoRoom = { stays: ['giveDiscipline', 'closeDiscipline'] };
