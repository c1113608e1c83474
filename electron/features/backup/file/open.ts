import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebReadable } from 'node:stream/web';
import exchangeStandard from '../../../../resources/standards/exchange.json';
import {
  BACKUP_FORMAT,
  BACKUP_PART,
  zBackupHead,
  zBackupManifest,
} from '../../../../shared/features/backup/schema';
import type { BackupHead, BackupManifest } from '../../../../shared/features/backup/types';
import { appError, type ErrorCodeWith } from '../../../../shared/kernel/errors';
import { type Result, refuse } from '../../../../shared/kernel/result';
import { PRIVATE_FILE, PRIVATE_FOLDER } from '../../../files/private';
import { Decrypter } from '../../exchange/keys/age';
import { catching, isFileError, PackageRefused, refusePackage } from '../../exchange/package/refusal';
import {
  type Limits,
  type OpenedZip,
  openPackageZip,
  readEntry,
  unpackEntry,
} from '../../exchange/package/zip';
import { identityBy } from './key';
import { OPEN_KEYS, partIn } from './write';

/** Small parts of the outer zip: the head, and two sealed keys. */
const SMALL = 65_536;
const OUTER = ['manifest.json', 'passphrase.age', 'recovery-code.age', 'content.age'];
const MANIFEST_MAX = 256 * 1024 * 1024;

/**
 * The built-in limits of readers (`exchange`), which hold before any office is there; but an office's own backup may be as large as the
 * office, and pack as tightly as its database is empty.
 */
const LIMITS: Limits = {
  ...exchangeStandard.body.reading,
  entriesMax: Number.MAX_SAFE_INTEGER,
  totalBytesMax: Number.MAX_SAFE_INTEGER,
  ratioMax: Number.MAX_SAFE_INTEGER,
};

const parsed = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
};

const headOf = (bytes: Buffer): BackupHead => {
  const head = zBackupHead.safeParse(parsed(bytes));
  if (!head.success) return refusePackage('E_PACKAGE_UNKNOWN_FILE', { name: '' });
  if (head.data.format > BACKUP_FORMAT) return refusePackage('E_BACKUP_NEWER', { app: head.data.needsApp });
  return head.data;
};

/** The refusals of the readers of packages, in the words of backups. */
const WORDS: Readonly<Record<string, ErrorCodeWith<'name'>>> = {
  E_PACKAGE_UNKNOWN_FILE: 'E_BACKUP_UNKNOWN_FILE',
  E_PACKAGE_STRANGE_PART: 'E_BACKUP_UNKNOWN_FILE',
};

/** Run work on a backup; what a reader refuses is said of the backup by its name. */
export const onBackup = async <T>(file: string, work: () => Promise<Result<T>>): Promise<Result<T>> => {
  const name = basename(file);
  const answer = await catching(async () => {
    try {
      return await work();
    } catch (cause) {
      const full = cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC';
      if (!(cause instanceof PackageRefused) && !full && isFileError(cause))
        return refusePackage('E_BACKUP_UNREADABLE', { name });
      throw cause;
    }
  });
  if (answer.ok || !answer.error.code.startsWith('E_PACKAGE_')) return answer;
  return refuse(appError(WORDS[answer.error.code] ?? 'E_BACKUP_DAMAGED', { name }));
};

const openOuter = (file: string): Promise<OpenedZip> =>
  openPackageZip(file, LIMITS, (name) => OUTER.includes(name));

/** What a backup says of itself without being opened; undefined for what is no backup. */
export const peekBackup = async (file: string): Promise<BackupHead | undefined> => {
  try {
    const outer = await openOuter(file);
    try {
      return headOf(await readEntry(outer, 'manifest.json', SMALL));
    } finally {
      outer.zip.close();
    }
  } catch {
    return undefined;
  }
};

const decryptTo = async (source: Readable, identity: string, target: string): Promise<void> => {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    const plain = await decrypter.decrypt(Readable.toWeb(source) as unknown as ReadableStream<Uint8Array>);
    await pipeline(
      Readable.fromWeb(plain as unknown as WebReadable<Uint8Array>),
      createWriteStream(target, { mode: PRIVATE_FILE }),
    );
  } catch (cause) {
    source.destroy();
    if (cause instanceof PackageRefused || isFileError(cause)) throw cause;
    return refusePackage('E_PACKAGE_DAMAGED');
  }
};

/** `openKeys`: the office's open keys as JSON, in memory only; null when the backup has none. */
export type Unpacked = {
  readonly manifest: BackupManifest;
  readonly folder: string;
  readonly openKeys: string | null;
};

type Opening = {
  /** The secret half, or how to get it out of the file. */
  readonly by: { readonly identity: string } | { readonly secret: string };
  /** Which parts to write; the others are only read and compared with their hash. */
  readonly keep: (path: string) => boolean;
  readonly onPart?: (done: number, total: number) => void;
};

/**
 * Open a backup into `folder`, laid out as an office's data folder: every part is read whole and compared with its hash. Throws refusals
 * (`E_PACKAGE_DAMAGED`, `E_PACKAGE_UNKNOWN_FILE`, `E_BACKUP_NEWER`, `E_BACKUP_SECRET`), which `onBackup` makes answers.
 */
export const unpackBackup = async (
  file: string,
  folder: string,
  { by, keep, onPart }: Opening,
): Promise<Unpacked> => {
  const outer = await openOuter(file);
  const content = join(folder, 'content.zip');
  try {
    const head = headOf(await readEntry(outer, 'manifest.json', SMALL));
    const entry = outer.entries.get('content.age');
    if (entry === undefined) return refusePackage('E_PACKAGE_DAMAGED');
    const identity =
      'identity' in by
        ? by.identity
        : await identityBy(
            by.secret,
            await readEntry(outer, 'passphrase.age', SMALL),
            await readEntry(outer, 'recovery-code.age', SMALL),
          );
    if (identity === undefined) return refusePackage('E_BACKUP_SECRET');
    await decryptTo(await outer.zip.openReadStreamPromise(entry), identity, content);
    const inner = await openPackageZip(
      content,
      LIMITS,
      (name) => name === 'manifest.json' || BACKUP_PART.test(name),
    );
    try {
      const listed = zBackupManifest.safeParse(parsed(await readEntry(inner, 'manifest.json', MANIFEST_MAX)));
      if (!listed.success || JSON.stringify(listed.data.head) !== JSON.stringify(head))
        return refusePackage('E_PACKAGE_DAMAGED');
      const { parts } = listed.data;
      if (inner.entries.size !== parts.length + 1) return refusePackage('E_PACKAGE_DAMAGED');
      const scratch = join(folder, 'part');
      let openKeys: string | null = null;
      for (const [index, { path, sha256, size }] of parts.entries()) {
        const part = inner.entries.get(path);
        if (part === undefined || part.uncompressedSize !== size) return refusePackage('E_PACKAGE_DAMAGED');
        onPart?.(index + 1, parts.length);
        if (path === OPEN_KEYS) {
          const bytes = await readEntry(inner, path, SMALL);
          if (createHash('sha256').update(bytes).digest('hex') !== sha256)
            return refusePackage('E_PACKAGE_DAMAGED');
          openKeys = bytes.toString('utf8');
          continue;
        }
        const target = keep(path) ? partIn(folder, path) : scratch;
        mkdirSync(dirname(target), { recursive: true, mode: PRIVATE_FOLDER });
        if ((await unpackEntry(inner, part, target)) !== sha256) return refusePackage('E_PACKAGE_DAMAGED');
      }
      rmSync(scratch, { force: true });
      return { manifest: listed.data, folder, openKeys };
    } finally {
      inner.zip.close();
    }
  } finally {
    outer.zip.close();
    rmSync(content, { force: true });
  }
};
