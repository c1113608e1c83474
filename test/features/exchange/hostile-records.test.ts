import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sites } from '../../../electron/features/organization/repository';
import { type Forged, manifestOf, withField, withLines } from './forge';
import { type Forger, openForger } from './forger';
import { type Pair, write } from './offices';

let forger: Forger;
let pair: Pair;
let entries: readonly Forged[];

beforeAll(async () => {
  forger = await openForger();
  ({ pair, entries } = forger);
});
afterAll(() => pair.dispose());

const codeForSigned: Forger['codeForSigned'] = (forged, change) => forger.codeForSigned(forged, change);

describe('a record that is not acceptable, though signed', () => {
  const owner = (kind: string, fields: Readonly<Record<string, unknown>>) =>
    codeForSigned(withField(entries, kind, fields));

  it('refuses the report with its own code', async () => {
    expect(await owner('staff', { ownerOffice: 'SH01' })).toBe('E_RECORD_NOT_OF_SENDER');
    expect(await owner('staff', { hireDate: '2026-02-30' })).toBe('E_RECORD_FIELD');
    expect(await owner('staff', { salary: 1 })).toBe('E_RECORD_UNKNOWN_FIELD');
    expect(await owner('staff', { version: 1, baseVersion: 1 })).toBe('E_RECORD_FIELD');
    expect(await owner('staff', { siteId: 'nowhere' })).toBe('E_RECORD_REFERENCE');
  });

  it('names lines that cannot be read, come twice, or share a number', async () => {
    expect(await codeForSigned(withLines(entries, 'staff', (lines) => ['{', ...lines]))).toBe(
      'E_RECORD_UNREADABLE',
    );
    expect(await codeForSigned(withLines(entries, 'staff', (lines) => [...lines, lines[0] ?? '']))).toBe(
      'E_RECORD_TWICE',
    );
    expect(
      await codeForSigned(
        withLines(entries, 'staff', (lines) =>
          lines.map((line) => line.replace(/"staffNo":"\d+"/, '"staffNo":"7"')),
        ),
      ),
    ).toBe('E_RECORD_NUMBER_TAKEN');
    expect(
      await codeForSigned(
        withLines(entries, 'examScore', (lines) =>
          lines.map((line) => line.replace(/"score":\d+/, '"score":101')),
        ),
      ),
    ).toBe('E_RECORD_FIELD');
  });

  it('cannot reach records of head office or of another branch', async () => {
    const held = write(pair.head, (tx) => sites.insert(tx, { name: '总部大楼', address: '' }).id);
    const foreign = write(
      pair.head,
      (tx) => sites.insert({ ...tx, office: 'SH01' }, { name: '上海网点', address: '' }).id,
    );
    forger.refresh();
    expect(await owner('staff', { siteId: foreign })).toBe('E_RECORD_REFERENCE');
    expect(await codeForSigned(withField(entries, 'site', { id: held }))).toBe('E_RECORD_OWNED_ELSEWHERE');
  });

  it('cannot bring attachments that are not what they say', async () => {
    const withoutScan = entries.filter(({ name }) => !name.startsWith('attachments/'));
    expect(await codeForSigned(withoutScan)).toBe('E_RECORD_ATTACHMENT');
    expect(await owner('attachment', { mediaType: 'image/png' })).toBe('E_RECORD_ATTACHMENT');
    expect(await owner('attachment', { size: 1 })).toBe('E_RECORD_ATTACHMENT');
    expect(await owner('attachment', { subjectId: 'nowhere' })).toBe('E_RECORD_REFERENCE');
    const script = Buffer.from('<script>alert(1)</script>');
    const swapped = entries.map((entry) =>
      entry.name.startsWith('attachments/') ? { ...entry, data: script } : entry,
    );
    expect(await codeForSigned(swapped)).toBe('E_PACKAGE_ATTACHMENT_TYPE');
  });

  it('under a standard that is unknown or different here is refused', async () => {
    const used = manifestOf(entries).standards;
    expect(used.map(({ doc }) => doc)).toEqual(['training']);
    expect(
      await codeForSigned(entries, (manifest) => ({
        ...manifest,
        standards: [{ ...used[0], id: 'x', versionNo: 9 }],
      })),
    ).toBe('E_STANDARD_UNKNOWN');
    expect(
      await codeForSigned(entries, (manifest) => ({
        ...manifest,
        standards: [{ ...used[0], sha256: '0'.repeat(64) }],
      })),
    ).toBe('E_STANDARD_DIFFERS');
  });
});
