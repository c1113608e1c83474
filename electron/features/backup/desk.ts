import type { DeskRoom } from '../../define-backend';
import { readBackupPlace } from '../../files/backup-place';
import { readBackupKey } from './file/key';

export const desk: DeskRoom<never, 'backup'> = {
  tiles: {},
  firstSteps: {
    backup: {
      order: 115,
      isDone: ({ paths }) =>
        readBackupPlace(paths.data).folder !== null && readBackupKey(paths.keys) !== undefined,
    },
  },
};
