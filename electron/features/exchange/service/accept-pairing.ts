import { basename, join } from 'node:path';
import { isSameFingerprint } from '../../../../shared/features/exchange/rules/fingerprint';
import type { PairingPreview } from '../../../../shared/features/exchange/types';
import { isSameVersion } from '../../../../shared/features/standards/rules';
import { standardRecord } from '../../../../shared/features/standards/travel';
import { isStandardDoc, standardSchemas } from '../../../../shared/features/sums';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { Translate } from '../../../../shared/locales/translate';
import { termOf } from '../../../../shared/locales/translate';
import type { AppContext } from '../../../app-context';
import { type AnyRecord, findMany, putRows } from '../../../database/record-merge';
import { transact } from '../../../database/transact';
import { findOffice } from '../../office/repository';
import { BUILTIN_OWNER, standardInForce, standards } from '../../standards/repository';
import { fingerprintOf } from '../keys/keys';
import { recordReader } from '../merge/reading';
import { linesOf } from '../package/lines';
import { type OpenedPackage, openPackage } from '../package/opener';
import { standardStore } from '../package/parts';
import { catching, refusePackage } from '../package/refusal';
import { withStaging } from '../package/staging';
import { type Limits, unpackEntry } from '../package/zip';
import { completeLog, findHead, findPeer, type LogEntry, lastLog, putLog, putPeer } from '../repository';

export type AcceptOrder = { readonly file: string; readonly confirmFingerprint: string | undefined };

type StandardRecord = AnyRecord & {
  readonly ownerOffice: string;
  readonly doc: string;
  readonly versionNo: number;
  readonly effectiveFrom: string;
  readonly body: unknown;
};
type Read = {
  readonly opened: OpenedPackage;
  readonly preview: PairingPreview;
  readonly arriving: readonly StandardRecord[];
  readonly expiresOn: string;
};

const readStandards = async (
  t: Translate,
  opened: OpenedPackage,
  folder: string,
  limits: Limits,
): Promise<StandardRecord[]> => {
  const { manifest, entries } = opened;
  if (manifest.records.some(({ kind }) => kind !== standardRecord.kind))
    return refusePackage('E_PACKAGE_PARTS_DIFFER');
  const found: StandardRecord[] = [];
  for (const { path, sha256 } of manifest.parts) {
    const entry = entries.get(path);
    const file = join(folder, 'standards');
    if (entry === undefined || (await unpackEntry(opened, entry, file)) !== sha256)
      return refusePackage('E_PACKAGE_DAMAGED');
    for (const line of linesOf(file, limits.lineBytesMax)) {
      const owners = [manifest.sender.code, BUILTIN_OWNER];
      const record = owners
        .map((owner) => recordReader(standardStore(), owner)(line))
        .find((answer) => 'record' in answer);
      if (record === undefined || !('record' in record)) return refusePackage('E_PACKAGE_DAMAGED');
      const standard = record.record as StandardRecord;
      if (!isStandardDoc(standard.doc)) return refusePackage('E_PACKAGE_NEWER', { app: manifest.app });
      const parsed = standardSchemas[standard.doc].safeParse(standard.body);
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return refusePackage('E_STANDARD_INVALID', {
          place: `${termOf(t, 'standard', standard.doc)} ${standard.versionNo}: ${issue?.path.join('.') ?? ''}`,
          detail: issue?.message ?? '',
        });
      }
      found.push(standard);
    }
  }
  if (found.length !== manifest.records.reduce((sum, { count }) => sum + count, 0))
    refusePackage('E_PACKAGE_PARTS_DIFFER');
  return found;
};

/** A standard's identity is its id; the same id with other content, or its number under another id, is refused. */
const isNew = (app: AppContext, arriving: StandardRecord): boolean => {
  const held = findMany(app.db, standardStore(), [arriving.id]).get(arriving.id) as
    | StandardRecord
    | undefined;
  const { doc, versionNo } = arriving;
  const named = { doc: termOf(app.t, 'standard', doc), versionNo };
  if (held !== undefined) {
    if (!isSameVersion(held, arriving)) refusePackage('E_STANDARD_DIFFERS', named);
    return false;
  }
  const numbered = [doc, versionNo, arriving.ownerOffice];
  if (standards.list(app.db, 'r.doc = ? AND r.version_no = ? AND r.owner_office = ?', numbered).length > 0) {
    refusePackage('E_STANDARD_NUMBER_TAKEN', named);
  }
  return true;
};

const read = async (app: AppContext, file: string, folder: string): Promise<Result<Read>> => {
  const office = findOffice(app.db);
  if (office === undefined) return refuse(appError('E_NOT_SET_UP'));
  if (office.kind !== 'branch') return refuse(appError('E_NOT_A_BRANCH'));
  const limits = standardInForce(app.db, 'exchange', app.clock.today()).body.reading;
  const opened = await openPackage(file, folder, { kind: 'pairing', identity: null, limits, t: app.t });
  try {
    const { sender, receiver, expiresOn, no } = opened.manifest;
    if (receiver.code !== office.code)
      return refuse(appError('E_PAIRING_OTHER_BRANCH', { code: receiver.code, own: office.code }));
    if (expiresOn === null || app.clock.today() > expiresOn)
      return refuse(appError('E_PAIRING_EXPIRED', { date: expiresOn ?? '' }));
    const head = findHead(app.db);
    if (head !== undefined && head.code !== sender.code)
      return refuse(appError('E_PAIRING_OTHER_HEAD', { code: sender.code, known: head.code }));
    const last = lastLog(app.db, 'received', 'pairing', sender.code);
    const headKeyChanged = head !== undefined && head.sign_key !== sender.signKey;
    if (last !== undefined && !headKeyChanged && no < last.no)
      return refuse(appError('E_PAIRING_OLDER', { no, last: last.no }));
    const arriving = await readStandards(app.t, opened, folder, limits);
    const preview: PairingPreview = {
      head: { code: sender.code, name: sender.name, fingerprint: fingerprintOf(sender) },
      branch: { code: receiver.code, name: receiver.name },
      expiresOn,
      standards: arriving.map((one) => ({
        doc: one.doc,
        versionNo: one.versionNo,
        effectiveFrom: one.effectiveFrom,
        isNew: isNew(app, one),
      })),
      headKeyChanged,
    };
    return ok({ opened, preview, arriving, expiresOn });
  } finally {
    opened.zip.close();
  }
};

/** What a pairing file says, before it is taken; refuses as `performAccept` does. */
export const performReadPairing = (app: AppContext, file: string): Promise<Result<PairingPreview>> =>
  catching(() =>
    withStaging(app, async (folder) => {
      const found = await read(app, file, folder);
      return found.ok ? ok(found.value.preview) : found;
    }),
  );

/**
 * Take a pairing file (接入总部) in a branch: remember head office's keys, write the versions of standards that are new.
 *
 * Refuses with the codes of `openPackage`, `E_NOT_A_BRANCH`, `E_PAIRING_OTHER_BRANCH`, `E_PAIRING_EXPIRED`,
 * `E_PAIRING_OLDER`, `E_PAIRING_OTHER_HEAD`, with `E_PAIRING_HEAD_KEY_CHANGED` until head office's new fingerprint is
 * confirmed, `E_PACKAGE_FINGERPRINT_DIFFERS` when another is given, and `E_STANDARD_DIFFERS`, `E_STANDARD_NUMBER_TAKEN`, `E_STANDARD_INVALID`.
 */
export const performAccept = (app: AppContext, order: AcceptOrder): Promise<Result<PairingPreview>> =>
  catching(() =>
    withStaging(app, async (folder) => {
      const found = await read(app, order.file, folder);
      if (!found.ok) return found;
      const { opened, preview, arriving, expiresOn } = found.value;
      const { sender, pairingId, no, packageId, previous, madeAt } = opened.manifest;
      const { fingerprint } = preview.head;
      const given = order.confirmFingerprint;
      if (given !== undefined && !isSameFingerprint(given, fingerprint)) {
        const { code, name } = sender;
        return refuse(appError('E_PACKAGE_FINGERPRINT_DIFFERS', { code, name, given, fingerprint }));
      }
      if (preview.headKeyChanged && given === undefined)
        return refuse(appError('E_PAIRING_HEAD_KEY_CHANGED', { code: sender.code, fingerprint }));
      const entry: LogEntry = {
        direction: 'received',
        kind: 'pairing',
        peer_code: sender.code,
        no,
        package_id: packageId,
        file_name: basename(order.file),
        file_sha256: opened.fileSha256,
        manifest_sha256: opened.manifestSha256,
        previous: JSON.stringify(previous),
        full: 1,
        from_change: 0,
        to_change: 0,
        records: arriving.length,
        made_at: madeAt,
      };
      return transact(app, 'exchange.acceptPairing', (tx) => {
        const fresh = arriving.filter((one) => isNew(app, one));
        putRows(tx, standardStore(), fresh);
        for (const one of fresh)
          tx.note({
            kind: standardRecord.kind,
            id: one.id,
            before: null,
            after: { doc: one.doc, versionNo: one.versionNo },
          });
        const logId = tx.newId();
        putLog(tx, entry, logId);
        putPeer(tx, {
          code: sender.code,
          name: sender.name,
          kind: 'head',
          state: 'paired',
          sign_key: sender.signKey,
          recipient: sender.recipient,
          fingerprint,
          pairing_id: pairingId,
          invited_at: findPeer(tx, sender.code)?.invited_at ?? madeAt,
          expires_at: expiresOn,
          paired_at: tx.now,
        });
        completeLog(tx, logId, entry, [{ kind: standardRecord.kind, count: fresh.length }]);
        return ok(preview);
      });
    }),
  );
