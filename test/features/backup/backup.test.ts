import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type AppContext, createAppContext } from '../../../electron/app-context';
import { setBackupPassphrase } from '../../../electron/features/backup/file/key';
import { makeBackup } from '../../../electron/features/backup/service/backup';
import { describeKept } from '../../../electron/features/backup/service/list';
import { restoreState, type Staged, stageState } from '../../../electron/features/backup/service/restore';
import { readBackups } from '../../../electron/features/backup/service/state';
import { officeKeys } from '../../../electron/features/exchange/keys/keys';
import { findOffice } from '../../../electron/features/office/repository';
import { hasAttachment, putAttachment } from '../../../electron/files/attachment-store';
import { readBackupPlace } from '../../../electron/files/backup-place';
import { CHEAP_STRETCH, codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff } from '../../builders/staff';
import { openPair } from '../exchange/offices';

const PASSPHRASE = '春天的花开在山上';
const folders: string[] = [];
const closing: (() => void)[] = [];

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'tidui-backup-'));
  folders.push(made);
  return made;
};

afterEach(() => {
  for (const close of closing.splice(0)) close();
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

const officeWithPassphrase = async () => {
  const app = openOffice(undefined, fixedClock());
  closing.push(app.dispose);
  valueOf(await setBackupPassphrase(app, PASSPHRASE, 8));
  return app;
};

const reopen = (dataDir: string, lossAllowed = false): AppContext => {
  const app = valueOf(
    createAppContext({ dataDir, clock: fixedClock(), stretch: CHEAP_STRETCH, lossAllowed }),
  );
  closing.push(() => app.close());
  return app;
};

const staffCount = (app: AppContext): number =>
  app.db.get<{ n: number }>('SELECT count(*) AS n FROM staff WHERE deleted_at IS NULL')?.n ?? -1;

const staged = async (app: AppContext, path: string, secret: string): Promise<Staged> =>
  valueOf(await stageState(app, { path, secret, about: null }));

describe('a backup', () => {
  test('needs a passphrase, long enough', async () => {
    const app = openOffice();
    closing.push(app.dispose);
    const out = join(folder(), 'a.tdb');
    expect(codeOf(await makeBackup(app, { out, reason: 'hand' }))).toBe('E_BACKUP_NO_PASSPHRASE');
    expect(codeOf(await setBackupPassphrase(app, '1234567', 8))).toBe('E_BACKUP_PASSPHRASE_SHORT');
    expect(existsSync(out)).toBe(false);
  });

  test('is restored on an empty machine by the passphrase and by the recovery code, with files and keys', async () => {
    const app = await officeWithPassphrase();
    addStaff(app, { staffNo: '001', name: '王芳' });
    const { sha256 } = await putAttachment(app.paths, Buffer.from('a scan'));
    const keys = valueOf(await officeKeys(app));
    const code = readFileSync(join(app.paths.keys, 'recovery-code.txt'), 'utf8').trim();
    const made = valueOf(await makeBackup(app, { out: join(folder(), 'a.tdb'), reason: 'hand' }));
    expect(made).toMatchObject({ attachments: 1, problems: 0 });
    for (const secret of [PASSPHRASE, code, code.toLowerCase().replaceAll('-', ' ')]) {
      const empty = join(folder(), 'new');
      const machine = reopen(empty);
      const state = await staged(machine, made.file, secret);
      expect(state.preview).toMatchObject({
        office: { code: 'BJ01' },
        problems: 0,
        stepsSince: null,
        lost: 0,
      });
      expect(valueOf(await restoreState(machine, state)).kept).toBeNull();
      const restored = reopen(empty);
      expect(findOffice(restored.db)?.name).toBe('北京分公司');
      expect(staffCount(restored)).toBe(1);
      expect(await hasAttachment(restored.paths, sha256)).toBe(true);
      expect(valueOf(await officeKeys(restored)).fingerprint).toBe(keys.fingerprint);
      expect(readdirSync(restored.paths.temp)).toEqual([]);
    }
  });

  test('holds nothing readable but whose it is, and opens with any age and unzip program', async () => {
    const app = await officeWithPassphrase();
    addStaff(app, { staffNo: '001', name: 'Zhang Sample' });
    const { file } = valueOf(await makeBackup(app, { out: join(folder(), 'a.tdb'), reason: 'hand' }));
    expect(readFileSync(file).includes('Zhang Sample')).toBe(false);
    expect(statSync(file).mode & 0o077).toBe(0);
    const names = execFileSync('python3', [
      '-c',
      `import zipfile;print(*zipfile.ZipFile('${file}').namelist())`,
    ]);
    expect(names.toString().trim()).toBe('manifest.json passphrase.age recovery-code.age content.age');
  });

  test('refuses a wrong secret, a changed byte, a cut file and other files, and leaves nothing behind', async () => {
    const app = await officeWithPassphrase();
    const { file } = valueOf(await makeBackup(app, { out: join(folder(), 'a.tdb'), reason: 'hand' }));
    const open = async (path: string, secret: string | null) =>
      codeOf(await stageState(app, { path, secret, about: null }));
    expect(await open(file, 'not the passphrase')).toBe('E_BACKUP_SECRET');
    expect(await open(file, null)).toBe('E_BACKUP_NEEDS_SECRET');
    const whole = readFileSync(file);
    const bad = join(folder(), 'bad.tdb');
    for (const at of [whole.length - 2_000, Math.floor(whole.length / 2)]) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      writeFileSync(bad, changed);
      expect(await open(bad, PASSPHRASE)).toBe('E_BACKUP_DAMAGED');
    }
    writeFileSync(bad, whole.subarray(0, whole.length - 100));
    expect(await open(bad, PASSPHRASE)).toBe('E_BACKUP_DAMAGED');
    writeFileSync(bad, 'no zip at all');
    expect(await open(bad, PASSPHRASE)).toMatch(/E_BACKUP_(DAMAGED|UNKNOWN_FILE)/);
    expect(await open(join(folder(), 'none.tdb'), PASSPHRASE)).toBe('E_BACKUP_UNREADABLE');
    expect(readdirSync(app.paths.temp)).toEqual([]);
  });

  test('is told from a state that was kept aside by more than its name, and two at once do not hinder each other', async () => {
    const app = await officeWithPassphrase();
    const out = join(folder(), 'before-restore-1.tdb');
    const both = await Promise.all([1, 2].map(() => makeBackup(app, { out, reason: 'hand' })));
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(readdirSync(dirname(out))).toEqual(['before-restore-1.tdb']);
    expect(describeKept(out)).toBeNull();
    expect((await staged(app, out, PASSPHRASE)).preview).toMatchObject({ problems: 0, lost: 0 });
  });

  test('a kept state without a database is damaged, and where nothing can be kept nothing is replaced', async () => {
    const app = await officeWithPassphrase();
    addStaff(app, { staffNo: '001', name: '王芳' });
    const { file } = valueOf(await makeBackup(app, { out: join(folder(), 'a.tdb'), reason: 'hand' }));
    const kept = join(folder(), 'before-restore-2026-01-01T00-00-00-000Z');
    mkdirSync(kept);
    const opened = await stageState(app, { path: kept, secret: null, about: describeKept(kept) });
    expect(codeOf(opened)).toBe('E_BACKUP_DAMAGED');
    addStaff(app, { staffNo: '002', name: '李强' });
    const state = await staged(app, file, PASSPHRASE);
    const replaced = vi.fn();
    rmSync(app.paths.backups, { recursive: true, force: true });
    writeFileSync(app.paths.backups, 'no folder');
    expect(codeOf(await restoreState(Object.assign(Object.create(app), { replaced }), state))).toBe(
      'E_FILE_UNWRITABLE',
    );
    expect(replaced).toHaveBeenCalledOnce();
    const again = reopen(app.paths.data);
    expect(staffCount(again)).toBe(2);
    expect(readdirSync(again.paths.temp)).toEqual([]);
  });

  test('a restore says what would be lost, keeps the state of before, and is taken back by restoring that', async () => {
    const app = await officeWithPassphrase();
    const { data } = app.paths;
    addStaff(app, { staffNo: '001', name: '王芳' });
    const { file } = valueOf(await makeBackup(app, { out: join(folder(), 'a.tdb'), reason: 'hand' }));
    addStaff(app, { staffNo: '002', name: '李强' });
    const { sha256 } = await putAttachment(app.paths, Buffer.from('later'));
    const state = await staged(app, file, PASSPHRASE);
    expect(state.preview).toMatchObject({ lost: expect.any(Number), otherOffice: false, problems: 0 });
    expect(state.preview.kinds.find(({ kind }) => kind === 'staff')).toMatchObject({
      now: 2,
      held: 1,
      lost: 1,
    });
    expect(state.preview.stepsSince).toBeGreaterThan(0);
    const { kept } = valueOf(await restoreState(app, state));
    const back = reopen(data);
    expect(staffCount(back)).toBe(1);
    expect(await hasAttachment(back.paths, sha256)).toBe(false);
    const again = valueOf(
      await stageState(back, {
        path: kept ?? '',
        secret: null,
        about: { madeAt: '2026-06-15T02:00:00.000Z', reason: 'beforeRestore' },
      }),
    );
    valueOf(await restoreState(back, again));
    const undone = reopen(data);
    expect(staffCount(undone)).toBe(2);
    expect(await hasAttachment(undone.paths, sha256)).toBe(true);
  });

  test('of an office whose keys are gone says so, and no new passphrase is set over them', async () => {
    const pair = await openPair({ count: 1 });
    closing.push(() => pair.dispose());
    await pair.take(await pair.report());
    const app = pair.branch;
    valueOf(await setBackupPassphrase(app, PASSPHRASE, 8));
    const out = folder();
    expect(valueOf(await makeBackup(app, { out, reason: 'hand' })).keys).toBe('open');
    const keys = join(app.paths.keys, 'office-keys.json');
    const whole = readFileSync(keys);
    rmSync(keys);
    expect(codeOf(await setBackupPassphrase(app, PASSPHRASE, 8))).toBe('E_KEYS_MISSING');
    const made = valueOf(await makeBackup(app, { out: join(out, 'a.tdb'), reason: 'hand' }));
    expect(made.keys).toBe('none');
    expect(existsSync(keys)).toBe(false);
    writeFileSync(keys, whole);
    rmSync(join(app.paths.keys, 'recovery-code.txt'));
    expect(valueOf(await makeBackup(app, { out: join(out, 'b.tdb'), reason: 'hand' })).keys).toBe('closed');
    rmSync(app.paths.keys, { recursive: true });
    expect(codeOf(await setBackupPassphrase(app, PASSPHRASE, 8))).toBe('E_KEYS_MISSING');
    expect(existsSync(app.paths.keys)).toBe(false);
  });

  test('is offered when something is in it: an empty file is not', async () => {
    const app = await officeWithPassphrase();
    for (const [name, text] of [
      ['before-restore-2026-01-01T00-00-00-000Z', 'x'],
      ['before-restore-2026-01-02T00-00-00-000Z', ''],
    ] as const) {
      mkdirSync(join(app.paths.backups, name), { recursive: true });
      writeFileSync(join(app.paths.backups, name, 'tidui.sqlite'), text);
    }
    const { items } = valueOf(await readBackups(app, ({ path }) => path));
    expect(items.map(({ name }) => name)).toEqual(['before-restore-2026-01-01T00-00-00-000Z']);
  });

  test('the last good one is remembered beside the database', async () => {
    const app = await officeWithPassphrase();
    const place = folder();
    const made = valueOf(await makeBackup(app, { out: place, reason: 'hand' }));
    expect(readBackupPlace(app.paths.data).last).toMatchObject({ folder: place, size: made.size });
    expect(readdirSync(place)).toHaveLength(1);
  });
});
