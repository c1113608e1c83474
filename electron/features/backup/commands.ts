import { resolve } from 'node:path';
import { appError } from '../../../shared/kernel/errors';
import { ok, refuse } from '../../../shared/kernel/result';
import { flag } from '../../unattended/arguments';
import { type Command, officeCommand } from '../../unattended/command';
import type { BackupKey } from './file/key';

/**
 * Whether a passphrase that is given to an office which has one already is that one: nobody should think that a file opens by what does not
 * open it. Nothing given fits: the daily backup needs nobody.
 */
const isGivenPassphrase = async ({ byPassphrase }: BackupKey): Promise<boolean> => {
  const given = process.env['TIDUI_PASSPHRASE'] ?? '';
  if (given === '') return true;
  const { opensBy } = await import('./file/key');
  return opensBy(given, Buffer.from(byPassphrase, 'base64'));
};

const backup = officeCommand({
  name: 'backup',
  order: 84,
  help: 'backup.cli.backup',
  power: 'backup.manage',
  words: { FILE: 'backup.cli.word.newBackup' },
  office: 'required',
  run: async (app, { words }) => {
    const { readBackupKey, setBackupPassphrase } = await import('./file/key');
    const key = readBackupKey(app.paths.keys);
    if (key === undefined) {
      const { givenSecret } = await import('./secret');
      const { standardInForce } = await import('../standards/repository');
      const passphrase = givenSecret();
      if (passphrase === undefined) return refuse(appError('E_BACKUP_NO_PASSPHRASE'));
      const { passphraseMin } = standardInForce(app.db, 'backup', app.clock.today()).body;
      const set = await setBackupPassphrase(app, passphrase, passphraseMin);
      if (!set.ok) return set;
    } else if (!(await isGivenPassphrase(key))) return refuse(appError('E_BACKUP_PASSPHRASE_DIFFERS'));
    const { makeBackup } = await import('./service/backup');
    const made = await makeBackup(app, { out: resolve(words.FILE), reason: 'hand' });
    if (!made.ok) return made;
    const { keys } = made.value;
    return ok({
      ok: true,
      ...made.value,
      ...(keys === 'open' ? {} : { warning: app.t(`backup.page.keys.${keys}`) }),
    });
  },
});

const restore = officeCommand({
  name: 'restore',
  order: 85,
  help: 'backup.cli.restore',
  power: 'backup.restore',
  words: { FILE: 'backup.cli.word.backup' },
  options: { dryRun: flag('common.cli.option.dryRun') },
  office: 'any',
  run: async (app, { words, options }) => {
    const path = resolve(words.FILE);
    const { lockOffice } = await import('../../database/office-lock');
    const lock = lockOffice(app.paths.data);
    if (!lock.ok) return lock;
    const { describeKept } = await import('./service/list');
    const { dropStaged, restoreState, stageState } = await import('./service/restore');
    try {
      const about = describeKept(path);
      const { givenSecret } = await import('./secret');
      const secret = about === null ? (givenSecret() ?? process.env['TIDUI_RECOVERY_CODE'] ?? null) : null;
      const staged = await stageState(app, { path, secret, about });
      if (!staged.ok) return staged;
      const { preview } = staged.value;
      if (options.dryRun) {
        dropStaged(staged.value);
        return ok({ ok: true, dryRun: true, ...preview });
      }
      const done = await restoreState(app, staged.value);
      return done.ok
        ? ok({ ok: true, dryRun: false, ...preview, ...done.value, office: preview.office })
        : done;
    } finally {
      lock.value.release();
    }
  },
});

export const commands: readonly Command[] = [backup, restore];
