import { isSameFingerprint } from '../../../../shared/features/exchange/rules/fingerprint';
import type { Lineage } from '../../../../shared/features/exchange/rules/merge';
import { judgeSequence } from '../../../../shared/features/exchange/rules/sequence';
import type { Manifest } from '../../../../shared/features/exchange/schema/manifest';
import { standardRecord } from '../../../../shared/features/standards/travel';
import { canonicalJson } from '../../../../shared/kernel/canonical-json';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { termOf } from '../../../../shared/locales/translate';
import type { AppContext } from '../../../app-context';
import { type AnyRecord, findMany } from '../../../database/record-merge';
import { findOffice } from '../../office/repository';
import { fingerprintOf } from '../keys/keys';
import { standardStore } from '../package/parts';
import { sha256 } from '../package/writer';
import { findPeer, lastLog, type PeerRow } from '../repository';

export type KnownSender = {
  readonly peer: PeerRow;
  readonly fingerprint: string;
  readonly firstReport: boolean;
};

/**
 * Whether this office knows who signed a report.
 *
 * Refuses with `E_NOT_HEAD_OFFICE`, `E_PACKAGE_NOT_FOR_US`, `E_PACKAGE_UNKNOWN_SENDER`, `E_PEER_REVOKED`,
 * `E_PACKAGE_KEY_CHANGED`; for the first report of a pairing with `E_PAIRING_SUPERSEDED`, `E_PAIRING_EXPIRED` and
 * `E_PACKAGE_CONFIRM_FINGERPRINT` (naming the fingerprint) until one is given, and `E_PACKAGE_FINGERPRINT_DIFFERS` (naming
 * both) when it is another.
 */
export const checkSender = (
  app: AppContext,
  manifest: Manifest,
  confirmed: string | undefined,
): Result<KnownSender> => {
  const office = findOffice(app.db);
  if (office === undefined) return refuse(appError('E_NOT_SET_UP'));
  if (office.kind !== 'head') return refuse(appError('E_NOT_HEAD_OFFICE'));
  const { code, name } = manifest.sender;
  if (manifest.receiver.code !== office.code) return refuse(appError('E_PACKAGE_NOT_FOR_US'));
  const peer = findPeer(app.db, code);
  if (peer === undefined || peer.kind === 'head')
    return refuse(appError('E_PACKAGE_UNKNOWN_SENDER', { code, name }));
  if (peer.state === 'revoked') return refuse(appError('E_PEER_REVOKED', { code, name: peer.name }));
  const fingerprint = fingerprintOf(manifest.sender);
  if (peer.state === 'paired') {
    const same = peer.sign_key === manifest.sender.signKey && peer.recipient === manifest.sender.recipient;
    if (!same) return refuse(appError('E_PACKAGE_KEY_CHANGED', { code, name: peer.name, fingerprint }));
    return ok({ peer, fingerprint, firstReport: false });
  }
  if (peer.pairing_id !== manifest.pairingId)
    return refuse(appError('E_PAIRING_SUPERSEDED', { code, name: peer.name }));
  if (app.clock.today() > peer.expires_at)
    return refuse(appError('E_PAIRING_EXPIRED', { date: peer.expires_at }));
  if (confirmed === undefined)
    return refuse(appError('E_PACKAGE_CONFIRM_FINGERPRINT', { code, name: peer.name, fingerprint }));
  if (!isSameFingerprint(confirmed, fingerprint))
    return refuse(
      appError('E_PACKAGE_FINGERPRINT_DIFFERS', { code, name: peer.name, given: confirmed, fingerprint }),
    );
  return ok({ peer, fingerprint, firstReport: true });
};

export type Place = { readonly lineage: Lineage; readonly skipped: readonly number[] };

/** Whether a report is the one that comes next: refuses with `E_REPORT_OLDER`, `E_REPORT_GAP` and `E_REPORT_FORK`. */
export const checkSequence = (app: AppContext, manifest: Manifest, hash: string): Result<Place> => {
  const { code, name } = manifest.sender;
  const last = lastLog(app.db, 'received', 'report', code);
  const known =
    last === undefined
      ? undefined
      : { no: last.no, hash: last.manifest_sha256, previous: JSON.parse(last.previous) as string[] };
  const verdict = judgeSequence(known, {
    no: manifest.no,
    hash,
    previous: manifest.previous,
    full: manifest.full,
  });
  const about = { code, name, no: manifest.no };
  if (verdict.state === 'fits') return ok({ lineage: verdict.lineage, skipped: verdict.skipped });
  if (verdict.state === 'older')
    return refuse(appError('E_REPORT_OLDER', { ...about, last: verdict.lastNo }));
  if (verdict.state === 'fork') return refuse(appError('E_REPORT_FORK', { ...about, last: verdict.lastNo }));
  return refuse(appError('E_REPORT_GAP', { ...about, missing: verdict.missing.join(', ') }));
};

/** Every standard that results were computed under must be here with the same content, or come with the file. */
export const checkStandards = (app: AppContext, manifest: Manifest): Result<true> => {
  const comesAlong = manifest.records.some(({ kind }) => kind === standardRecord.kind);
  for (const { id, doc, versionNo, sha256: said } of manifest.standards) {
    const held = findMany(app.db, standardStore(), [id]).get(id);
    if (held === undefined) {
      if (comesAlong) continue;
      return refuse(appError('E_STANDARD_UNKNOWN', { doc: termOf(app.t, 'standard', doc), versionNo }));
    }
    const { body } = held as AnyRecord & { readonly body: unknown };
    if (sha256(Buffer.from(canonicalJson(body), 'utf8')) !== said)
      return refuse(appError('E_STANDARD_DIFFERS', { doc: termOf(app.t, 'standard', doc), versionNo }));
  }
  return ok(true as const);
};
