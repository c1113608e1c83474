import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppContext, createAppContext } from '../../../electron/app-context';
import { checkDatabase } from '../../../electron/database/check';
import { setBackupPassphrase } from '../../../electron/features/backup/file/key';
import { makeBackup } from '../../../electron/features/backup/service/backup';
import { stageState } from '../../../electron/features/backup/service/restore';
import { printedForms } from '../../../electron/features/documents/repository';
import { printSelection } from '../../../electron/features/documents/service/select';
import { setUpOffice } from '../../../electron/features/office/service';
import { putAttachment } from '../../../electron/files/attachment-store';
import { BRANCH, CHEAP_STRETCH, codeOf, fixedClock, valueOf } from '../../builders/office';
import { addStaff } from '../../builders/staff';

const PASSPHRASE = '春天的花开在山上';
const home = mkdtempSync(join(tmpdir(), 'tidui-full-'));
const disk = join(home, 'disk');
mkdirSync(disk);

/** A small disk of memory needs the right to mount one; without it there is nothing to fill. */
const mounted = ((): boolean => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

afterAll(() => {
  if (mounted) execFileSync('umount', ['-l', disk]);
  rmSync(home, { recursive: true, force: true });
});

/** Fill the disk to its last bytes. */
const fill = (): void => {
  const handle = openSync(join(disk, 'filler'), 'a');
  for (const size of [65_536, 1_024, 1])
    try {
      for (;;) writeSync(handle, Buffer.alloc(size));
    } catch {
      // Full at this size.
    }
  closeSync(handle);
};
const empty = (): void => rmSync(join(disk, 'filler'), { force: true });

const everyFile = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true }).map(String).sort();

const openIn = async (dataDir: string): Promise<AppContext> => {
  const app = valueOf(createAppContext({ dataDir, clock: fixedClock(), stretch: CHEAP_STRETCH }));
  valueOf(setUpOffice(app, BRANCH));
  addStaff(app, { staffNo: '001', name: '王芳' });
  await putAttachment(app.paths, Buffer.from('a scan'));
  valueOf(await setBackupPassphrase(app, PASSPHRASE, 8));
  return app;
};

describe.runIf(mounted)('a full disk', () => {
  let here: AppContext;
  beforeAll(async () => {
    here = await openIn(join(home, 'office'));
  });
  afterAll(() => here.close());

  test('leaves no half backup, and the last good one stays', async () => {
    empty();
    valueOf(await makeBackup(here, { out: join(disk, 'first.tdb'), reason: 'hand' }));
    fill();
    const before = everyFile(disk);
    expect(codeOf(await makeBackup(here, { out: join(disk, 'second.tdb'), reason: 'hand' }))).toBe(
      'E_DISK_FULL',
    );
    expect(everyFile(disk)).toEqual(before);
    expect(everyFile(here.paths.temp)).toEqual([]);
  });

  test('takes no number for a paper that it cannot hold', async () => {
    fill();
    const before = everyFile(disk);
    const out = join(disk, 'paper.pdf');
    const print = () => printSelection(here, { document: 'trainingFile', staffNos: ['001'], out });
    expect(codeOf(await print())).toBe('E_DISK_FULL');
    expect(printedForms.list(here.db)).toEqual([]);
    expect(everyFile(disk)).toEqual(before);
    empty();
    expect(valueOf(await print()).documents.map(({ number }) => number)).toEqual([
      expect.stringMatching(/-001$|0001$/),
    ]);
  });

  test('under the office itself stops a print, a backup and a restore, and harms nothing', async () => {
    empty();
    const app = await openIn(join(disk, 'office'));
    const { file } = valueOf(await makeBackup(app, { out: join(home, 'a.tdb'), reason: 'hand' }));
    fill();
    const out = join(home, 'paper.pdf');
    const full = [
      await printSelection(app, { document: 'trainingFile', staffNos: ['001'], out }).catch(
        (cause: unknown) => cause,
      ),
      await makeBackup(app, { out: join(home, 'b.tdb'), reason: 'hand' }),
      await stageState(app, { path: file, secret: PASSPHRASE, about: null }),
    ];
    for (const answer of full)
      expect(answer).toMatchObject(
        answer instanceof Error ? { code: 'ENOSPC' } : { ok: false, error: { code: 'E_DISK_FULL' } },
      );
    empty();
    expect(printedForms.list(app.db)).toEqual([]);
    expect(everyFile(join(disk, 'office')).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(everyFile(app.paths.temp)).toEqual([]);
    expect(readdirSync(home).filter((name) => /b\.tdb|paper/.test(name))).toEqual([]);
    expect(checkDatabase(app.db).problems).toEqual([]);
    app.close();
  });
});
