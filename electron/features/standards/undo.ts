import type { UndoRoom } from '../../database/undo/room';

export const undo: UndoRoom = { stays: ['publishStandard'] };
