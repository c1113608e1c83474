import { existsSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import {
  CHAIN_LENGTH,
  EXTENSIONS,
  FORMAT_NEEDS_APP,
  FORMAT_VERSION,
  type Manifest,
} from '../../../../shared/features/exchange/schema/manifest';
import type { ReportAnswer } from '../../../../shared/features/exchange/types';
import { monthOf } from '../../../../shared/kernel/dates';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { latestVersion } from '../../../database/migrations';
import { changeCounter } from '../../../database/record-merge';
import { transact } from '../../../database/transact';
import { attachmentPath } from '../../../files/attachment-store';
import { placeFileNow } from '../../../files/place-file';
import { notePart } from '../../../files/sweep';
import type { Report } from '../../../jobs/define-job';
import { findOffice } from '../../office/repository';
import type { OfficeKeys } from '../keys/keys';
import { APP_VERSION } from '../package/app-version';
import { exportRecords, type WrittenPart } from '../package/parts';
import { catching, isFileError, refusePackage } from '../package/refusal';
import { withStaging } from '../package/staging';
import { writePackage } from '../package/writer';
import {
  completeLog,
  findHead,
  type LogEntry,
  type LogRow,
  lastLog,
  type PeerRow,
  putLog,
} from '../repository';

export type ReportOrder = {
  readonly out: string;
  readonly full: boolean;
  readonly keys: Omit<OfficeKeys, 'identity'>;
};

/** The temporary name beside a file that is being written. */
export const partName = (file: string): string => join(dirname(file), `.${basename(file)}.part`);

/** The hashes of a sender's earlier files as its next one names them. */
export const chainAfter = (last: LogRow | undefined): string[] =>
  last === undefined
    ? []
    : [last.manifest_sha256, ...(JSON.parse(last.previous) as string[])].slice(0, CHAIN_LENGTH);

const fileFor = (app: AppContext, out: string, code: string, no: number): Result<string> => {
  const name = app.t('exchange.fileNames.report', {
    code,
    month: monthOf(app.clock.today()),
    no: String(no).padStart(4, '0'),
  });
  if (existsSync(out) && statSync(out).isDirectory()) return ok(join(out, name));
  if (extname(out).toLowerCase() !== EXTENSIONS.report)
    return refuse(appError('E_PACKAGE_EXTENSION', { name: basename(out), extension: EXTENSIONS.report }));
  return ok(out);
};

const attachmentParts = (app: AppContext, wanted: ReadonlyMap<string, string>): WrittenPart[] =>
  [...wanted].sort().map(([sha256, name]) => {
    const file = attachmentPath(app.paths, sha256);
    if (!existsSync(file)) return refusePackage('E_ATTACHMENT_FILE_MISSING', { name });
    return { path: `attachments/${sha256}`, file, size: statSync(file).size, sha256 };
  });

/** Enter the file into the log and give it its name, both or neither. */
const publish = (
  app: AppContext,
  entry: LogEntry,
  counts: Parameters<typeof completeLog>[3],
  part: string,
  target: string,
): Result<true> => {
  let renamed = false;
  try {
    return transact(app, 'exchange.makeReport', (tx) => {
      const id = app.newId();
      putLog(tx, entry, id);
      completeLog(tx, id, entry, counts);
      placeFileNow(part, target);
      renamed = true;
      return ok(true as const);
    });
  } catch (cause) {
    if (renamed) rmSync(target, { force: true });
    throw cause;
  }
};

const write = async (
  app: AppContext,
  head: PeerRow,
  order: ReportOrder,
  folder: string,
  progress: Report,
): Promise<Result<ReportAnswer>> => {
  const office = findOffice(app.db);
  if (office === undefined) return refuse(appError('E_NOT_SET_UP'));
  const last = lastLog(app.db, 'sent', 'report', head.code);
  const no = (last?.no ?? 0) + 1;
  const full = order.full || last === undefined;
  const target = fileFor(app, order.out, office.code, no);
  if (!target.ok) return target;

  const { kinds, attachments, standards, from, to } = app.db.raw.transaction(() => {
    const range = { owner: office.code, from: full ? 0 : last.to_change, to: changeCounter(app.db) };
    const label = app.t('exchange.progress.collecting');
    return { ...range, ...exportRecords(app.db, folder, range, (records) => progress(records, 0, label)) };
  })();
  const parts: WrittenPart[] = [...kinds, ...attachmentParts(app, attachments)];
  const records = kinds.reduce((sum, kind) => sum + kind.count, 0);
  const previous = chainAfter(last);
  const manifest: Manifest = {
    kind: 'report',
    format: FORMAT_VERSION,
    needsApp: FORMAT_NEEDS_APP,
    app: APP_VERSION,
    schema: latestVersion,
    packageId: app.newId(),
    pairingId: head.pairing_id,
    sender: {
      code: office.code,
      name: office.name,
      signKey: order.keys.signKey,
      recipient: order.keys.recipient,
    },
    receiver: { code: head.code, name: head.name },
    no,
    previous,
    full,
    fromChange: from,
    toChange: to,
    expiresOn: null,
    records: kinds.map(({ kind, format, count }) => ({ kind, format, count })),
    parts: parts.map(({ path, size, sha256 }) => ({ path, size, sha256 })),
    standards,
    madeBy: app.user,
    madeAt: app.clock.now(),
  };
  progress(records, records, app.t('exchange.progress.packing'));
  const part = partName(target.value);
  const forget = notePart(app.paths, part);
  try {
    const { fileSha256, manifestSha256 } = await writePackage(
      part,
      manifest,
      parts,
      order.keys,
      head.recipient,
    );
    const entry: LogEntry = {
      direction: 'sent',
      kind: 'report',
      peer_code: head.code,
      no,
      package_id: manifest.packageId,
      file_name: basename(target.value),
      file_sha256: fileSha256,
      manifest_sha256: manifestSha256,
      previous: JSON.stringify(previous),
      full: full ? 1 : 0,
      from_change: from,
      to_change: to,
      records,
      made_at: manifest.madeAt,
    };
    const counts = kinds.map(({ kind, count }) => ({ kind, count }));
    const published = publish(app, entry, counts, part, target.value);
    if (!published.ok) return published;
    return ok({
      ok: true,
      file: target.value,
      number: no,
      from,
      to,
      full,
      records,
      attachments: attachments.size,
      kinds: counts,
      sha256: fileSha256,
    });
  } catch (cause) {
    rmSync(part, { force: true });
    if (isFileError(cause) && !(cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC')) {
      return refuse(appError('E_FILE_UNWRITABLE', { name: basename(target.value) }));
    }
    throw cause;
  } finally {
    forget();
  }
};

/**
 * Write a report (上报包): the branch's records since its last report, or all of them, with their attachments, signed and
 * encrypted to head office. The first report is always a full one. A report without records is a sign of life.
 *
 * `out` is a file ending in `.tdr` or an existing folder. Refuses with `E_NOT_A_BRANCH`, `E_NOT_PAIRED`,
 * `E_PACKAGE_EXTENSION`, `E_ATTACHMENT_FILE_MISSING`, `E_FILE_UNWRITABLE`, `E_DISK_FULL`; then no file is left.
 */
export const performReport = (
  app: AppContext,
  order: ReportOrder,
  progress: Report,
): Promise<Result<ReportAnswer>> =>
  catching(async () => {
    const office = findOffice(app.db);
    if (office === undefined) return refuse(appError('E_NOT_SET_UP'));
    if (office.kind !== 'branch') return refuse(appError('E_NOT_A_BRANCH'));
    const head = findHead(app.db);
    if (head === undefined) return refuse(appError('E_NOT_PAIRED'));
    return withStaging(app, (folder) => write(app, head, order, folder, progress));
  });
