import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BackupHead, RestorePreview } from '../../../../shared/features/backup/types';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { auditHead } from '../../../database/audit';
import { checkDatabase } from '../../../database/check';
import { copyDatabase } from '../../../database/copy';
import { openDatabase } from '../../../database/open';
import { PRIVATE_FOLDER } from '../../../files/private';
import type { Report } from '../../../jobs/define-job';
import { findOffice } from '../../office/repository';
import { onBackup, unpackBackup } from '../file/open';
import { compareDatabases, countDatabase, reportedAfter, stepsAfter } from '../views';
import { seldom } from './seldom';

export type OpenOrder = {
  /** A sealed backup, a folder that was kept aside, or a copy that was made before a step of the database. */
  readonly path: string;
  /** Passphrase or recovery code; null for what is not sealed. */
  readonly secret: string | null;
  /** An empty folder inside the data folder; the state is laid out in it as an office's data folder. */
  readonly folder: string;
  readonly about: Pick<BackupHead, 'madeAt' | 'reason'> | null;
};

export type OpenedState = {
  readonly preview: RestorePreview;
  readonly openKeys: string | null;
  /** Only the database came: what lies beside it stays. */
  readonly databaseOnly: boolean;
};

const linkAll = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true, mode: PRIVATE_FOLDER });
  for (const name of readdirSync(from)) {
    const [source, target] = [join(from, name), join(to, name)];
    if (statSync(source).isDirectory()) linkAll(source, target);
    else
      try {
        linkSync(source, target);
      } catch {
        copyFileSync(source, target);
      }
  }
};

const databaseOf = (kept: string): string =>
  statSync(kept).isDirectory() ? join(kept, 'tidui.sqlite') : kept;

/** A state that was kept aside is copied: it stays as it is until a newer one takes its place. */
const copyKept = async (path: string, folder: string, report: Report, label: string): Promise<boolean> => {
  const isFolder = statSync(path).isDirectory();
  const database = databaseOf(path);
  await copyDatabase(database, join(folder, 'tidui.sqlite'), report, label);
  if (!isFolder) return true;
  const rooms = ['attachments', 'keys', 'packages'].filter((room) => existsSync(join(path, room)));
  for (const room of rooms) linkAll(join(path, room), join(folder, room));
  return rooms.length === 0;
};

const previewOf = (
  app: AppContext,
  folder: string,
  about: {
    readonly madeAt: string;
    readonly reason: RestorePreview['reason'];
    readonly app: string;
    readonly attachments: number;
  },
): Result<RestorePreview> => {
  const path = join(folder, 'tidui.sqlite');
  const opened = openDatabase(path, app.clock.now);
  if (!opened.ok) return opened;
  const db = opened.value;
  try {
    const office = findOffice(db);
    if (office === undefined) return refuse(appError('E_BACKUP_DAMAGED', { name: basename(path) }));
    const problems = checkDatabase(db).problems.length;
    const here = app.loss === undefined ? findOffice(app.db) : undefined;
    const same = here?.code === office.code;
    const audit = auditHead(db);
    db.raw.pragma('wal_checkpoint(TRUNCATE)');
    const kinds = here === undefined ? countDatabase(db) : compareDatabases(app.paths.database, path);
    return ok({
      office: { code: office.code, name: office.name, kind: office.kind },
      ...about,
      otherOffice: here !== undefined && !same,
      kinds,
      lost: kinds.reduce((sum, { lost }) => sum + lost, 0),
      older: kinds.reduce((sum, { older }) => sum + older, 0),
      stepsSince: same ? stepsAfter(app.db, audit) : null,
      reportedSince: same && reportedAfter(app.db, about.madeAt),
      problems,
    });
  } finally {
    db.close();
    rmSync(join(dirname(path), 'backups'), { recursive: true, force: true });
  }
};

/**
 * Open a backup or a kept state beside the office, bring its database up to date, check it, and say what restoring it would change.
 * Nothing of the office is touched. Refuses with `E_BACKUP_UNKNOWN_FILE`, `E_BACKUP_UNREADABLE`, `E_BACKUP_DAMAGED`, `E_BACKUP_NEWER`,
 * `E_BACKUP_NEEDS_SECRET`, `E_BACKUP_SECRET`, `E_DISK_FULL` and like `openDatabase`.
 */
export const performOpen = (
  app: AppContext,
  { path, secret, folder, about }: OpenOrder,
  told: Report,
): Promise<Result<OpenedState>> =>
  onBackup<OpenedState>(path, async () => {
    const report = seldom(told);
    const say = (done: number, total: number): void => report(done, total, app.t('backup.progress.opening'));
    if (!existsSync(path)) return refuse(appError('E_BACKUP_UNREADABLE', { name: basename(path) }));
    if (about !== null) {
      // What is left of a lost office is kept as well: a folder without a database.
      if (!existsSync(databaseOf(path)))
        return refuse(appError('E_BACKUP_DAMAGED', { name: basename(path) }));
      const databaseOnly = await copyKept(path, folder, report, app.t('backup.progress.opening'));
      report(1, 1, app.t('backup.progress.checking'));
      const preview = previewOf(app, folder, {
        ...about,
        app: '',
        attachments: countFiles(join(folder, 'attachments')),
      });
      return preview.ok ? ok({ preview: preview.value, openKeys: null, databaseOnly }) : preview;
    }
    if (secret === null) return refuse(appError('E_BACKUP_NEEDS_SECRET'));
    const { manifest, openKeys } = await unpackBackup(path, folder, {
      by: { secret },
      keep: () => true,
      onPart: say,
    });
    report(1, 1, app.t('backup.progress.checking'));
    const { madeAt, reason, app: by } = manifest.head;
    const attachments = manifest.parts.filter((part) => part.path.startsWith('attachments/')).length;
    const preview = previewOf(app, folder, { madeAt, reason, app: by, attachments });
    return preview.ok ? ok({ preview: preview.value, openKeys, databaseOnly: false }) : preview;
  });

const countFiles = (folder: string): number =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
    : 0;
