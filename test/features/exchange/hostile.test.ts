import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Encrypter } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officeKeys } from '../../../electron/features/exchange/keys/keys';
import { BRANCH, openOffice, valueOf } from '../../builders/office';
import { type Forged, type manifestOf, resign, sealTo, withField, withLines, zipBytes } from './forge';
import { type Forger, openForger } from './forger';
import { type Pair, PDF, stateOf } from './offices';

let forger: Forger;
let pair: Pair;
let bytes: Buffer;
let entries: readonly Forged[];

beforeAll(async () => {
  forger = await openForger();
  ({ pair, bytes, entries } = forger);
});
afterAll(() => pair.dispose());

const codeFor: Forger['codeFor'] = (content, name) => forger.codeFor(content, name);
const codeForZip: Forger['codeForZip'] = (forged) => forger.codeForZip(forged);
const codeForSigned: Forger['codeForSigned'] = (forged, change) => forger.codeForSigned(forged, change);

describe('a changed byte', () => {
  const known = [
    'E_PACKAGE_DAMAGED',
    'E_PACKAGE_NOT_FOR_US',
    'E_PACKAGE_UNKNOWN_FILE',
    'E_PACKAGE_OTHER_KIND',
  ];

  it('anywhere in the encrypted file is refused', async () => {
    const positions = new Set([
      ...Array.from({ length: 29 }, (_, n) => n * 8),
      ...Array.from({ length: 20 }, (_, n) => Math.floor((bytes.length * n) / 20)),
      bytes.length - 1,
    ]);
    for (const position of positions) {
      const changed = Buffer.from(bytes);
      changed[position] = (changed[position] ?? 0) ^ (1 << (position % 8));
      expect(known, `byte ${position}`).toContain(await codeFor(changed));
    }
  }, 60_000);

  it('anywhere inside, encrypted again by somebody without the key, is refused', async () => {
    const zip = zipBytes(entries);
    for (let n = 0; n < 24; n += 1) {
      const position = Math.floor((zip.length * n) / 24);
      const changed = Buffer.from(zip);
      changed[position] = (changed[position] ?? 0) ^ 0x20;
      const file = await sealTo(changed, forger.recipient, join(pair.folder, 'forged.tdr'));
      const answer = await pair.receive(file, { dryRun: true });
      // Time stamps and attributes of a zip entry mean nothing to us and carry nothing in.
      if (!answer.ok) expect(answer.error.code).toMatch(/^E_PACKAGE_/);
      else expect(answer.value.counts.new).toBe(answer.value.records);
      expect(stateOf(pair.head)).toBe(forger.untouched());
    }
  }, 60_000);

  it('and a cut or lengthened file is refused', async () => {
    for (const length of [
      0,
      1,
      21,
      100,
      150,
      216,
      Math.floor(bytes.length / 2),
      bytes.length - 17,
      bytes.length - 1,
    ]) {
      expect(['E_PACKAGE_DAMAGED', 'E_PACKAGE_UNKNOWN_FILE'], `cut to ${length}`).toContain(
        await codeFor(bytes.subarray(0, length)),
      );
    }
    expect(await codeFor(Buffer.concat([bytes, Buffer.from('x')]))).toBe('E_PACKAGE_DAMAGED');
  });
});

describe('another kind of file', () => {
  it('is named', async () => {
    expect(await codeFor(Buffer.from('工号,姓名\n'))).toBe('E_PACKAGE_UNKNOWN_FILE');
    expect(await codeFor(zipBytes([{ name: 'xl/workbook.xml', data: Buffer.from('<x/>') }]), 'a.xlsx')).toBe(
      'E_PACKAGE_UNKNOWN_FILE',
    );
    expect(await codeFor(bytes, '上报.zip')).toBe('E_PACKAGE_EXTENSION');
    const pairing = readFileSync(join(pair.folder, '配对_BJ01_2026-06.tdp'));
    expect(await codeFor(pairing, '配对.tdp')).toBe('E_PACKAGE_OTHER_KIND');
    expect(await codeFor(pairing, '配对.tdr')).toBe('E_PACKAGE_OTHER_KIND');
    const backup = new Encrypter();
    backup.setPassphrase('x');
    backup.setScryptWorkFactor(1);
    expect(await codeFor(Buffer.from(await backup.encrypt('x')))).toBe('E_PACKAGE_OTHER_KIND');
  });

  it('for another office, or from one that nobody knows, is refused', async () => {
    const stranger = openOffice({ ...BRANCH, code: 'SH01' });
    const keys = valueOf(await officeKeys(stranger));
    const other = await sealTo(zipBytes(entries), keys.recipient, join(pair.folder, 'other.tdr'));
    expect(await codeFor(readFileSync(other))).toBe('E_PACKAGE_NOT_FOR_US');
    expect(
      await codeForSigned(entries, (manifest) => ({
        ...manifest,
        receiver: { code: 'HQ2', name: '另一总部' },
      })),
    ).toBe('E_PACKAGE_NOT_FOR_US');
    expect(
      await codeForSigned(entries, (manifest) => ({
        ...manifest,
        sender: { ...manifest.sender, code: 'SH01' },
      })),
    ).toBe('E_PACKAGE_UNKNOWN_SENDER');
    const foreign = await resign(entries, stranger);
    expect(await codeForZip(foreign)).toBe('E_PACKAGE_SIGNATURE');
    const renamed = await resign(entries, stranger, (manifest) => ({
      ...manifest,
      sender: { ...manifest.sender, signKey: keys.signKey, recipient: keys.recipient },
    }));
    expect(await codeForZip(renamed)).toBe('E_PACKAGE_FINGERPRINT_DIFFERS');
    stranger.dispose();
  });

  it('of a newer format names the app that is needed; an unknown kind of record does too', async () => {
    expect(
      await codeForSigned(entries, (manifest) => ({
        ...manifest,
        format: 2,
        needsApp: '3.1.0',
        extra: true,
      })),
    ).toBe('E_PACKAGE_NEWER');
    expect(await codeForSigned(entries, (manifest) => ({ ...manifest, kind: 'dossier' }))).toBe(
      'E_PACKAGE_OTHER_KIND',
    );
    const strange = entries.map((entry) =>
      entry.name === 'records/staff.ndjson' ? { ...entry, name: 'records/salary.ndjson' } : entry,
    );
    const renamed = (manifest: ReturnType<typeof manifestOf>) => ({
      ...manifest,
      records: manifest.records.map((one) => (one.kind === 'staff' ? { ...one, kind: 'salary' } : one)),
    });
    expect(await codeForSigned(strange, renamed)).toBe('E_PACKAGE_UNKNOWN_KIND');
    const later = (manifest: ReturnType<typeof manifestOf>) => ({
      ...manifest,
      records: manifest.records.map((one) => ({ ...one, format: 2 })),
    });
    expect(await codeForSigned(entries, later)).toBe('E_PACKAGE_NEWER');
  });
});

describe('a zip that lies', () => {
  const extra = (name: string): Forged[] => [...entries, { name, data: Buffer.from('x') }];

  it('about names and parts is refused', async () => {
    for (const name of [
      '../../evil',
      '/etc/passwd',
      'records\\x.ndjson',
      'C:/x',
      'records/../x',
      'attachments/x',
      'records/a b.ndjson',
      '',
    ]) {
      expect(await codeForZip(extra(name)), name).toBe('E_PACKAGE_STRANGE_PART');
    }
    expect(await codeForZip(extra('records/staff.ndjson'))).toBe('E_PACKAGE_PART_TWICE');
    expect(await codeForZip(extra('records/odd.ndjson'))).toBe('E_PACKAGE_PARTS_DIFFER');
    expect(await codeForZip(entries.filter(({ name }) => name !== 'records/staff.ndjson'))).toBe(
      'E_PACKAGE_PARTS_DIFFER',
    );
    expect(await codeForZip(entries.filter(({ name }) => name !== 'manifest.sig'))).toBe('E_PACKAGE_DAMAGED');
    expect(await codeForZip([...entries].reverse())).toBe('E_PACKAGE_DAMAGED');
    const unlisted = { name: `attachments/${'0'.repeat(64)}`, data: PDF };
    expect(await codeForSigned([...entries, unlisted])).toBe('E_PACKAGE_PARTS_DIFFER');
  });

  it('about sizes, or blows up, is refused', async () => {
    const zeros = Buffer.alloc(64 * 1024 * 1024);
    expect(await codeForZip([...entries, { name: 'records/odd.ndjson', data: zeros, deflate: true }])).toBe(
      'E_PACKAGE_BOMB',
    );
    const lying = entries.map((entry) =>
      entry.name === 'records/staff.ndjson'
        ? { ...entry, data: zeros, deflate: true, claim: entry.data.length }
        : entry,
    );
    expect(await codeForZip(lying)).toBe('E_PACKAGE_DAMAGED');
    const shared = [
      ...entries,
      { name: `attachments/${'1'.repeat(64)}`, data: entries[1]?.data ?? PDF, deflate: true, sameAs: 1 },
    ];
    expect(await codeForZip(shared)).toBe('E_PACKAGE_BOMB');
    const manyNames = Array.from({ length: 50_001 }, (_, n) => ({
      name: `records/k${'x'.repeat(n % 30)}.ndjson`,
      data: Buffer.alloc(0),
    }));
    expect(await codeForZip([...entries, ...manyNames])).toBe('E_PACKAGE_TOO_LARGE');
  }, 30_000);

  it('about the manifest, or a part behind it, is refused', async () => {
    expect(await codeForZip(withField(entries, 'staff', { name: '偷改' }))).toBe('E_PACKAGE_PARTS_DIFFER');
    expect(
      await codeForZip(
        withLines(entries, 'staff', (lines) => lines.map((line) => line.replace('学员', '院员'))),
      ),
    ).toBe('E_PACKAGE_DAMAGED');
    expect(
      await codeForSigned(entries, (manifest) => ({
        ...manifest,
        records: manifest.records.map((one) => ({ ...one, count: one.count + 1 })),
      })),
    ).toBe('E_PACKAGE_PARTS_DIFFER');
    expect(await codeForSigned(entries, (manifest) => ({ ...manifest, extra: 1 }))).toBe('E_PACKAGE_DAMAGED');
    expect(
      await codeForSigned(
        withLines(entries, 'staff', (lines) => [`${lines[0]}${randomBytes(2_500_000).toString('hex')}`]),
      ),
    ).toBe('E_PACKAGE_LINE_TOO_LONG');
  });
});
