import { createHash } from 'node:crypto';
import { closeSync, createWriteStream, openSync, readSync, statSync } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { PART_PATH } from '../../../../shared/features/exchange/schema/manifest';
import type { ExchangeStandard } from '../../../../shared/features/exchange/types';
import { isFileError, PackageRefused, refusal, refusePackage } from './refusal';
import { CHECKSUM_PREFIX } from './writer';

export type Limits = ExchangeStandard['reading'];
/** A zip whose directory was read and found harmless. */
export type OpenedZip = { readonly zip: ZipFile; readonly entries: ReadonlyMap<string, Entry> };

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER = 30;

const openZip = (path: string): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const options = {
      lazyEntries: true,
      autoClose: false,
      validateEntrySizes: true,
      strictFileNames: true,
      decodeStrings: true,
    };
    yauzl.open(path, options, (error, zip) => (error === null ? resolve(zip) : reject(error)));
  });

const isOurs = (name: string): boolean =>
  name === 'manifest.json' || name === 'manifest.sig' || PART_PATH.test(name);

const checkEntry = (
  entry: Entry,
  known: ReadonlyMap<string, Entry>,
  limits: Limits,
  mayHold: (name: string) => boolean,
): void => {
  const name = entry.fileName;
  if (!mayHold(name)) refusePackage('E_PACKAGE_STRANGE_PART', { part: name.slice(0, 80) });
  if (known.has(name)) refusePackage('E_PACKAGE_PART_TWICE', { part: name });
  if (entry.isEncrypted() || (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED)) {
    refusePackage('E_PACKAGE_DAMAGED');
  }
  if (entry.compressionMethod === STORED && entry.compressedSize !== entry.uncompressedSize)
    refusePackage('E_PACKAGE_DAMAGED');
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  if (entry.uncompressedSize > limits.ratioFreeBytes && ratio > limits.ratioMax)
    refusePackage('E_PACKAGE_BOMB', { part: name });
};

/** Entries may not share bytes: an overlapping directory unpacks one block many times. */
const checkOverlap = (entries: readonly Entry[], fileSize: number): void => {
  const sorted = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  sorted.forEach((entry, index) => {
    const end =
      entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + entry.fileNameLength + entry.compressedSize;
    if (end > (sorted[index + 1]?.relativeOffsetOfLocalHeader ?? fileSize))
      refusePackage('E_PACKAGE_BOMB', { part: entry.fileName });
  });
};

/** Read a zip's directory within the limits: how many parts, how large, how tightly packed, which names. `manifest.json` comes first. */
export const openPackageZip = async (
  path: string,
  limits: Limits,
  mayHold: (name: string) => boolean = isOurs,
): Promise<OpenedZip> => {
  let zip: ZipFile | undefined;
  try {
    zip = await openZip(path);
    if (zip.entryCount > limits.entriesMax)
      refusePackage('E_PACKAGE_TOO_LARGE', { limit: limits.entriesMax });
    const entries = new Map<string, Entry>();
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      checkEntry(entry, entries, limits, mayHold);
      total += entry.uncompressedSize;
      if (total > limits.totalBytesMax) refusePackage('E_PACKAGE_TOO_LARGE', { limit: limits.totalBytesMax });
      entries.set(entry.fileName, entry);
    }
    checkOverlap([...entries.values()], zip.fileSize);
    if (entries.keys().next().value !== 'manifest.json') refusePackage('E_PACKAGE_DAMAGED');
    return { zip, entries };
  } catch (cause) {
    zip?.close();
    if (cause instanceof PackageRefused) throw cause;
    if (cause instanceof Error && /relative path|absolute path|invalid characters/.test(cause.message)) {
      return refusePackage('E_PACKAGE_STRANGE_PART', {
        part: cause.message.split(': ').at(-1)?.slice(0, 80) ?? '',
      });
    }
    if (isFileError(cause)) throw cause;
    return refusePackage('E_PACKAGE_DAMAGED');
  }
};

const meter = (expected: number): { readonly tap: Transform; readonly digest: () => string } => {
  const hash = createHash('sha256');
  let size = 0;
  const tap = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      size += chunk.length;
      hash.update(chunk);
      done(size > expected ? refusal('E_PACKAGE_DAMAGED') : null, chunk);
    },
  });
  return { tap, digest: () => hash.digest('hex') };
};

/** Unpack one entry to a file of ours and answer the hash of what came out; never more bytes than its directory says. */
export const unpackEntry = async ({ zip }: OpenedZip, entry: Entry, target: string): Promise<string> => {
  const { tap, digest } = meter(entry.uncompressedSize);
  try {
    await pipeline(await zip.openReadStreamPromise(entry), tap, createWriteStream(target, { mode: 0o600 }));
    return digest();
  } catch (cause) {
    if (cause instanceof PackageRefused || isFileError(cause)) throw cause;
    return refusePackage('E_PACKAGE_DAMAGED');
  }
};

/** A small entry as bytes; refuses what is larger than `limit`. */
export const readEntry = async (
  { zip, entries }: OpenedZip,
  name: string,
  limit: number,
): Promise<Buffer> => {
  const entry = entries.get(name);
  if (entry === undefined || entry.uncompressedSize > limit) return refusePackage('E_PACKAGE_DAMAGED');
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      size += (chunk as Buffer).length;
      if (size > limit) return refusePackage('E_PACKAGE_DAMAGED');
      chunks.push(chunk as Buffer);
    }
    return Buffer.concat(chunks);
  } catch (cause) {
    if (cause instanceof PackageRefused || isFileError(cause)) throw cause;
    return refusePackage('E_PACKAGE_DAMAGED');
  }
};

/** A zip that is not encrypted says its own hash in its comment; anything else was changed or cut on the way. */
export const checkOwnChecksum = (path: string): void => {
  const handle = openSync(path, 'r');
  try {
    const length = CHECKSUM_PREFIX.length + 64;
    const end = statSync(path).size - length;
    if (end <= 0) refusePackage('E_PACKAGE_DAMAGED');
    const hash = createHash('sha256');
    const buffer = Buffer.alloc(65_536);
    for (let at = 0; at < end; ) {
      const read = readSync(handle, buffer, 0, Math.min(buffer.length, end - at), at);
      if (read === 0) refusePackage('E_PACKAGE_DAMAGED');
      hash.update(buffer.subarray(0, read));
      at += read;
    }
    const said = Buffer.alloc(length);
    readSync(handle, said, 0, length, end);
    if (said.toString('latin1') !== `${CHECKSUM_PREFIX}${hash.digest('hex')}`)
      refusePackage('E_PACKAGE_DAMAGED');
  } finally {
    closeSync(handle);
  }
};
