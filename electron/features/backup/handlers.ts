import { basename } from 'node:path';
import type { backupContract } from '../../../shared/features/backup/contract';
import type { BackupState } from '../../../shared/features/backup/types';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { appError } from '../../../shared/kernel/errors';
import { ok, refuse } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { createChosenFiles } from '../../files/chosen-files';
import { askBackup, askFolder, askWhereToSave } from './dialogs';
import { readLast } from './service/last';
import type { FoundBackup } from './service/list';
import type { Staged, stageState } from './service/restore';

const CHOSEN_KEPT = 500;

const chosen = createChosenFiles(CHOSEN_KEPT, 'E_BACKUP_GONE');
/** What was said of kept states when they were listed, by their path. */
const listed = new Map<string, FoundBackup>();
let staged: Staged | undefined;
/** The page is drawn anew after a restore; it says then what was done. */
let restored: BackupState['restored'] = null;
let refused: BackupState['refused'] = null;

const remember = (found: FoundBackup): string => {
  listed.set(found.path, found);
  return chosen.remember(found.path).token;
};

const stage = async (app: AppContext, wanted: Parameters<typeof stageState>[1]) => {
  const { dropStaged, stageState } = await import('./service/restore');
  dropStaged(staged);
  staged = undefined;
  const answer = await stageState(app, wanted);
  if (!answer.ok) return answer;
  staged = answer.value;
  return ok(answer.value.preview);
};

export const handlers: HandlersOf<typeof backupContract, AppContext> = {
  getBackups: async (app) => {
    const { readBackups } = await import('./service/state');
    const state = await readBackups(app, remember);
    return state.ok ? ok({ ...state.value, restored, refused }) : state;
  },
  getLast: (app) => ok(readLast(app)),
  getLoss: async (app) => {
    if (app.loss === undefined) return ok(null);
    const { readLoss } = await import('./service/loss');
    return ok(await readLoss(app, app.loss, remember));
  },

  chooseFolder: async (app) => {
    const folder = await askFolder(app);
    if (folder === undefined) return ok(null);
    const { keepFolder } = await import('./service/state');
    return keepFolder(app, folder);
  },
  setPassphrase: async (app, { passphrase }) => {
    const { standardInForce } = await import('../standards/repository');
    const { setBackupPassphrase } = await import('./file/key');
    const { recoveryCodeFile } = await import('../exchange/keys/recovery-code');
    const { passphraseMin } = standardInForce(app.db, 'backup', app.clock.today()).body;
    const set = await setBackupPassphrase(app, passphrase, passphraseMin);
    if (!set.ok) return set;
    app.notify({ type: 'changed', kinds: ['backup'] });
    return ok({ recoveryCodeFile: recoveryCodeFile(app.paths.keys) });
  },
  makeBackup: async (app) => {
    const { makeBackup } = await import('./service/backup');
    return makeBackup(app, { out: null, reason: 'hand' });
  },
  makeBackupElsewhere: async (app) => {
    const out = await askWhereToSave(app);
    if (out === undefined) return ok(null);
    const { makeBackup } = await import('./service/backup');
    return makeBackup(app, { out, reason: 'hand' });
  },

  chooseBackup: async (app) => {
    const path = await askBackup(app);
    return ok(path === undefined ? null : { file: chosen.remember(path).token, name: basename(path) });
  },
  previewRestore: (app, { file, secret }) => {
    const path = chosen.pathOf(file);
    return path.ok ? stage(app, { path: path.value, secret, about: null }) : path;
  },
  previewKept: (app, file) => {
    const path = chosen.pathOf(file);
    if (!path.ok) return path;
    const found = listed.get(path.value);
    if (found === undefined) return refuse(appError('E_BACKUP_GONE'));
    const { madeAt, reason, kept } = found;
    return stage(app, { path: path.value, secret: null, about: kept ? { madeAt, reason } : null });
  },
  restore: (app) =>
    app.queue.run(async () => {
      if (staged === undefined) return refuse(appError('E_BACKUP_GONE'));
      const ready = staged;
      staged = undefined;
      const { restoreState } = await import('./service/restore');
      const done = await restoreState(app, ready);
      refused = done.ok ? null : done.error;
      if (done.ok) restored = { madeAt: done.value.madeAt, reportAll: done.value.reportAll };
      return done;
    }),
  setAside: (app, { words }) =>
    app.queue.run(async () => (await import('../../files/set-aside')).setAside(app, words)),
};
