import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AppContext } from '../../../app-context';
import { isAlive } from '../../../files/alive';
import { privateFolder } from '../../../files/private';

const FOLDER = /^exchange-(\d+)-[0-9a-f]+$/;

/** Remove what a killed process left behind. */
const sweep = (temp: string): void => {
  for (const name of readdirSync(temp)) {
    const pid = FOLDER.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(temp, name), { recursive: true, force: true });
  }
};

/** A folder of this process's own inside the office's data folder; a process that is killed leaves it to the next one's sweep. */
export const makeStaging = (app: Pick<AppContext, 'paths'>): string => {
  privateFolder(app.paths.temp);
  sweep(app.paths.temp);
  const folder = join(app.paths.temp, `exchange-${process.pid}-${randomBytes(4).toString('hex')}`);
  mkdirSync(folder, { mode: 0o700 });
  return folder;
};

/** Give work a folder of its own, and take it away afterwards, whatever happens. */
export const withStaging = async <T>(
  app: Pick<AppContext, 'paths'>,
  work: (folder: string) => Promise<T>,
): Promise<T> => {
  const folder = makeStaging(app);
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
