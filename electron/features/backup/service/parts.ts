import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BACKUP_PART } from '../../../../shared/features/backup/schema';
import type { OfficePaths } from '../../../app-context';
import { recoveryCodeFile } from '../../exchange/keys/recovery-code';
import type { Source } from '../file/write';

const filesOf = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw cause;
  }
};

const foldersOf = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw cause;
  }
};

/** The files of an office beside its database, by the place they take in a backup. The code that opens all others is not one of them. */
export const officeFiles = (paths: OfficePaths): readonly Source[] => {
  const code = recoveryCodeFile('');
  const attachments = foldersOf(paths.attachments).flatMap((folder) =>
    filesOf(join(paths.attachments, folder)).map((name) => ({
      path: `attachments/${name}`,
      from: join(paths.attachments, folder, name),
    })),
  );
  const keys = filesOf(paths.keys)
    .filter((name) => name !== code)
    .map((name) => ({ path: `keys/${name}`, from: join(paths.keys, name) }));
  const packages = filesOf(paths.packages).map((name) => ({
    path: `packages/${name}`,
    from: join(paths.packages, name),
  }));
  // Parts left by a kill, and what else was put here by hand, have no place in an office.
  return [...attachments, ...keys, ...packages].filter(
    ({ path }) => BACKUP_PART.test(path) && !path.endsWith('.part'),
  );
};
