import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AppContext } from '../../../app-context';

const FOLDER = /^exchange-(\d+)-[0-9a-f]+$/;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
};

/** Remove what a killed process left behind. */
const sweep = (temp: string): void => {
  for (const name of readdirSync(temp)) {
    const pid = FOLDER.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(temp, name), { recursive: true, force: true });
  }
};

/** Give work a folder of its own inside the office's data folder, and take it away afterwards, whatever happens. */
export const withStaging = async <T>(
  app: Pick<AppContext, 'paths'>,
  work: (folder: string) => Promise<T>,
): Promise<T> => {
  mkdirSync(app.paths.temp, { recursive: true });
  sweep(app.paths.temp);
  const folder = join(app.paths.temp, `exchange-${process.pid}-${randomBytes(4).toString('hex')}`);
  mkdirSync(folder, { mode: 0o700 });
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
