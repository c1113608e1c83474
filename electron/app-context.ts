import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Notice, Power } from '../shared/ipc/define-contract';
import { type Clock, localDayOf } from '../shared/kernel/dates';
import { appError } from '../shared/kernel/errors';
import { layOutId } from '../shared/kernel/ids';
import { ok, type Result, refuse } from '../shared/kernel/result';
import { createTranslate } from '../shared/locales/create-translate';
import type { Language, Translate } from '../shared/locales/translate';
import type { Connection } from './database/connection';
import { lockOffice } from './database/office-lock';
import { IN_MEMORY, openDatabase } from './database/open';
import { findOwnOffice } from './database/own-office';
import type { Writer } from './database/transact';
import { createWriteQueue, type WriteQueue } from './database/write-queue';
import { backends } from './features/index';
import type { KeyProtector } from './files/key-protector';
import { findBlankLoss, findLoss, leftParts, lossError, type OfficeLoss } from './files/office-loss';
import { finishSwap, isHalfSwapped } from './files/office-swap';
import { privateFolder } from './files/private';
import { PRODUCT_STRETCH, type Stretch } from './files/stretch';
import type { JobRunner } from './jobs/define-job';
import { inlineRunner } from './jobs/inline-runner';
import { createInlinePrinter } from './printing/inline-printer';
import type { PrintRunner } from './printing/print-runner';
import { type Person, type Seat, stanceOf } from './stance';

/** Where an office's things lie, all under its data folder. */
export type OfficePaths = {
  readonly data: string;
  readonly database: string;
  readonly attachments: string;
  readonly backups: string;
  readonly keys: string;
  readonly packages: string;
  readonly temp: string;
};

/** Everything a use case may need besides its input. Services take it first; nothing reads a global. */
export type AppContext = Writer & {
  readonly db: Connection;
  readonly paths: OfficePaths;
  readonly language: Language;
  readonly t: Translate;
  /** Speak another language from now on. */
  readonly speak: (language: Language) => void;
  readonly queue: WriteQueue;
  readonly jobs: JobRunner;
  /** Who has signed in at this window. */
  readonly seat: Seat;
  /** On whose behalf something is done; undefined in an office without users, and for what the app does by itself. */
  readonly person: Person | undefined;
  /** Whether whoever asks may do something without limits; what the app does by itself may everything. */
  readonly may: (power: Power) => boolean;
  readonly notify: (notice: Notice) => void;
  /** Turns documents into PDFs. */
  readonly printer: PrintRunner;
  /** The operating system's protection of secrets, where the host has it. */
  readonly keyProtector: KeyProtector | undefined;
  /** What it costs to try one recovery code. */
  readonly stretch: Stretch;
  /**
   * What is missing of an office that is not whole. Then `db` is an empty database in memory: nothing is written into what is left, and
   * only what looks for a backup has something to do.
   */
  readonly loss: OfficeLoss | undefined;
  /** Another state of the office lies in the folder now: this context is closed, and its host opens a new one. */
  readonly replaced: () => void;
  readonly close: () => void;
};

export type AppOptions = {
  readonly dataDir: string;
  readonly clock?: Clock;
  readonly language?: Language;
  /** Random bytes for new ids; a test gives its own to make them repeatable. */
  readonly random?: (size: number) => Uint8Array;
  readonly notify?: (notice: Notice) => void;
  /** Where jobs run; in place unless the host gives a runner. */
  readonly jobs?: JobRunner;
  /** Where documents are painted; in place unless the host gives a runner. */
  readonly printer?: PrintRunner;
  readonly keyProtector?: KeyProtector | undefined;
  /** The product's own unless a test, which has nothing to hide, gives a cheap one. */
  readonly stretch?: Stretch;
  /** Open a lost office, too, for what can help it; else it is refused (`E_OFFICE_LOST`). */
  readonly lossAllowed?: boolean;
  /** The caller holds the office's lock. */
  readonly holdsLock?: boolean;
  readonly onReplaced?: () => void;
  /** On whose behalf a process of its own does its work. */
  readonly user?: string;
};

/** The computer's own clock and calendar. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => localDayOf(new Date().toISOString()),
};

export const officePaths = (dataDir: string): OfficePaths => ({
  data: dataDir,
  database: join(dataDir, 'tidui.sqlite'),
  attachments: join(dataDir, 'attachments'),
  backups: join(dataDir, 'backups'),
  keys: join(dataDir, 'keys'),
  packages: join(dataDir, 'packages'),
  temp: join(dataDir, 'temp'),
});

/** The 16-bit tag in front of an office's ids: it only clusters, so a hash of what is at hand will do. */
export const officeTag = (seed: string): number => createHash('sha256').update(seed).digest().readUInt16BE(0);

/** Bytes at random, fetched many at once: asking the system costs more than making an id of them. */
const pooledRandom = (): ((size: number) => Uint8Array) => {
  const atOnce = 4096;
  let pool = randomBytes(atOnce);
  let at = 0;
  return (size) => {
    if (at + size > pool.length) {
      pool = randomBytes(Math.max(atOnce, size));
      at = 0;
    }
    at += size;
    return pool.subarray(at - size, at);
  };
};

type Opened = { readonly db: Connection; readonly loss: OfficeLoss | undefined };

/** In place of a lost office's database: nothing that is left of it is touched. */
const openLost = (loss: OfficeLoss, now: () => string): Result<Opened> => {
  const opened = openDatabase(IN_MEMORY, now);
  return opened.ok ? ok({ db: opened.value, loss }) : opened;
};

const openWhole = (paths: OfficePaths, now: () => string): Result<Opened> => {
  const lost = findLoss(paths);
  if (lost !== undefined) return openLost(lost, now);
  const opened = openDatabase(paths.database, now);
  if (!opened.ok)
    return opened.error.code === 'E_DATABASE_DAMAGED'
      ? openLost({ database: 'damaged', found: leftParts(paths) }, now)
      : opened;
  const blank = findOwnOffice(opened.value) === undefined ? findBlankLoss(paths) : undefined;
  if (blank === undefined) return ok({ db: opened.value, loss: undefined });
  opened.value.close();
  return openLost(blank, now);
};

/** A process that was killed while it replaced the office is followed by this one: `E_OFFICE_OPEN_ELSEWHERE` while it still lives. */
const finishReplacing = (dataDir: string, holdsLock: boolean): Result<true> => {
  if (!isHalfSwapped(dataDir)) return ok(true as const);
  const lock = holdsLock ? undefined : lockOffice(dataDir);
  if (lock?.ok === false) return lock;
  finishSwap(dataDir);
  lock?.value.release();
  return ok(true as const);
};

/** Who stands in the log: whoever has signed in, in an office without users its administrator, the app where it acts by itself. */
const nameOf = (app: AppContext, administrator: string): string => {
  const stance = stanceOf(app);
  if (stance.state === 'open') return administrator;
  return stance.state === 'out' ? app.t('common.byItself') : stance.person.name;
};

/**
 * Open an office's data folder. Refusals are those of `openDatabase`, `E_OFFICE_LOST` where its database is missing, empty or damaged
 * beside what an office leaves, and `E_OFFICE_OPEN_ELSEWHERE` while another process replaces it. The caller closes it.
 */
export const createAppContext = (options: AppOptions): Result<AppContext> => {
  const clock = options.clock ?? systemClock;
  const paths = officePaths(options.dataDir);
  const finished = finishReplacing(paths.data, options.holdsLock ?? false);
  if (!finished.ok) return finished;
  const opened = openWhole(paths, clock.now);
  if (!opened.ok) return opened;
  const { db, loss } = opened.value;
  if (loss !== undefined && !options.lossAllowed) {
    db.close();
    if (loss.database === 'damaged') return refuse(appError('E_DATABASE_DAMAGED', { path: paths.database }));
    return refuse(lossError(createTranslate(options.language ?? 'zh-CN'), paths, loss));
  }
  if (loss === undefined) privateFolder(paths.data);
  const random = options.random ?? pooledRandom();
  const own = () => findOwnOffice(db);
  let tag: number | undefined;
  /** It stays what it is once there is an office, and an import asks for it tens of thousands of times. */
  const ownTag = (): number => {
    tag ??= own()?.tag;
    return tag ?? 0;
  };
  const voice = (language: Language) => ({ language, t: createTranslate(language) });
  let spoken = voice(options.language ?? 'zh-CN');
  const notify = options.notify ?? (() => undefined);
  const printer = options.printer ?? createInlinePrinter();
  const app: AppContext = {
    db,
    clock,
    paths,
    get language() {
      return spoken.language;
    },
    get t() {
      return spoken.t;
    },
    speak: (language) => {
      spoken = voice(language);
    },
    queue: createWriteQueue(),
    jobs: options.jobs ?? inlineRunner,
    notify,
    printer,
    keyProtector: options.keyProtector,
    stretch: options.stretch ?? PRODUCT_STRETCH,
    get user() {
      return options.user ?? nameOf(app, own()?.administrator ?? '');
    },
    seat: { userId: null, isLocked: false },
    person: undefined,
    may: () => true,
    officeCode: () => own()?.code ?? '',
    newId: () => layOutId(ownTag(), Date.parse(clock.now()), random(8)),
    loss,
    replaced: options.onReplaced ?? (() => undefined),
    onChanged: (kinds) => notify({ type: 'changed', kinds }),
    close: () => {
      printer.close();
      db.close();
    },
  };
  for (const backend of backends) backend.opened?.(app, backends);
  return ok(app);
};
