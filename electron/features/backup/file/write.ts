import { createWriteStream, openSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebReadable } from 'node:stream/web';
import { ZipFile } from 'yazl';
import type { BackupHead, BackupManifest } from '../../../../shared/features/backup/types';
import { attachmentPath } from '../../../files/attachment-store';
import { PRIVATE_FILE } from '../../../files/private';
import { Encrypter } from '../../exchange/keys/age';
import type { BackupKey } from './key';

/** A part as it lies on this disk, and the bytes of one that lies nowhere. */
export type Source = { readonly path: string; readonly from: string | Buffer };

/** The open keys of an office, which only ever lie inside of what is sealed. */
export const OPEN_KEYS = 'keys/open-keys.json';

const ENTRY = { mtime: new Date(Date.UTC(2000, 0, 1)), mode: 0o100600 };
const STORED = { ...ENTRY, compress: false };

const asBytes = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8');

const outOf = (zip: ZipFile): PassThrough => {
  const out = new PassThrough();
  zip.on('error', (cause: Error) => out.destroy(cause));
  zip.outputStream.on('error', (cause: Error) => out.destroy(cause));
  zip.outputStream.pipe(out);
  return out;
};

const contentOf = (manifest: BackupManifest, sources: readonly Source[]): PassThrough => {
  const zip = new ZipFile();
  const out = outOf(zip);
  zip.addBuffer(asBytes(manifest), 'manifest.json', ENTRY);
  for (const { path, from } of sources) {
    const compress = !path.startsWith('attachments/');
    if (typeof from === 'string') zip.addFile(from, path, { ...ENTRY, compress });
    else zip.addBuffer(from, path, { ...ENTRY, compress });
  }
  zip.end();
  return out;
};

export type Frame = {
  readonly head: BackupHead;
  readonly key: BackupKey;
  readonly recipients: readonly string[];
};

/**
 * Write a backup (`.tdb`): a zip that holds its head in the clear, the secret half of the backup key sealed by the passphrase
 * (`passphrase.age`) and by the recovery code (`recovery-code.age`), and `content.age`: a zip of everything, encrypted to the public half.
 * Any `age` and any unzip program open it, in that order. Streams throughout; `onBytes` hears how much of the content went in.
 */
export const writeBackupFile = async (
  target: string,
  { head, key, recipients }: Frame,
  manifest: BackupManifest,
  sources: readonly Source[],
  onBytes: (done: number) => void,
): Promise<void> => {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const content = contentOf(manifest, sources);
  let done = 0;
  const counted = new Transform({
    transform: (chunk: Buffer, _encoding, go) => {
      done += chunk.length;
      onBytes(done);
      go(null, chunk);
    },
  });
  content.on('error', (cause) => counted.destroy(cause));
  const encrypted = await encrypter.encrypt(
    Readable.toWeb(content.pipe(counted)) as unknown as ReadableStream<Uint8Array>,
  );
  const outer = new ZipFile();
  const out = outOf(outer);
  outer.addBuffer(asBytes(head), 'manifest.json', STORED);
  outer.addBuffer(Buffer.from(key.byPassphrase, 'base64'), 'passphrase.age', STORED);
  outer.addBuffer(Buffer.from(key.byRecoveryCode, 'base64'), 'recovery-code.age', STORED);
  const sealed = Readable.fromWeb(encrypted as unknown as WebReadable<Uint8Array>);
  sealed.on('error', (cause) => out.destroy(cause));
  outer.addReadStream(sealed, 'content.age', STORED);
  outer.end();
  await pipeline(out, createWriteStream(target, { fd: openSync(target, 'w', PRIVATE_FILE), flush: true }));
};

/** Where a part lies in an office's folder. */
export const partIn = (folder: string, path: string): string => {
  const [room, hash = ''] = path.split('/');
  return room === 'attachments'
    ? attachmentPath({ attachments: join(folder, 'attachments') }, hash)
    : join(folder, path);
};
