import { createDecipheriv, scryptSync } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AppContext, createAppContext } from '../../../electron/app-context';
import { describeOwnKeys, keysAreMissing, officeKeys } from '../../../electron/features/exchange/keys/keys';
import {
  acceptPairing,
  listPackages,
  makeReport,
  readPairing,
  receiveReport,
} from '../../../electron/features/exchange/service/exchange';
import { createPairing, revokePairing } from '../../../electron/features/exchange/service/pairing';
import { renewKeys } from '../../../electron/features/exchange/service/renew';
import { readPeers } from '../../../electron/features/exchange/views';
import { setUpOffice } from '../../../electron/features/office/service';
import { standardInForce, standards } from '../../../electron/features/standards/repository';
import { check } from '../../../electron/unattended/commands/check';
import { BRANCH, codeOf, fixedClock, HEAD, openOffice, valueOf } from '../../builders/office';
import { resign, unzip, zipBytes } from './forge';
import { openPair, type Pair, stateOf, write } from './offices';

let pair: Pair;
beforeEach(async () => {
  pair = await openPair({ count: 1 });
});
afterEach(() => pair.dispose());

const invite = async (code = 'BJ01') =>
  valueOf(await createPairing(pair.head, { code, name: '分公司', kind: 'own', out: pair.folder })).file;

const checked = async (app: AppContext) =>
  valueOf(await check.run(app, { words: {}, more: [], options: {} }));

describe('a pairing file', () => {
  it('brings head office and its new standards to the branch, once', async () => {
    const body = { ...standardInForce(pair.head.db, 'desk', '2026-06-15').body, reportDays: 20 };
    write(
      pair.head,
      (tx) => void standards.insert(tx, { doc: 'desk', versionNo: 2, effectiveFrom: '2026-01-01', body }),
    );
    const file = await invite();
    const preview = valueOf(await readPairing(pair.branch, { file }));
    expect(preview).toMatchObject({
      head: { code: 'HQ', name: '总部' },
      branch: { code: 'BJ01' },
      expiresOn: '2026-07-15',
      headKeyChanged: false,
    });
    expect(preview.standards.filter(({ isNew }) => isNew)).toMatchObject([{ doc: 'desk', versionNo: 2 }]);
    valueOf(await acceptPairing(pair.branch, { file }));
    expect(standardInForce(pair.branch.db, 'desk', '2026-06-15').body.reportDays).toBe(20);
    expect(standards.list(pair.branch.db, "r.doc = 'desk' AND r.version_no = 2")).toEqual(
      standards.list(pair.head.db, "r.doc = 'desk' AND r.version_no = 2"),
    );
    expect(valueOf(await acceptPairing(pair.branch, { file })).standards).toBe(0);
  });

  it.each(['regions', 'constructor'])(
    'with a standard that this app does not know is refused: %s',
    async (doc) => {
      const version = { doc, versionNo: 1, effectiveFrom: '2026-01-01', body: {} };
      write(pair.head, (tx) => void standards.insert(tx, version));
      const file = await invite();
      expect(codeOf(await readPairing(pair.branch, { file }))).toBe('E_PACKAGE_NEWER');
      expect(standards.list(pair.branch.db, 'r.doc = ?', [doc])).toEqual([]);
    },
  );

  it('shows each side a fingerprint that the other can read out', async () => {
    const own = valueOf(describeOwnKeys(pair.branch));
    expect(own?.fingerprint).toBe(pair.fingerprint);
    expect(pair.fingerprint).toMatch(/^([0-9A-F]{4}-){7}[0-9A-F]{4}$/);
    expect(readPeers(pair.branch).head?.fingerprint).toBe(valueOf(describeOwnKeys(pair.head))?.fingerprint);
  });

  it('is refused in the wrong place, too late, or changed anywhere', async () => {
    const file = await invite();
    const other = openOffice({ ...BRANCH, code: 'SH01' }, pair.clock);
    expect(codeOf(await acceptPairing(other, { file }))).toBe('E_PAIRING_OTHER_BRANCH');
    expect(codeOf(await acceptPairing(pair.head, { file }))).toBe('E_NOT_A_BRANCH');
    expect(
      codeOf(await createPairing(pair.branch, { code: 'SH01', name: 'x', kind: 'own', out: pair.folder })),
    ).toBe('E_NOT_HEAD_OFFICE');
    expect(
      codeOf(await createPairing(pair.head, { code: 'HQ', name: 'x', kind: 'own', out: pair.folder })),
    ).toBe('E_PAIRING_OWN_CODE');
    other.dispose();
    const before = stateOf(pair.branch);
    const bytes = readFileSync(file);
    const forged = join(pair.folder, 'forged.tdp');
    for (let n = 0; n < bytes.length; n += Math.ceil(bytes.length / 150)) {
      const changed = Buffer.from(bytes);
      changed[n] = (changed[n] ?? 0) ^ 1;
      writeFileSync(forged, changed);
      expect(['E_PACKAGE_DAMAGED', 'E_PACKAGE_UNKNOWN_FILE'], `byte ${n}`).toContain(
        codeOf(await acceptPairing(pair.branch, { file: forged })),
      );
    }
    expect(stateOf(pair.branch)).toBe(before);
    expect(codeOf(await acceptPairing(pair.branch, { file: await pair.report() }))).toBe(
      'E_PACKAGE_ENCRYPTED',
    );
    pair.clock.set('2026-07-16');
    expect(codeOf(await acceptPairing(pair.branch, { file }))).toBe('E_PAIRING_EXPIRED');
  });

  it('is refused when it is not the newest, and the report must belong to the newest', async () => {
    const older = await invite();
    const kept = join(pair.folder, 'older.tdp');
    renameSync(older, kept);
    const stale = await pair.report();
    const newer = await invite();
    expect(codeOf(await pair.receive(stale))).toBe('E_PAIRING_SUPERSEDED');
    valueOf(await acceptPairing(pair.branch, { file: newer }));
    expect(codeOf(await acceptPairing(pair.branch, { file: kept }))).toBe('E_PAIRING_OLDER');
    expect((await pair.take(await pair.report(true))).ok).toBe(true);
  });

  it('cannot be signed by somebody else, nor come from another head office', async () => {
    const file = await invite();
    const entries = unzip(readFileSync(file)).filter(({ name }) => name !== '');
    const forged = join(pair.folder, 'forged.tdp');
    writeFileSync(forged, zipBytes(await resign(entries, pair.branch)));
    expect(codeOf(await acceptPairing(pair.branch, { file: forged }))).toBe('E_PACKAGE_DAMAGED');
    const head2 = openOffice({ ...HEAD, code: 'HQ2' }, pair.clock);
    const foreign = valueOf(
      await createPairing(head2, { code: 'BJ01', name: 'x', kind: 'own', out: join(pair.folder, 'b.tdp') }),
    );
    expect(codeOf(await acceptPairing(pair.branch, { file: foreign.file }))).toBe('E_PAIRING_OTHER_HEAD');
    head2.dispose();
    const sameCode = openOffice(HEAD, pair.clock);
    const changed = valueOf(
      await createPairing(sameCode, {
        code: 'BJ01',
        name: 'x',
        kind: 'own',
        out: join(pair.folder, 'c.tdp'),
      }),
    );
    expect(codeOf(await acceptPairing(pair.branch, { file: changed.file }))).toBe(
      'E_PAIRING_HEAD_KEY_CHANGED',
    );
    expect(codeOf(await acceptPairing(pair.branch, { file: changed.file, confirmFingerprint: '0000' }))).toBe(
      'E_PACKAGE_FINGERPRINT_DIFFERS',
    );
    expect(
      (await acceptPairing(pair.branch, { file: changed.file, confirmFingerprint: changed.fingerprint })).ok,
    ).toBe(true);
    sameCode.dispose();
  });
});

describe('the first report', () => {
  it('is taken only with the fingerprint that it carries, before the pairing expires', async () => {
    const file = await pair.report();
    const before = stateOf(pair.head);
    const refused = await receiveReport(pair.head, { file });
    expect(refused.ok ? '' : refused.error).toMatchObject({
      code: 'E_PACKAGE_CONFIRM_FINGERPRINT',
      params: { fingerprint: pair.fingerprint },
    });
    for (const given of [pair.fingerprint.replace(/^./, 'Z'), '0000'])
      expect(await receiveReport(pair.head, { file, confirmFingerprint: given })).toMatchObject({
        error: { code: 'E_PACKAGE_FINGERPRINT_DIFFERS', params: { given, fingerprint: pair.fingerprint } },
      });
    expect(stateOf(pair.head)).toBe(before);
    pair.clock.set('2026-07-16');
    expect(codeOf(await pair.receive(file))).toBe('E_PAIRING_EXPIRED');
    pair.clock.set('2026-07-15');
    expect((await pair.take(file)).sender.firstReport).toBe(true);
    expect(readPeers(pair.head).branches).toMatchObject([
      { code: 'BJ01', state: 'paired', lastNo: 1, fingerprint: pair.fingerprint },
    ]);
    expect(valueOf(await receiveReport(pair.head, { file: await pair.report() })).sender.firstReport).toBe(
      false,
    );
  });

  it('binds the key: another key is refused, and so is a branch that was switched off', async () => {
    await pair.take(await pair.report());
    const own = valueOf(describeOwnKeys(pair.branch))?.fingerprint ?? '';
    rmSync(pair.branch.paths.keys, { recursive: true });
    expect(keysAreMissing(pair.branch)).toBe(true);
    expect(codeOf(await makeReport(pair.branch, { out: pair.folder }))).toBe('E_KEYS_MISSING');
    expect(await checked(pair.branch)).toMatchObject({
      ok: false,
      integrity: true,
      problems: [
        { kind: 'keys', place: 'keys/office-keys.json', code: 'E_KEYS_MISSING', remedy: expect.any(String) },
      ],
    });
    expect(existsSync(pair.branch.paths.keys)).toBe(false);
    const renewed = valueOf(await renewKeys(pair.branch));
    expect(await checked(pair.branch)).toMatchObject({ ok: true, problems: [] });
    expect(renewed.pairAnew).toEqual([{ code: 'HQ', name: '总部' }]);
    expect(renewed.fingerprint).not.toBe(own);
    expect(codeOf(await makeReport(pair.branch, { out: pair.folder }))).toBe('E_NOT_PAIRED');
    // The pairing file of before names head office alone: the branch can take it again, but head office asks who this is.
    const first = readdirSync(pair.folder).find((name) => name.endsWith('.tdp')) ?? '';
    valueOf(await acceptPairing(pair.branch, { file: join(pair.folder, first) }));
    const other = valueOf(await makeReport(pair.branch, { out: pair.folder }));
    expect(codeOf(await pair.receive(other.file))).toBe('E_PACKAGE_KEY_CHANGED');
    valueOf(revokePairing(pair.head, 'BJ01'));
    expect(codeOf(await pair.receive(other.file))).toBe('E_PEER_REVOKED');
    valueOf(await acceptPairing(pair.branch, { file: await invite() }));
    const full = valueOf(await makeReport(pair.branch, { out: pair.folder, full: true }));
    const fingerprint = valueOf(describeOwnKeys(pair.branch))?.fingerprint ?? '';
    expect(
      valueOf(await receiveReport(pair.head, { file: full.file, confirmFingerprint: fingerprint })).ok,
    ).toBe(true);
    expect(listPackages(pair.head).total).toBe(4);
  });

  it('cannot be made before pairing', async () => {
    const lonely = openOffice({ ...BRANCH, code: 'GZ01' });
    expect(codeOf(await makeReport(lonely, { out: pair.folder }))).toBe('E_NOT_PAIRED');
    lonely.dispose();
  });
});

describe('private keys', () => {
  it('rest wrapped, readable by their owner alone, never in the database or a report', async () => {
    const keys = valueOf(await officeKeys(pair.branch));
    const files = ['office-keys.json', 'recovery-code.txt'].map((name) => join(pair.branch.paths.keys, name));
    for (const file of files) expect(statSync(file).mode & 0o777).toBe(0o600);
    await pair.report();
    pair.branch.db.raw.pragma('wal_checkpoint(TRUNCATE)');
    const places = [
      readFileSync(files[0] ?? '', 'latin1'),
      readFileSync(pair.branch.paths.database, 'latin1'),
    ];
    for (const place of places) {
      expect(place).not.toContain(keys.identity);
      expect(place).not.toContain(keys.signPrivate);
    }
  });

  it('need the recovery code: from its file or from the environment, and never another', async () => {
    const file = join(pair.branch.paths.keys, 'recovery-code.txt');
    const code = readFileSync(file, 'utf8').trim();
    expect(code).toMatch(/^([2-9A-HJ-NP-Z]{5}-){5}[2-9A-HJ-NP-Z]{5}$/);
    rmSync(file);
    expect(codeOf(await officeKeys(pair.branch))).toBe('E_KEYS_NEED_CODE');
    expect(valueOf(describeOwnKeys(pair.branch))?.recoveryCodeFile).toBeNull();
    process.env['TIDUI_RECOVERY_CODE'] = code.toLowerCase();
    expect((await officeKeys(pair.branch)).ok).toBe(true);
    process.env['TIDUI_RECOVERY_CODE'] = code.replace(/.$/, (last) => (last === '2' ? '3' : '2'));
    expect(codeOf(await officeKeys(pair.branch))).toBe('E_KEYS_NEED_CODE');
    delete process.env['TIDUI_RECOVERY_CODE'];
    expect(existsSync(file)).toBe(false);
  });

  it('are sealed by the product, where no test makes it cheap, with a code that is slow to guess', async () => {
    const dataDir = join(pair.folder, 'product');
    const app = valueOf(createAppContext({ dataDir, clock: fixedClock() }));
    const keys = valueOf(await officeKeys(app));
    app.close();
    const read = (name: string) => readFileSync(join(dataDir, 'keys', name), 'utf8');
    const { sealed } = JSON.parse(read('office-keys.json')) as {
      readonly sealed: Readonly<Record<'salt' | 'nonce' | 'tag' | 'body', string>>;
    };
    const bytes = (text: string) => Buffer.from(text, 'base64');
    const code = read('recovery-code.txt').trim().replaceAll('-', '');
    const slow = scryptSync(code, bytes(sealed.salt), 32, { N: 16_384, r: 8, p: 1 });
    const decipher = createDecipheriv('aes-256-gcm', slow, bytes(sealed.nonce), { authTagLength: 16 });
    decipher.setAuthTag(bytes(sealed.tag));
    const secrets = Buffer.concat([decipher.update(bytes(sealed.body)), decipher.final()]);
    expect(JSON.parse(secrets.toString('utf8'))).toEqual({
      signPrivate: keys.signPrivate,
      identity: keys.identity,
    });
  });

  it('are wrapped by the system where it can, and only it opens them', async () => {
    const xor = (bytes: Uint8Array) => bytes.map((byte) => byte ^ 0x5a);
    const keyProtector = {
      protect: (secret: string) => xor(Buffer.from(secret)),
      reveal: (wrapped: Uint8Array) => Buffer.from(xor(wrapped)).toString(),
    };
    const dataDir = join(pair.folder, 'system');
    const app = valueOf(createAppContext({ dataDir, clock: fixedClock(), keyProtector }));
    valueOf(setUpOffice(app, BRANCH));
    const made = valueOf(await officeKeys(app));
    expect(valueOf(await officeKeys(app))).toEqual(made);
    expect(valueOf(describeOwnKeys(app))).toMatchObject({ protection: 'system', recoveryCodeFile: null });
    expect(existsSync(join(dataDir, 'keys', 'recovery-code.txt'))).toBe(false);
    app.close();
    const elsewhere = valueOf(createAppContext({ dataDir, clock: fixedClock() }));
    expect(codeOf(await officeKeys(elsewhere))).toBe('E_KEYS_LOCKED_BY_SYSTEM');
    writeFileSync(join(dataDir, 'keys', 'office-keys.json'), '{');
    expect(codeOf(await officeKeys(elsewhere))).toBe('E_KEYS_DAMAGED');
    expect(await checked(elsewhere)).toMatchObject({ ok: false, problems: [{ code: 'E_KEYS_DAMAGED' }] });
    elsewhere.close();
  });
});
