import { createHash } from 'node:crypto';
import { closeSync, createReadStream, createWriteStream, openSync, readSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebReadable } from 'node:stream/web';
import {
  EXTENSIONS,
  FORMAT_VERSION,
  type Manifest,
  type PackageKind,
  zManifest,
  zManifestHead,
} from '../../../../shared/features/exchange/schema/manifest';
import type { Translate } from '../../../../shared/locales/translate';
import { Decrypter } from '../keys/age';
import { isSignedBy } from '../keys/keys';
import { isFileError, PackageRefused, refusePackage } from './refusal';
import { sha256 } from './writer';
import { checkOwnChecksum, type Limits, type OpenedZip, openPackageZip, readEntry } from './zip';

/** A file whose frame holds: whole, opened with this office's key, its manifest read and signed by the key that it names. */
export type OpenedPackage = OpenedZip & {
  readonly manifest: Manifest;
  readonly manifestSha256: string;
  readonly fileSha256: string;
};

type Wanted = {
  readonly kind: PackageKind;
  readonly identity: string | null;
  readonly limits: Limits;
  readonly t: Translate;
};

const AGE_MAGIC = 'age-encryption.org/v1\n';
const AGE_HEADER_MAX = 16_384;
const SIGNATURE_BYTES = 64;

type Sniffed = 'age' | 'ageWithPassphrase' | 'zip' | 'other';

const sniff = (file: string): Sniffed => {
  const handle = openSync(file, 'r');
  try {
    const head = Buffer.alloc(AGE_HEADER_MAX);
    const text = head.subarray(0, readSync(handle, head, 0, AGE_HEADER_MAX, 0)).toString('latin1');
    if (text.startsWith('PK\x03\x04')) return 'zip';
    if (!text.startsWith(AGE_MAGIC)) return 'other';
    if (!text.includes('\n---')) refusePackage('E_PACKAGE_DAMAGED');
    return text.startsWith(`${AGE_MAGIC}-> scrypt `) ? 'ageWithPassphrase' : 'age';
  } finally {
    closeSync(handle);
  }
};

const headOf = (bytes: Buffer): ReturnType<typeof zManifestHead.safeParse> => {
  try {
    return zManifestHead.safeParse(JSON.parse(bytes.toString('utf8')));
  } catch {
    return zManifestHead.safeParse(undefined);
  }
};

const decryptTo = async (file: string, target: string, identity: string, limits: Limits): Promise<string> => {
  const hash = createHash('sha256');
  const source = createReadStream(file);
  const tap = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  source.on('error', (cause) => tap.destroy(cause));
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    const plain = await decrypter.decrypt(
      Readable.toWeb(source.pipe(tap)) as unknown as ReadableStream<Uint8Array>,
    );
    await pipeline(
      Readable.fromWeb(plain as unknown as WebReadable<Uint8Array>),
      createWriteStream(target, { mode: 0o600 }),
    );
    return hash.digest('hex');
  } catch (cause) {
    source.destroy();
    if (cause instanceof PackageRefused || isFileError(cause)) throw cause;
    const wrongKey = cause instanceof Error && cause.message.startsWith('no identity matched');
    return refusePackage(wrongKey ? 'E_PACKAGE_NOT_FOR_US' : 'E_PACKAGE_DAMAGED', {
      limit: limits.fileBytesMax,
    });
  }
};

const checkManifest = async (
  opened: OpenedZip,
  wanted: Wanted,
): Promise<{ readonly manifest: Manifest; readonly hash: string }> => {
  const bytes = await readEntry(opened, 'manifest.json', wanted.limits.manifestBytesMax);
  const head = headOf(bytes);
  if (!head.success) return refusePackage('E_PACKAGE_DAMAGED');
  const { kind, format, needsApp } = head.data;
  if (kind !== wanted.kind)
    return refusePackage('E_PACKAGE_OTHER_KIND', { kind: wanted.t(`exchange.packageKinds.${kind}`) });
  if (format > FORMAT_VERSION) return refusePackage('E_PACKAGE_NEWER', { app: needsApp });
  const parsed = zManifest.safeParse(JSON.parse(bytes.toString('utf8')));
  if (!parsed.success) return refusePackage('E_PACKAGE_DAMAGED');
  const signature = await readEntry(opened, 'manifest.sig', SIGNATURE_BYTES);
  if (!isSignedBy(parsed.data.sender.signKey, bytes, signature)) return refusePackage('E_PACKAGE_SIGNATURE');
  return { manifest: parsed.data, hash: sha256(bytes) };
};

const checkParts = ({ entries }: OpenedZip, { parts, records }: Manifest): void => {
  const named = new Set(parts.map(({ path }) => path));
  const wrong =
    named.size !== parts.length ||
    entries.size !== parts.length + 2 ||
    parts.some(({ path, size }) => entries.get(path)?.uncompressedSize !== size) ||
    new Set(records.map(({ kind }) => kind)).size !== records.length ||
    records.some(({ kind }) => !named.has(`records/${kind}.ndjson`)) ||
    parts.filter(({ path }) => path.startsWith('records/')).length !== records.length;
  if (wrong) refusePackage('E_PACKAGE_PARTS_DIFFER');
};

/**
 * Open a file from outside, in this order: size, outer form, decryption or checksum, the zip's directory, kind and format
 * version, the manifest's shape, its signature, and that directory and manifest name the same parts. Whether the signer
 * is known is the caller's question. Close `zip` afterwards.
 *
 * `folder` is a staging folder for the decrypted zip.
 */
export const openPackage = async (file: string, folder: string, wanted: Wanted): Promise<OpenedPackage> => {
  const name = basename(file);
  try {
    if (statSync(file).size > wanted.limits.fileBytesMax)
      refusePackage('E_PACKAGE_TOO_LARGE', { limit: wanted.limits.fileBytesMax });
    const form = sniff(file);
    if (form === 'ageWithPassphrase' || (form === 'zip' && extname(file).toLowerCase() === '.tdb'))
      refusePackage('E_PACKAGE_OTHER_KIND', { kind: wanted.t('exchange.packageKinds.backup') });
    if (form === 'other') refusePackage('E_PACKAGE_UNKNOWN_FILE', { name });
    const encrypted = form === 'age';
    if (encrypted && wanted.identity === null) refusePackage('E_PACKAGE_ENCRYPTED', { name });
    const inner = encrypted ? join(folder, 'package.zip') : file;
    const fileSha256 = encrypted ? await decryptTo(file, inner, wanted.identity ?? '', wanted.limits) : '';
    if (!encrypted) checkOwnChecksumOf(file, name);
    const opened = await openPackageZip(inner, wanted.limits);
    try {
      const { manifest, hash } = await checkManifest(opened, wanted);
      if (encrypted !== (wanted.identity !== null)) refusePackage('E_PACKAGE_UNKNOWN_FILE', { name });
      checkParts(opened, manifest);
      if (extname(file).toLowerCase() !== EXTENSIONS[wanted.kind]) {
        refusePackage('E_PACKAGE_EXTENSION', { name, extension: EXTENSIONS[wanted.kind] });
      }
      return { ...opened, manifest, manifestSha256: hash, fileSha256 };
    } catch (cause) {
      opened.zip.close();
      throw cause;
    }
  } catch (cause) {
    if (isFileError(cause) && !(cause instanceof PackageRefused)) {
      const full = cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC';
      if (!full) return refusePackage('E_FILE_UNREADABLE', { name });
    }
    throw cause;
  }
};

/** A zip without our checksum at its end is some other zip (a spreadsheet, say) rather than a damaged file of ours. */
const checkOwnChecksumOf = (file: string, name: string): void => {
  try {
    checkOwnChecksum(file);
  } catch (cause) {
    const ours = (Object.values(EXTENSIONS) as string[]).includes(extname(file).toLowerCase());
    if (cause instanceof PackageRefused && !ours) refusePackage('E_PACKAGE_UNKNOWN_FILE', { name });
    throw cause;
  }
};
