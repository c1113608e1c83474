import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppContext } from '../../../electron/app-context';
import { storeOf } from '../../../electron/database/kind-stores';
import { findMany } from '../../../electron/database/record-merge';
import { putPeer } from '../../../electron/features/exchange/repository';
import { acceptPairing, receiveReport } from '../../../electron/features/exchange/service/exchange';
import { BRANCH, fixedClock, HEAD, openOffice, valueOf } from '../../builders/office';
import { unzip } from './forge';
import { write } from './offices';

type Manifest = {
  readonly sender: { readonly signKey: string };
  readonly records: readonly { readonly kind: string; readonly count: number }[];
  readonly parts: readonly { readonly path: string; readonly size: number; readonly sha256: string }[];
};
type Line = {
  readonly format: number;
  readonly record: Readonly<Record<string, unknown>> & { readonly id: string };
};

const fixture = resolve(import.meta.dirname, '../../exchange/fixtures/v1');
const expected = JSON.parse(readFileSync(join(fixture, 'expected.json'), 'utf8')) as {
  readonly day: string;
  readonly branchFingerprint: string;
  readonly pairingId: string;
  readonly records: number;
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
};
const folder = mkdtempSync(join(tmpdir(), 'tidui-v1-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Run a program of the system; a missing one fails the test, saying how to get it. */
const run = (program: string, args: readonly string[]): Buffer => {
  try {
    return execFileSync(program, [...args], { maxBuffer: 1 << 28 });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
      throw new Error(`${program} is missing: apt-get install -y ${program}`);
    throw cause;
  }
};

/** Give an office the shipped standards as they were then; what later ones say is not this test's business. */
const asOfThen = (app: AppContext): void => {
  for (const { name, data } of unzip(readFileSync(join(fixture, 'pairing.tdp')))) {
    if (name !== 'records/standard.ndjson') continue;
    for (const line of data.toString('utf8').trimEnd().split('\n')) {
      const { record } = JSON.parse(line) as Line;
      app.db.raw
        .prepare('UPDATE standard SET body = ? WHERE id = ?')
        .run(JSON.stringify(record['body']), record.id);
    }
  }
};

describe('a report of format version 1', () => {
  let manifestBytes: Buffer;
  let manifest: Manifest;
  const unpacked = join(folder, 'unpacked');

  beforeAll(() => {
    const zip = join(folder, 'report.zip');
    writeFileSync(
      zip,
      run('age', ['-d', '-i', join(fixture, 'head-identity.txt'), join(fixture, 'report.tdr')]),
    );
    run('unzip', ['-q', zip, '-d', unpacked]);
    expect(run('unzip', ['-Z1', zip]).toString().split('\n')[0]).toBe('manifest.json');
    manifestBytes = readFileSync(join(unpacked, 'manifest.json'));
    manifest = JSON.parse(manifestBytes.toString('utf8')) as Manifest;
  });

  it("opens with Debian's age and unzip, and proves itself without the app", () => {
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: manifest.sender.signKey },
      format: 'jwk',
    });
    expect(verify(null, manifestBytes, key, readFileSync(join(unpacked, 'manifest.sig')))).toBe(true);
    for (const { path, size, sha256 } of manifest.parts) {
      const bytes = readFileSync(join(unpacked, path));
      expect(bytes.length).toBe(size);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
    const files = readdirSync(unpacked, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBe(manifest.parts.length + 2);
  });

  it('is received by this app, every field as it was written', async () => {
    // As its keys were sealed.
    const head = openOffice(HEAD, fixedClock(expected.day), { stretch: { N: 16_384, r: 8, p: 1 } });
    asOfThen(head);
    cpSync(join(fixture, 'head-keys'), head.paths.keys, { recursive: true });
    write(head, (tx) =>
      putPeer(tx, {
        code: 'BJ01',
        name: BRANCH.name,
        kind: 'own',
        state: 'invited',
        sign_key: null,
        recipient: null,
        fingerprint: null,
        pairing_id: expected.pairingId,
        invited_at: tx.now,
        expires_at: expected.day,
        paired_at: null,
      }),
    );
    const answer = valueOf(
      await receiveReport(head, {
        file: join(fixture, 'report.tdr'),
        confirmFingerprint: expected.branchFingerprint,
      }),
    );
    expect(answer).toMatchObject({ ok: true, no: 1, records: expected.records, refused: [] });
    expect(answer.kinds.map((counts) => ({ kind: counts.kind, count: counts.new }))).toEqual(expected.kinds);
    for (const { kind } of manifest.records) {
      const store = storeOf(kind);
      if (store === undefined) throw new Error(`no store of ${kind}`);
      for (const line of readFileSync(join(unpacked, `records/${kind}.ndjson`), 'utf8')
        .trimEnd()
        .split('\n')) {
        const { record } = JSON.parse(line) as Line;
        expect(findMany(head.db, store, [record.id]).get(record.id)).toMatchObject(record);
      }
    }
    head.dispose();
  });

  it('has a pairing file that is still taken', async () => {
    const branch = openOffice(BRANCH, fixedClock(expected.day));
    asOfThen(branch);
    expect(valueOf(await acceptPairing(branch, { file: join(fixture, 'pairing.tdp') })).head.code).toBe('HQ');
    branch.dispose();
  });
});
