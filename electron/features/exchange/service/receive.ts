import { existsSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { OUTCOMES } from '../../../../shared/features/exchange/rules/merge';
import type { Manifest } from '../../../../shared/features/exchange/schema/manifest';
import type { Counts, ReceiveAnswer } from '../../../../shared/features/exchange/types';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { rehearse, type Tx, transact } from '../../../database/transact';
import { attachmentPath, putAttachment } from '../../../files/attachment-store';
import type { Report } from '../../../jobs/define-job';
import { BUILTIN_OWNER, standardInForce } from '../../standards/repository';
import { type MergeResult, mergeRecords, sumCounts } from '../merge/apply';
import { faultList } from '../merge/plan';
import { type OpenedPackage, openPackage } from '../package/opener';
import { catching, refusePackage } from '../package/refusal';
import { withStaging } from '../package/staging';
import { completeLog, dropUndoOfPeer, findReceived, type LogEntry, putLog, putPeer } from '../repository';
import { checkSender, checkSequence, checkStandards, type KnownSender, type Place } from './sender';
import { type StagedParts, stageParts } from './unpack';

export type ReceiveOrder = {
  readonly file: string;
  readonly dryRun: boolean;
  readonly confirmFingerprint: string | undefined;
  /** This office's age identity. */
  readonly identity: string;
};

const noCounts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Counts;

const answerFor = (manifest: Manifest, sender: KnownSender, dryRun: boolean): ReceiveAnswer => ({
  ok: true,
  dryRun,
  error: null,
  sender: {
    code: sender.peer.code,
    name: sender.peer.name,
    fingerprint: sender.fingerprint,
    firstReport: sender.firstReport,
  },
  no: manifest.no,
  full: manifest.full,
  madeAt: manifest.madeAt,
  madeBy: manifest.madeBy,
  records: manifest.records.reduce((sum, { count }) => sum + count, 0),
  attachments: manifest.parts.filter(({ path }) => path.startsWith('attachments/')).length,
  counts: noCounts,
  kinds: [],
  changes: [],
  refused: [],
  warnings: [],
  unknownColumns: [],
  repeatOf: null,
  logId: null,
});

const warningsOf = (app: AppContext, place: Place, result: MergeResult): string[] => [
  ...(place.lineage === 'forked' ? [app.t('exchange.warnings.forked')] : []),
  ...(place.skipped.length > 0
    ? [app.t('exchange.warnings.skipped', { numbers: place.skipped.join(', ') })]
    : []),
  ...(result.withdrawn > 0 ? [app.t('exchange.warnings.withdrawn', { count: result.withdrawn })] : []),
];

const logEntry = (opened: OpenedPackage, file: string, records: number): LogEntry => ({
  direction: 'received',
  kind: 'report',
  peer_code: opened.manifest.sender.code,
  no: opened.manifest.no,
  package_id: opened.manifest.packageId,
  file_name: basename(file),
  file_sha256: opened.fileSha256,
  manifest_sha256: opened.manifestSha256,
  previous: JSON.stringify(opened.manifest.previous),
  full: opened.manifest.full ? 1 : 0,
  from_change: opened.manifest.fromChange,
  to_change: opened.manifest.toChange,
  records,
  made_at: opened.manifest.madeAt,
});

const pairUp = (tx: Tx, { peer, fingerprint }: KnownSender, manifest: Manifest): void =>
  putPeer(tx, {
    ...peer,
    name: manifest.sender.name,
    state: 'paired',
    sign_key: manifest.sender.signKey,
    recipient: manifest.sender.recipient,
    fingerprint,
    paired_at: tx.now,
  });

/** Why a file whose records were all counted is nevertheless not taken; undefined when it is. */
const objection = (counts: Counts, place: Place): AppError | undefined => {
  if (counts.refused > 0) return appError('E_REPORT_RECORDS_REFUSED', { count: counts.refused });
  if (counts.conflict > 0 && place.lineage === 'continues')
    return appError('E_REPORT_CONFLICTS', { count: counts.conflict });
  return undefined;
};

type Prepared = {
  readonly opened: OpenedPackage;
  readonly sender: KnownSender;
  readonly place: Place;
  readonly parts: StagedParts;
};

/** The import itself, for real or rehearsed: one transaction, rolled back whole when anything is objected to. */
const merge = (
  app: AppContext,
  order: ReceiveOrder,
  prepared: Prepared,
  progress: Report,
): Result<ReceiveAnswer> => {
  const { opened, sender, place, parts } = prepared;
  const base = answerFor(opened.manifest, sender, order.dryRun);
  const standard = standardInForce(app.db, 'exchange', app.clock.today()).body;
  const faults = faultList(app.t, standard.previewRecords);
  let done = 0;
  let answer: ReceiveAnswer = base;
  const run = order.dryRun ? rehearse : transact;
  const kept = run(app, 'exchange.receiveReport', (tx) => {
    const logId = tx.newId();
    const entry = logEntry(opened, order.file, base.records);
    putLog(tx, entry, logId);
    const owners = [sender.peer.code, tx.office, BUILTIN_OWNER];
    const result = mergeRecords(
      tx,
      parts.kinds,
      logId,
      owners,
      place.lineage === 'forked',
      {
        t: app.t,
        sender: sender.peer.code,
        lineage: place.lineage,
        lineBytesMax: standard.reading.lineBytesMax,
        listedMax: standard.previewRecords,
        arrived: parts.attachments,
        isHeld: (sha256) => existsSync(attachmentPath(app.paths, sha256)),
        progress: (records) => {
          done += records;
          progress(Math.min(done / 2, base.records), base.records, app.t('exchange.progress.merging'));
        },
      },
      faults,
    );
    if ([...parts.attachments.keys()].some((sha256) => !result.usedAttachments.has(sha256)))
      refusePackage('E_PACKAGE_PARTS_DIFFER');
    const counts = sumCounts(result.kinds);
    const error = objection(counts, place);
    answer = {
      ...base,
      ok: error === undefined,
      error: error ?? null,
      counts,
      kinds: result.kinds,
      changes: result.changes,
      refused: faults.listed,
      warnings: warningsOf(app, place, result),
      logId: order.dryRun || error !== undefined ? null : logId,
    };
    if (error !== undefined) return refuse(error);
    completeLog(tx, logId, entry, result.kinds);
    if (sender.firstReport) pairUp(tx, sender, opened.manifest);
    dropUndoOfPeer(tx, sender.peer.code, logId);
    return ok(true as const);
  });
  progress(base.records, base.records, app.t('exchange.progress.merging'));
  if (!kept.ok && answer.error === null) return kept;
  return ok(answer);
};

/** Store the file's attachments, then do the work; what was not here before goes again when the file is not taken. */
const keepingAttachments = async (
  app: AppContext,
  parts: StagedParts,
  work: () => Result<ReceiveAnswer>,
): Promise<Result<ReceiveAnswer>> => {
  const added: string[] = [];
  let taken = false;
  try {
    for (const [sha256, { file }] of parts.attachments) {
      if (existsSync(attachmentPath(app.paths, sha256))) continue;
      added.push(sha256);
      await putAttachment(app.paths, file);
    }
    const answer = work();
    taken = answer.ok && answer.value.ok;
    return answer;
  } finally {
    if (!taken) for (const sha256 of added) rmSync(attachmentPath(app.paths, sha256), { force: true });
  }
};

const receive = async (
  app: AppContext,
  order: ReceiveOrder,
  folder: string,
  progress: Report,
): Promise<Result<ReceiveAnswer>> => {
  const limits = standardInForce(app.db, 'exchange', app.clock.today()).body.reading;
  progress(0, 0, app.t('exchange.progress.opening'));
  const opened = await openPackage(order.file, folder, {
    kind: 'report',
    identity: order.identity,
    limits,
    t: app.t,
  });
  try {
    const { manifest, manifestSha256 } = opened;
    const sender = checkSender(app, manifest, order.confirmFingerprint);
    if (!sender.ok) return sender;
    const known = findReceived(app.db, manifestSha256);
    if (known !== undefined) {
      const answer = answerFor(manifest, sender.value, order.dryRun);
      return ok({
        ...answer,
        counts: { ...noCounts, unchanged: answer.records },
        repeatOf: { no: known.no, at: known.logged_at },
      });
    }
    const place = checkSequence(app, manifest, manifestSha256);
    if (!place.ok) return place;
    const standards = checkStandards(app, manifest);
    if (!standards.ok) return standards;
    const parts = await stageParts(opened, folder, limits, (done, total) =>
      progress(done, total, app.t('exchange.progress.unpacking')),
    );
    const prepared = { opened, sender: sender.value, place: place.value, parts };
    if (order.dryRun) return merge(app, order, prepared, progress);
    return keepingAttachments(app, parts, () => merge(app, order, prepared, progress));
  } finally {
    opened.zip.close();
  }
};

/**
 * Receive a report (接收上报) at head office, or rehearse it (`dryRun`: the same work, rolled back).
 *
 * All or nothing: when a record is refused, or in conflict without a fork, the answer has `ok: false`, the counts and the
 * reasons, and nothing was written. A file received before answers `repeatOf`. Refuses with the codes of `openPackage`,
 * `checkSender`, `checkSequence`, `checkStandards` and `stageParts`.
 */
export const performReceive = (
  app: AppContext,
  order: ReceiveOrder,
  progress: Report,
): Promise<Result<ReceiveAnswer>> =>
  catching(() => withStaging(app, (folder) => receive(app, order, folder, progress)));
