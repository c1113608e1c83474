import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setBackupPassphrase } from '../../../electron/features/backup/file/key';
import { reminders } from '../../../electron/features/backup/reminders';
import { backUpIfDue, isBackupDue } from '../../../electron/features/backup/service/daily';
import { keepFolder } from '../../../electron/features/backup/service/state';
import { readBackupPlace } from '../../../electron/files/backup-place';
import { fixedClock, openOffice, valueOf } from '../../builders/office';

let clock: ReturnType<typeof fixedClock>;
let app: ReturnType<typeof openOffice>;
let disk: string;

beforeEach(() => {
  clock = fixedClock('2026-06-15');
  app = openOffice(undefined, clock);
  disk = mkdtempSync(join(tmpdir(), 'tidui-daily-'));
});
afterEach(() => {
  app.dispose();
  rmSync(disk, { recursive: true, force: true });
});

const prepare = async (): Promise<void> => {
  valueOf(keepFolder(app, disk));
  valueOf(await setBackupPassphrase(app, '春天的花开在山上', 8));
};

describe('the daily backup', () => {
  test('waits for a folder and a passphrase, then is due at once, and again a day later', async () => {
    expect(isBackupDue(app)).toBe(false);
    valueOf(keepFolder(app, disk));
    expect(isBackupDue(app)).toBe(false);
    await prepare();
    expect(isBackupDue(app)).toBe(true);
    await backUpIfDue(app);
    expect(isBackupDue(app)).toBe(false);
    await backUpIfDue(app);
    expect(readdirSync(disk)).toHaveLength(1);
    clock.set('2026-06-16');
    expect(isBackupDue(app)).toBe(true);
    expect(readBackupPlace(app.paths.data).last).toMatchObject({ reason: 'daily', folder: disk });
  });

  test('is due when a wrong clock dated the last one ahead', async () => {
    await prepare();
    clock.set('2031-01-01');
    await backUpIfDue(app);
    clock.set('2026-06-16');
    expect(isBackupDue(app)).toBe(true);
  });

  test('says why it failed, until one succeeds', async () => {
    await prepare();
    rmSync(disk, { recursive: true });
    await backUpIfDue(app);
    expect(readBackupPlace(app.paths.data)).toMatchObject({
      last: null,
      failed: { code: 'E_BACKUP_FOLDER_AWAY' },
    });
    expect(existsSync(disk)).toBe(false);
    clock.set('2026-07-01');
    const [due] = reminders(app, '2026-07-01');
    expect(due).toMatchObject({ kind: 'backupOld', dueOn: '2026-06-22' });
    expect(due?.detail).toMatch(/还没有做过备份.*找不到备份位置/);
    mkdirSync(disk);
    await backUpIfDue(app);
    expect(readBackupPlace(app.paths.data).failed).toBeNull();
    expect(reminders(app, '2026-07-01')).toEqual([]);
    expect(reminders(app, '2026-07-08')).toMatchObject([{ dueOn: '2026-07-08' }]);
  });

  test('thins what lies in the folder, and leaves other files alone', async () => {
    await prepare();
    for (const day of ['2026-06-15', '2026-06-16', '2026-06-17', '2026-07-20', '2026-07-21']) {
      clock.set(day);
      await backUpIfDue(app);
    }
    const left = readdirSync(disk).map((name) => /\d{4}-\d\d-\d\d/.exec(name)?.[0]);
    expect(left.sort()).toEqual(['2026-06-17', '2026-07-20', '2026-07-21']);
  });
});
