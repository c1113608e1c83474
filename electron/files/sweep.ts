import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { OfficePaths } from '../app-context';
import { isAlive } from './alive';
import { readBackupPlace } from './backup-place';
import { PRIVATE_FILE, privateFolder } from './private';

/** What is still being written carries the number of the process that writes; where it carries none, this old is left over. */
const STALE_MS = 10 * 60_000;
const OF_PROCESS = /[.-](\d+)-[0-9a-f]+(\.part)?$/;

const isPart = (name: string): boolean => name.endsWith('.part');

const isLeftOver = async (path: string, name: string): Promise<boolean> => {
  const pid = OF_PROCESS.exec(name)?.[1];
  if (pid !== undefined) return !isAlive(Number(pid));
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && found.mtimeMs < Date.now() - STALE_MS;
};

const NOTED = /^part-\d+-[0-9a-f]+$/;

/**
 * Note a half file that is being written outside of the office, on a stick or a desktop, so that a later start can take it away if this process
 * is killed. Answers how to forget it.
 */
export const notePart = ({ temp }: Pick<OfficePaths, 'temp'>, part: string): (() => void) => {
  const note = join(privateFolder(temp), `part-${process.pid}-${randomBytes(4).toString('hex')}`);
  writeFileSync(note, part, { mode: PRIVATE_FILE });
  return () => rmSync(note, { force: true });
};

const sweepNoted = async (temp: string): Promise<void> => {
  const names = await readdir(temp).catch(() => []);
  for (const name of names) {
    const note = join(temp, name);
    if (!NOTED.test(name) || !(await isLeftOver(note, name))) continue;
    const part = await readFile(note, 'utf8');
    if (isPart(part)) await rm(part, { force: true }).catch(() => undefined);
    await rm(note, { force: true });
  }
};

const PAPERS = 'papers';

/** Where copies of papers lie that other programs open. */
export const papersFolder = ({ temp }: Pick<OfficePaths, 'temp'>): string => join(temp, PAPERS);

/** Remove the copies of papers, at the start and at the end of a window; what another program holds open stays until the next time. */
export const removePapers = (paths: OfficePaths): void => {
  try {
    rmSync(papersFolder(paths), { recursive: true, force: true });
  } catch {
    // Windows does not let go of a file that a viewer shows.
  }
};

const sweepFolder = async (folder: string, wanted: (name: string) => boolean): Promise<void> => {
  const names = await readdir(folder).catch(() => []);
  for (const name of names)
    if (wanted(name) && (await isLeftOver(join(folder, name), name)))
      await rm(join(folder, name), { recursive: true, force: true });
};

/** A restore that was killed before anything moved leaves an empty place for what it would have kept. */
const sweepKept = async (backups: string): Promise<void> => {
  const names = await readdir(backups).catch(() => []);
  for (const name of names)
    if (/^before-(restore|set-up)-/.test(name)) await rmdir(join(backups, name)).catch(() => undefined);
};

/** Remove what killed processes left half written: parts beside their files, and folders of work. What a living process writes stays. */
export const sweepParts = async (paths: OfficePaths): Promise<void> => {
  const rooms = await readdir(paths.attachments).catch(() => []);
  for (const room of rooms) await sweepFolder(join(paths.attachments, room), isPart);
  for (const folder of [paths.data, paths.keys, paths.packages, paths.backups])
    await sweepFolder(folder, isPart);
  const { folder } = readBackupPlace(paths.data);
  if (folder !== null) await sweepFolder(folder, (name) => /^\..*\.tdb\.([0-9a-f]+\.)?part$/.test(name));
  await sweepKept(paths.backups);
  await sweepNoted(paths.temp);
  await sweepFolder(paths.temp, (name) => name !== PAPERS);
};
