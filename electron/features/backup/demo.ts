import { type Act, must, type Stage } from '../../unattended/demo/stage';
import { setBackupPassphrase } from './file/key';
import { makeBackup } from './service/backup';

/** The demo has nothing to hide: whoever looks at it may restore it. */
const PASSPHRASE = 'tidui demo 2026';

/** The branch's data lies in a second place, too; no folder is chosen, so that nothing is made by itself while somebody looks around. */
const playBackup = async ({ branch, files, tell }: Stage): Promise<void> => {
  must(await setBackupPassphrase(branch, PASSPHRASE, PASSPHRASE.length));
  const { file, size, attachments } = must(await makeBackup(branch, { out: files, reason: 'hand' }));
  tell('backup', { file, size, attachments, passphrase: PASSPHRASE });
};

export const acts: readonly Act[] = [{ at: 260, play: playBackup }];
