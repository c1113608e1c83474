import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { appError } from '../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../shared/kernel/result';
import { failureOf } from './failure';
import { privateFolder } from './private';
import { writeSecretFile } from './secret-file';

/** Everything in a data folder that belongs to the office and not to this computer. */
const OFFICE_THINGS = [
  'tidui.sqlite',
  'tidui.sqlite-wal',
  'tidui.sqlite-shm',
  'attachments',
  'keys',
  'packages',
] as const;
type Thing = (typeof OFFICE_THINGS)[number];

const isOfDatabase = (thing: Thing): boolean => thing.startsWith('tidui.sqlite');

const zThings = z.array(z.enum(OFFICE_THINGS));
/** `goes`: what is set aside; `brings`: what comes in its place. */
const zSwap = z.object({ incoming: z.string(), kept: z.string(), goes: zThings, brings: zThings });
type Swap = z.infer<typeof zSwap>;

const journalOf = (dataDir: string): string => join(dataDir, 'swap.json');

const movingOf = (dataDir: string): string => join(dataDir, 'tidui.sqlite.moving');

const isThere = (path: string): boolean => existsSync(path);

const move = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
};

/** Goes forward from wherever it stood: what came in already is no longer in `incoming`. */
const carryOn = (dataDir: string, { incoming, kept, goes, brings }: Swap): void => {
  for (const thing of goes) {
    const [here, aside, coming] = [join(dataDir, thing), join(kept, thing), join(incoming, thing)];
    const done = brings.includes(thing) && !isThere(coming);
    if (!done && isThere(here) && !isThere(aside)) move(here, aside);
    if (isThere(coming)) move(coming, here);
  }
  rmSync(journalOf(dataDir), { force: true });
  rmSync(incoming, { recursive: true, force: true });
};

/**
 * Replace all that an office has by what lies in `incoming` (nothing: it is only set aside), and keep what was there in `kept`. Both are
 * folders inside the data folder. With `databaseOnly` what lies beside the database stays. Nobody may have the office's database open.
 *
 * Whole or not at all: it is written down first, and a process that is killed on the way is followed by one that goes on
 * (`finishSwap`). What cannot be moved at all refuses with `E_RESTORE_BUSY`, where nothing can be kept or written down with
 * `E_FILE_UNWRITABLE` or `E_DISK_FULL`, and then nothing has moved.
 */
export const swapOffice = (
  dataDir: string,
  incoming: string,
  kept: string,
  databaseOnly: boolean,
): Result<true> => {
  const goes = OFFICE_THINGS.filter((thing) => !databaseOnly || isOfDatabase(thing));
  const brings = goes.filter((thing) => isThere(join(incoming, thing)));
  const swap: Swap = { incoming, kept, goes, brings };
  const database = join(dataDir, 'tidui.sqlite');
  if (isThere(database)) {
    // Where another program holds the database (Windows) nothing may have moved yet.
    try {
      renameSync(database, movingOf(dataDir));
      renameSync(movingOf(dataDir), database);
    } catch {
      return refuse(appError('E_RESTORE_BUSY', { path: database }));
    }
  }
  try {
    privateFolder(kept);
    writeSecretFile(journalOf(dataDir), `${JSON.stringify(swap)}\n`);
  } catch (cause) {
    const error = failureOf(cause, database);
    if (error.code === 'E_UNEXPECTED') throw cause;
    return refuse(error);
  }
  carryOn(dataDir, swap);
  if (readdirSync(kept).length === 0) rmSync(kept, { recursive: true, force: true });
  return ok(true as const);
};

/** Whether a process was killed while it replaced an office. */
export const isHalfSwapped = (dataDir: string): boolean =>
  isThere(journalOf(dataDir)) || isThere(movingOf(dataDir));

/** Finish what a killed process began, before the office is looked at. Whoever calls holds the office's lock. */
export const finishSwap = (dataDir: string): void => {
  const moving = movingOf(dataDir);
  if (isThere(moving) && !isThere(join(dataDir, 'tidui.sqlite')))
    renameSync(moving, join(dataDir, 'tidui.sqlite'));
  const file = journalOf(dataDir);
  if (!isThere(file)) return;
  carryOn(dataDir, zSwap.parse(JSON.parse(readFileSync(file, 'utf8'))));
};
