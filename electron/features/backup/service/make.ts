import { createHash, randomBytes } from 'node:crypto';
import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BACKUP_FORMAT, BACKUP_NEEDS_APP } from '../../../../shared/features/backup/schema';
import type {
  BackupHead,
  BackupMade,
  BackupManifest,
  BackupReason,
} from '../../../../shared/features/backup/types';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { auditHead } from '../../../database/audit';
import { checkDatabase, type DatabaseProblem } from '../../../database/check';
import { copyDatabase } from '../../../database/copy';
import { latestVersion } from '../../../database/migrations';
import { readFileWith } from '../../../database/read-file';
import { notePart } from '../../../files/sweep';
import type { Report } from '../../../jobs/define-job';
import { generateX25519Identity, identityToRecipient } from '../../exchange/keys/age';
import { APP_VERSION } from '../../exchange/package/app-version';
import { isFileError } from '../../exchange/package/refusal';
import { withStaging } from '../../exchange/package/staging';
import { hashFile } from '../../exchange/package/writer';
import { findOffice } from '../../office/repository';
import { type BackupKey, readBackupKey } from '../file/key';
import { onBackup, unpackBackup } from '../file/open';
import { OPEN_KEYS, type Source, writeBackupFile } from '../file/write';
import { officeFiles } from './parts';
import { seldom } from './seldom';

export type MakeOrder = {
  /** The file to write; its folder exists. */
  readonly target: string;
  /** The temporary name beside it, which nobody else writes. */
  readonly part: string;
  readonly reason: BackupReason;
  /** The office's open keys as JSON, to be sealed inside; null where they cannot be opened here. */
  readonly openKeys: string | null;
};

/** What the job knows of a backup that it wrote. */
export type WrittenBackup = Omit<BackupMade, 'keys' | 'removed'>;

const sourceHash = async ({ from }: Source) =>
  typeof from === 'string'
    ? { size: statSync(from).size, sha256: await hashFile(from) }
    : { size: from.length, sha256: createHash('sha256').update(from).digest('hex') };

const listParts = async (sources: readonly Source[]): Promise<BackupManifest['parts']> => {
  const parts: BackupManifest['parts'] = [];
  for (const source of sources) parts.push({ path: source.path, ...(await sourceHash(source)) });
  return parts;
};

/** A database that SQLite itself finds broken is no backup; what the audit says of records is the office's own matter, and is told. */
const BROKEN: readonly DatabaseProblem['kind'][] = ['integrity', 'foreignKeys'];

const write = async (
  app: AppContext,
  key: BackupKey,
  { target, part, reason, openKeys }: MakeOrder,
  folder: string,
  report: Report,
): Promise<Result<WrittenBackup>> => {
  const office = findOffice(app.db);
  if (office === undefined) return refuse(appError('E_NOT_SET_UP'));
  const copy = join(folder, 'copy.sqlite');
  await copyDatabase(app.paths.database, copy, report, app.t('backup.progress.copying'));
  const sources: readonly Source[] = [
    { path: 'tidui.sqlite', from: copy },
    ...officeFiles(app.paths),
    ...(openKeys === null ? [] : [{ path: OPEN_KEYS, from: Buffer.from(openKeys, 'utf8') }]),
  ];
  const head: BackupHead = {
    kind: 'backup',
    format: BACKUP_FORMAT,
    needsApp: BACKUP_NEEDS_APP,
    app: APP_VERSION,
    schema: latestVersion,
    backupId: randomBytes(16).toString('hex'),
    office: { code: office.code, name: office.name, kind: office.kind },
    reason,
    madeAt: app.clock.now(),
  };
  const parts = await listParts(sources);
  const manifest: BackupManifest = { head, madeBy: app.user, parts, audit: readFileWith(copy, auditHead) };
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  // Nobody is there to type the passphrase: a second key, forgotten when this is over, reads back what was written.
  const witness = await generateX25519Identity();
  const forget = notePart(app.paths, part);
  try {
    await writeBackupFile(
      part,
      { head, key, recipients: [key.recipient, await identityToRecipient(witness)] },
      manifest,
      sources,
      (done) => report(Math.min(done, total), total, app.t('backup.progress.packing')),
    );
    rmSync(copy);
    const unpacked = await unpackBackup(part, folder, {
      by: { identity: witness },
      keep: (path) => path === 'tidui.sqlite',
      onPart: (done, count) => report(done, count, app.t('backup.progress.verifying')),
    });
    const problems = readFileWith(join(unpacked.folder, 'tidui.sqlite'), checkDatabase).problems;
    const broken = problems.find(({ kind }) => BROKEN.includes(kind));
    if (broken !== undefined) {
      rmSync(part, { force: true });
      return refuse(appError('E_BACKUP_UNSOUND', { place: broken.place }));
    }
    const made: WrittenBackup = {
      file: target,
      folder: dirname(target),
      size: statSync(part).size,
      sha256: await hashFile(part),
      madeAt: head.madeAt,
      reason,
      attachments: parts.filter(({ path }) => path.startsWith('attachments/')).length,
      problems: problems.length,
    };
    renameSync(part, target);
    return ok(made);
  } catch (cause) {
    rmSync(part, { force: true });
    if (isFileError(cause) && !(cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC'))
      return refuse(appError('E_FILE_UNWRITABLE', { name: target }));
    throw cause;
  } finally {
    forget();
  }
};

/**
 * Write a backup of the whole office to one file and read it back before it gets its name: every part by its hash, the database by
 * `check`. Reads the office only. Refuses with `E_NOT_SET_UP`, `E_BACKUP_NO_PASSPHRASE`, `E_BACKUP_FOLDER_AWAY`, `E_BACKUP_UNSOUND`
 * (nothing is left of the file), `E_FILE_UNWRITABLE` and `E_DISK_FULL`.
 */
export const performBackup = (
  app: AppContext,
  order: MakeOrder,
  report: Report,
): Promise<Result<WrittenBackup>> =>
  onBackup(order.target, async () => {
    const key = readBackupKey(app.paths.keys);
    if (key === undefined) return refuse(appError('E_BACKUP_NO_PASSPHRASE'));
    const folder = dirname(order.target);
    if (!existsSync(folder)) return refuse(appError('E_BACKUP_FOLDER_AWAY', { folder }));
    return withStaging(app, (staging) => write(app, key, order, staging, seldom(report)));
  });
