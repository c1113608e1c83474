import { existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { BackupHead, Restored, RestorePreview } from '../../../../shared/features/backup/types';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { type AppContext, createAppContext } from '../../../app-context';
import { findOwnOffice } from '../../../database/own-office';
import { transact } from '../../../database/transact';
import { swapOffice } from '../../../files/office-swap';
import { writeSecretFile } from '../../../files/secret-file';
import { keepKeys } from '../../exchange/keys/keys';
import { recoveryCodeFile } from '../../exchange/keys/recovery-code';
import { makeStaging } from '../../exchange/package/staging';
import { openJob } from '../jobs';
import { stampOf } from './list';
import type { OpenedState } from './open-state';

/** A state that was previewed and lies ready beside the office. */
export type Staged = OpenedState & { readonly folder: string; readonly name: string };

type Wanted = {
  readonly path: string;
  readonly secret: string | null;
  readonly about: Pick<BackupHead, 'madeAt' | 'reason'> | null;
};

const zOpenKeys = z.object({
  signKey: z.string(),
  recipient: z.string(),
  signPrivate: z.string(),
  identity: z.string(),
  recoveryCode: z.string().nullable(),
});

export const dropStaged = (staged: Staged | undefined): void => {
  if (staged !== undefined) rmSync(staged.folder, { recursive: true, force: true });
};

/** Open a backup or a kept state into a folder of its own and preview it. Refuses like `performOpen`; then nothing is left. */
export const stageState = async (app: AppContext, wanted: Wanted): Promise<Result<Staged>> => {
  const folder = makeStaging(app);
  const opened = await app.jobs.run(app, openJob, { ...wanted, folder });
  if (!opened.ok) {
    rmSync(folder, { recursive: true, force: true });
    return opened;
  }
  return ok({ ...opened.value, folder, name: basename(wanted.path) });
};

/** The keys come closed by another computer, or by a code that is not here: they are closed anew by what this one has. */
const takeKeys = async (app: AppContext, { folder, openKeys }: Staged): Promise<void> => {
  if (openKeys === null) return;
  const { recoveryCode, ...keys } = zOpenKeys.parse(JSON.parse(openKeys));
  const keysFolder = join(folder, 'keys');
  const code = recoveryCodeFile(keysFolder);
  if (recoveryCode !== null && !existsSync(code)) writeSecretFile(code, `${recoveryCode}\n`);
  await keepKeys(app, keysFolder, keys);
};

const noteIn = (app: AppContext, { folder, name, preview }: Staged): Result<true> => {
  const there = createAppContext({ dataDir: folder, clock: app.clock, stretch: app.stretch });
  if (!there.ok) return there;
  try {
    return transact(there.value, 'backup.restore', (tx) => {
      tx.note({
        kind: 'backup',
        id: name,
        before: null,
        after: { restored: preview.madeAt, reason: preview.reason },
      });
      return ok(true as const);
    });
  } finally {
    there.value.close();
  }
};

/**
 * Replace the office by a state that was staged, as a whole. What was here is kept first, as it is, in `backups/before-restore-…`; restoring
 * that takes the restore back. Closes `app`; its host opens the office anew. Refuses with `E_BACKUP_GONE` and like `swapOffice`; then
 * everything is as it was, and what was staged is gone.
 */
export const restoreState = async (app: AppContext, staged: Staged): Promise<Result<Restored>> => {
  if (!existsSync(join(staged.folder, 'tidui.sqlite'))) return refuse(appError('E_BACKUP_GONE'));
  await takeKeys(app, staged);
  const noted = noteIn(app, staged);
  if (!noted.ok) return noted;
  const { data, backups } = app.paths;
  const worthKeeping = app.loss !== undefined || findOwnOffice(app.db) !== undefined;
  const kept = join(backups, `before-restore-${stampOf(app.clock.now())}`);
  const { office, madeAt, reportedSince }: RestorePreview = staged.preview;
  app.close();
  try {
    const swapped = swapOffice(data, staged.folder, kept, staged.databaseOnly);
    if (!swapped.ok) {
      dropStaged(staged);
      return swapped;
    }
    if (!worthKeeping) rmSync(kept, { recursive: true, force: true });
  } finally {
    // Whatever happened, this context is closed: opened anew, the office finishes what was written down.
    app.replaced();
  }
  return ok({
    office: office.name,
    madeAt,
    kept: worthKeeping && existsSync(kept) ? kept : null,
    reportAll: reportedSince,
  });
};
