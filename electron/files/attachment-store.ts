import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, open, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { appError } from '../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../shared/kernel/result';
import type { OfficePaths } from '../app-context';
import { placeFile } from './place-file';
import { PRIVATE_FILE, privateFolder } from './private';

/** A file of the store: its name is the hash of its content, so the same content is kept once. */
export type StoredFile = { readonly sha256: string; readonly size: number };

type Folder = Pick<OfficePaths, 'attachments'>;

const SHA256 = /^[0-9a-f]{64}$/;

/** Where a hash lies, `ab/abcdef…`. Anything that is not a hash is a bug: no name from outside ever becomes a path. */
export const attachmentPath = (paths: Folder, sha256: string): string => {
  if (!SHA256.test(sha256)) throw new Error('not a sha256');
  return join(paths.attachments, sha256.slice(0, 2), sha256);
};

export const hasAttachment = (paths: Folder, sha256: string): Promise<boolean> =>
  access(attachmentPath(paths, sha256)).then(
    () => true,
    () => false,
  );

const hashBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const hashFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

/** What people get to hand on, and what only this user may read. */
const SHARED_FILE = 0o666;

/**
 * Write whole or not at all: a temporary name beside the target, forced to the disk, then renamed. The temporary name carries the number of
 * this process, by which a later one sees that it was killed (`sweep.ts`).
 */
export const writeWhole = async (
  target: string,
  fill: Uint8Array | ((path: string) => Promise<void>),
  mode: number = SHARED_FILE,
): Promise<void> => {
  const temporary = `${target}.${process.pid}-${randomBytes(6).toString('hex')}.part`;
  try {
    if (typeof fill === 'function') await fill(temporary);
    const file = await open(temporary, typeof fill === 'function' ? 'r+' : 'w', mode);
    try {
      if (typeof fill !== 'function') await file.writeFile(fill);
      await file.sync();
    } finally {
      await file.close();
    }
    await placeFile(temporary, target);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause;
  }
};

/**
 * Keep bytes, or a copy of a file, under their hash; what is there already and whole is left alone.
 *
 * Throws what the disk throws (`ENOSPC` becomes `E_DISK_FULL` at the door); then nothing is left behind.
 */
export const putAttachment = async (paths: Folder, source: Uint8Array | string): Promise<StoredFile> => {
  const fromFile = typeof source === 'string';
  const sha256 = fromFile ? await hashFile(source) : hashBytes(source);
  const size = fromFile ? (await stat(source)).size : source.byteLength;
  const target = attachmentPath(paths, sha256);
  if ((await hasAttachment(paths, sha256)) && (await hashFile(target)) === sha256) return { sha256, size };
  privateFolder(paths.attachments);
  privateFolder(dirname(target));
  if (!fromFile) await writeWhole(target, source, PRIVATE_FILE);
  else {
    await writeWhole(
      target,
      async (temporary) => {
        const out = await open(temporary, 'w', PRIVATE_FILE);
        await pipeline(createReadStream(source), out.createWriteStream());
        // A file that changes while it is copied must not be kept under a hash that it no longer has.
        if ((await hashFile(temporary)) !== sha256) throw new Error('the file changed while it was read');
      },
      PRIVATE_FILE,
    );
  }
  return { sha256, size };
};

/** The bytes of a hash, checked: `E_ATTACHMENT_MISSING`, `E_ATTACHMENT_DAMAGED`. */
export const readAttachment = async (paths: Folder, sha256: string): Promise<Result<Uint8Array>> => {
  const bytes = await readFile(attachmentPath(paths, sha256)).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw cause;
  });
  if (bytes === undefined) return refuse(appError('E_ATTACHMENT_MISSING', { sha256 }));
  return hashBytes(bytes) === sha256
    ? ok(new Uint8Array(bytes))
    : refuse(appError('E_ATTACHMENT_DAMAGED', { sha256 }));
};
