import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeSecretFile } from './secret-file';

const zMade = z.object({
  at: z.string(),
  file: z.string(),
  folder: z.string(),
  size: z.number(),
  reason: z.enum(['daily', 'hand', 'beforeMigration', 'beforeRestore', 'beforeSetUp']),
});
const zPlace = z.object({
  format: z.literal(1),
  folder: z.string().nullable(),
  last: zMade.nullable(),
  failed: z
    .object({
      at: z.string(),
      code: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    })
    .nullable(),
});

/** Where this computer puts its backups, the last good one, and why the last try failed, when it did. */
export type BackupPlace = Omit<z.infer<typeof zPlace>, 'format'>;

const placeFile = (dataDir: string): string => join(dataDir, 'backup-place.json');

const NOWHERE: BackupPlace = { folder: null, last: null, failed: null };

/**
 * Read from beside the database, not from it: a folder belongs to this computer, not to the office that is taken to another one, and
 * after a loss of the database it is what says where the backups lie.
 */
export const readBackupPlace = (dataDir: string): BackupPlace => {
  try {
    const file = placeFile(dataDir);
    if (!existsSync(file)) return NOWHERE;
    const { folder, last, failed } = zPlace.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { folder, last, failed };
  } catch {
    return NOWHERE;
  }
};

export const writeBackupPlace = (dataDir: string, change: Partial<BackupPlace>): void => {
  const place = { format: 1, ...readBackupPlace(dataDir), ...change };
  writeSecretFile(placeFile(dataDir), `${JSON.stringify(place, null, 2)}\n`);
};
