import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { Decrypter, Encrypter } from 'age-encryption';
import type { AppContext } from '../../../electron/app-context';
import { officeKeys, signBytes } from '../../../electron/features/exchange/keys/keys';
import type { Manifest } from '../../../shared/features/exchange/schema/manifest';
import { valueOf } from '../../builders/office';

/** One entry of a zip written by hand; whatever a directory can lie about can be lied about here. */
export type Forged = {
  readonly name: string;
  readonly data: Buffer;
  readonly deflate?: boolean;
  /** The size that the directory claims. */
  readonly claim?: number;
  /** Point the directory at another entry's bytes. */
  readonly sameAs?: number;
};

/** A zip with exactly these entries, in this order. */
export const zipBytes = (entries: readonly Forged[]): Buffer => {
  const blocks: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const { name, data, deflate = false, claim, sameAs } of entries) {
    const path = Buffer.from(name, 'utf8');
    const body = deflate ? deflateRawSync(data) : data;
    const size = claim ?? data.length;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(deflate ? 8 : 0, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, body]);
    offsets.push(sameAs === undefined ? at : (offsets[sameAs] ?? 0));
    directory.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02', 'latin1'),
        Buffer.from([20, 0]),
        common.subarray(0, 26),
        Buffer.alloc(2 + 2 + 2 + 4),
        uint32(offsets.at(-1) ?? 0),
        path,
      ]),
    );
    if (sameAs === undefined) {
      blocks.push(local);
      at += local.length;
    }
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...blocks, central, end]);
};

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** The entries of a zip of ours, read the plain way. */
export const unzip = (zip: Buffer): Forged[] => {
  const entries: Forged[] = [];
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (let n = zip.readUInt16LE(end + 10); n > 0; n -= 1) {
    const method = zip.readUInt16LE(at + 10);
    const packed = zip.readUInt32LE(at + 20);
    const [nameLength, extra, comment] = [
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ];
    const offset = zip.readUInt32LE(at + 42);
    const name = zip.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
    const body = zip.subarray(start, start + packed);
    entries.push({
      name,
      data: method === 8 ? inflateRawSync(body) : Buffer.from(body),
      deflate: method === 8,
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
};

export const openReport = async (file: string, head: AppContext): Promise<Forged[]> => {
  const decrypter = new Decrypter();
  decrypter.addIdentity(valueOf(await officeKeys(head)).identity);
  return unzip(Buffer.from(await decrypter.decrypt(readFileSync(file))));
};

export const sealTo = async (zip: Buffer, recipient: string, file: string): Promise<string> => {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  writeFileSync(file, await encrypter.encrypt(zip));
  return file;
};

export const manifestOf = (entries: readonly Forged[]): Manifest =>
  JSON.parse(entries.find(({ name }) => name === 'manifest.json')?.data.toString('utf8') ?? '') as Manifest;

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Entries with a manifest that fits them again and a good signature: what an insider with the branch's key could make. */
export const resign = async (
  entries: readonly Forged[],
  signer: AppContext,
  change: (manifest: Manifest) => unknown = (manifest) => manifest,
): Promise<Forged[]> => {
  const parts = entries.filter(({ name }) => !name.startsWith('manifest.'));
  const old = manifestOf(entries);
  const lines = (data: Buffer) =>
    data
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '').length;
  const manifest = change({
    ...old,
    records: old.records.map((record) => {
      const part = parts.find(({ name }) => name === `records/${record.kind}.ndjson`);
      return part === undefined ? record : { ...record, count: lines(part.data) };
    }),
    parts: parts.map(({ name, data }) => ({ path: name, size: data.length, sha256: sha256(data) })),
  });
  const data = Buffer.from(JSON.stringify(manifest, null, 2), 'utf8');
  const signature = Buffer.from(signBytes(valueOf(await officeKeys(signer)), data));
  return [
    { name: 'manifest.json', data, deflate: true },
    ...parts,
    { name: 'manifest.sig', data: signature },
  ];
};

/** Change the lines of one kind of record. */
export const withLines = (
  entries: readonly Forged[],
  kind: string,
  change: (lines: string[]) => string[],
): Forged[] =>
  entries.map((entry) =>
    entry.name === `records/${kind}.ndjson`
      ? {
          ...entry,
          data: Buffer.from(
            change(
              entry.data
                .toString('utf8')
                .split('\n')
                .filter((line) => line !== ''),
            )
              .map((line) => `${line}\n`)
              .join(''),
            'utf8',
          ),
        }
      : entry,
  );

/** Change the fields of a kind's first record. */
export const withField = (
  entries: readonly Forged[],
  kind: string,
  fields: Readonly<Record<string, unknown>>,
): Forged[] =>
  withLines(entries, kind, ([first = '{}', ...rest]) => {
    const line = JSON.parse(first) as { readonly record: object };
    return [JSON.stringify({ ...line, record: { ...line.record, ...fields } }), ...rest];
  });
