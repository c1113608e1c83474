import { existsSync, rmSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import {
  EXTENSIONS,
  FORMAT_NEEDS_APP,
  FORMAT_VERSION,
  type Manifest,
} from '../../../../shared/features/exchange/schema/manifest';
import type { PairingAnswer, Peer } from '../../../../shared/features/exchange/types';
import { addDays, monthOf } from '../../../../shared/kernel/dates';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { latestVersion } from '../../../database/migrations';
import { transact } from '../../../database/transact';
import { placeFileNow } from '../../../files/place-file';
import { notePart } from '../../../files/sweep';
import { findOffice } from '../../office/repository';
import { NEWEST_FIRST, standardInForce, standards } from '../../standards/repository';
import { officeKeys } from '../keys/keys';
import { APP_VERSION } from '../package/app-version';
import { standardStore, writeRecords } from '../package/parts';
import { catching, isFileError } from '../package/refusal';
import { withStaging } from '../package/staging';
import { writePackage } from '../package/writer';
import { completeLog, findPeer, type LogEntry, lastLog, putLog, putPeer } from '../repository';
import { chainAfter, partName } from './report';

export type PairingInput = {
  readonly code: string;
  readonly name: string;
  readonly kind: Exclude<Peer['kind'], 'head'>;
  readonly out: string;
};

/** Of every document: the version in force on a day and all that come into force later. */
const standardsToHand = (app: AppContext, today: string) => {
  const all = standards.list(app.db, '1', [], `r.doc, ${NEWEST_FIRST}`);
  return all.filter(
    (one) =>
      one.effectiveFrom > today ||
      one === all.find((other) => other.doc === one.doc && other.effectiveFrom <= today),
  );
};

/**
 * Make a pairing file (配对文件) for one branch: this office's public keys and the standards in force, signed, good for the
 * standard's `pairingDays`. The branch is *invited* until its first report; making another file for it replaces the
 * earlier one, also for a branch that was paired before or revoked.
 *
 * `out` is a file ending in `.tdp` or an existing folder. Refuses with `E_NOT_HEAD_OFFICE`, `E_PAIRING_OWN_CODE`,
 * `E_PACKAGE_EXTENSION`, `E_FILE_UNWRITABLE` and the refusals of `officeKeys`.
 */
export const createPairing = (app: AppContext, input: PairingInput): Promise<Result<PairingAnswer>> =>
  catching(async () => {
    const office = findOffice(app.db);
    if (office === undefined) return refuse(appError('E_NOT_SET_UP'));
    if (office.kind !== 'head') return refuse(appError('E_NOT_HEAD_OFFICE'));
    if (input.code === office.code) return refuse(appError('E_PAIRING_OWN_CODE', { code: input.code }));
    const isFolder = existsSync(input.out) && statSync(input.out).isDirectory();
    const today = app.clock.today();
    const target = isFolder
      ? join(input.out, app.t('exchange.fileNames.pairing', { code: input.code, month: monthOf(today) }))
      : input.out;
    const name = basename(target);
    if (extname(target).toLowerCase() !== EXTENSIONS.pairing)
      return refuse(appError('E_PACKAGE_EXTENSION', { name, extension: EXTENSIONS.pairing }));
    const keys = await officeKeys(app);
    if (!keys.ok) return keys;

    const last = lastLog(app.db, 'sent', 'pairing', input.code);
    const expiresOn = addDays(today, standardInForce(app.db, 'exchange', today).body.pairingDays);
    const previous = chainAfter(last);
    const part = partName(target);
    return withStaging(app, async (folder) => {
      const written = writeRecords(folder, standardStore(), standardsToHand(app, today), () => undefined);
      const parts = written === undefined ? [] : [written];
      const manifest: Manifest = {
        kind: 'pairing',
        format: FORMAT_VERSION,
        needsApp: FORMAT_NEEDS_APP,
        app: APP_VERSION,
        schema: latestVersion,
        packageId: app.newId(),
        pairingId: app.newId(),
        sender: {
          code: office.code,
          name: office.name,
          signKey: keys.value.signKey,
          recipient: keys.value.recipient,
        },
        receiver: { code: input.code, name: input.name },
        no: (last?.no ?? 0) + 1,
        previous,
        full: true,
        fromChange: 0,
        toChange: 0,
        expiresOn,
        records: parts.map(({ kind, format, count }) => ({ kind, format, count })),
        parts: parts.map(({ path, size, sha256 }) => ({ path, size, sha256 })),
        standards: [],
        madeBy: app.user,
        madeAt: app.clock.now(),
      };
      const forget = notePart(app.paths, part);
      try {
        const { fileSha256, manifestSha256 } = await writePackage(part, manifest, parts, keys.value, null);
        const entry: LogEntry = {
          direction: 'sent',
          kind: 'pairing',
          peer_code: input.code,
          no: manifest.no,
          package_id: manifest.packageId,
          file_name: name,
          file_sha256: fileSha256,
          manifest_sha256: manifestSha256,
          previous: JSON.stringify(previous),
          full: 1,
          from_change: 0,
          to_change: 0,
          records: written?.count ?? 0,
          made_at: manifest.madeAt,
        };
        return transact(app, 'exchange.createPairing', (tx) => {
          const id = tx.newId();
          putLog(tx, entry, id);
          completeLog(
            tx,
            id,
            entry,
            parts.map(({ kind, count }) => ({ kind, count })),
          );
          putPeer(tx, {
            code: input.code,
            name: input.name,
            kind: input.kind,
            state: 'invited',
            sign_key: null,
            recipient: null,
            fingerprint: null,
            pairing_id: manifest.pairingId,
            invited_at: tx.now,
            expires_at: expiresOn,
            paired_at: null,
          });
          placeFileNow(part, target);
          return ok({
            ok: true as const,
            fingerprint: keys.value.fingerprint,
            file: target,
            peer: input.code,
            expiresOn,
          });
        });
      } catch (cause) {
        rmSync(part, { force: true });
        if (isFileError(cause) && !(cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC')) {
          return refuse(appError('E_FILE_UNWRITABLE', { name }));
        }
        throw cause;
      } finally {
        forget();
      }
    });
  });

/** Take no more reports of a branch until it is paired anew. Refuses with `E_NOT_FOUND`. */
export const revokePairing = (app: AppContext, code: string): Result<true> =>
  transact(app, 'exchange.revokePairing', (tx) => {
    const peer = findPeer(tx, code);
    if (peer === undefined || peer.kind === 'head') return refuse(appError('E_NOT_FOUND'));
    putPeer(tx, { ...peer, state: 'revoked' });
    return ok(true as const);
  });
