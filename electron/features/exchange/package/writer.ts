import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  createWriteStream,
  fsyncSync,
  openSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs';
import { PassThrough, Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebReadable } from 'node:stream/web';
import { ZipFile } from 'yazl';
import type { Manifest } from '../../../../shared/features/exchange/schema/manifest';
import { Encrypter } from '../keys/age';
import { type OfficeKeys, signBytes } from '../keys/keys';

/** A part as it lies on disk before it is packed; its manifest entry says size and hash. */
export type PartFile = { readonly path: string; readonly file: string };

/** All entries carry the same time, so that the same content gives the same bytes. */
const ENTRY_TIME = new Date(Date.UTC(2000, 0, 1));
const ENTRY = { mtime: ENTRY_TIME, mode: 0o100600 };
/** A zip that is not encrypted ends in a comment with the hash of all bytes before it, so that any changed byte shows. */
export const CHECKSUM_PREFIX = 'sha256:';
const CHECKSUM_LENGTH = CHECKSUM_PREFIX.length + 64;

export const manifestBytes = (manifest: Manifest): Buffer =>
  Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, 'utf8');

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const hashing = (): { readonly tap: Transform; readonly digest: () => string } => {
  const hash = createHash('sha256');
  const tap = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return { tap, digest: () => hash.digest('hex') };
};

const zipOf = (
  manifest: Buffer,
  signature: Uint8Array,
  parts: readonly PartFile[],
  comment: string,
): PassThrough => {
  const zip = new ZipFile();
  const out = new PassThrough();
  zip.on('error', (cause: Error) => out.destroy(cause));
  zip.outputStream.on('error', (cause: Error) => out.destroy(cause));
  zip.outputStream.pipe(out);
  zip.addBuffer(manifest, 'manifest.json', ENTRY);
  for (const part of parts)
    zip.addFile(part.file, part.path, { ...ENTRY, compress: part.path.startsWith('records/') });
  zip.addBuffer(Buffer.from(signature), 'manifest.sig', { ...ENTRY, compress: false });
  zip.end({ comment, forceZip64Format: false });
  return out;
};

/** Hash everything before the comment and write the hash into the comment's place. */
const writeChecksum = (path: string): void => {
  const handle = openSync(path, 'r+');
  try {
    const end = statSync(path).size - CHECKSUM_LENGTH;
    const hash = createHash('sha256');
    const buffer = Buffer.alloc(65_536);
    for (let at = 0; at < end; ) {
      const read = readSync(handle, buffer, 0, Math.min(buffer.length, end - at), at);
      hash.update(buffer.subarray(0, read));
      at += read;
    }
    writeSync(handle, `${CHECKSUM_PREFIX}${hash.digest('hex')}`, end);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

export const hashFile = async (path: string): Promise<string> => {
  const { tap, digest } = hashing();
  await pipeline(createReadStream(path), tap, async (source) => {
    for await (const _ of source);
  });
  return digest();
};

/**
 * Sign and pack a file into `target`: manifest first, then the parts in the manifest's order, the signature last.
 * With a `recipient` the zip is encrypted to it; without one it carries a checksum of its own. Streams throughout.
 */
export const writePackage = async (
  target: string,
  manifest: Manifest,
  parts: readonly PartFile[],
  keys: Pick<OfficeKeys, 'signPrivate'>,
  recipient: string | null,
): Promise<{ readonly fileSha256: string; readonly manifestSha256: string }> => {
  const bytes = manifestBytes(manifest);
  const sink = createWriteStream(target, { fd: openSync(target, 'w', 0o600), flush: true });
  const zip = zipOf(
    bytes,
    signBytes(keys, bytes),
    parts,
    recipient === null ? CHECKSUM_PREFIX.padEnd(CHECKSUM_LENGTH, '0') : '',
  );
  const manifestSha256 = sha256(bytes);
  if (recipient === null) {
    await pipeline(zip, sink);
    writeChecksum(target);
    return { fileSha256: await hashFile(target), manifestSha256 };
  }
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const encrypted = await encrypter.encrypt(Readable.toWeb(zip) as unknown as ReadableStream<Uint8Array>);
  const { tap, digest } = hashing();
  await pipeline(Readable.fromWeb(encrypted as unknown as WebReadable<Uint8Array>), tap, sink);
  return { fileSha256: digest(), manifestSha256 };
};
