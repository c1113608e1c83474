import { rmSync } from 'node:fs';
import type {
  PackageEntry,
  PairingPreview,
  ReceiveAnswer,
  ReportAnswer,
} from '../../../../shared/features/exchange/types';
import { ok, type Result } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import type { Report } from '../../../jobs/define-job';
import { acceptPairingJob, previewJob, readPairingJob, receiveJob, reportJob, undoJob } from '../jobs';
import { officeKeys } from '../keys/keys';
import { listPackageEntries } from '../views';

/**
 * The exchange as the window and the command line use it: keys are opened here, in the main process, and only those that
 * a job needs are handed to it; the work on files happens in jobs.
 */

/** Report to head office; see `performReport`. `out` is a file ending in `.tdr` or a folder. Key refusals: `officeKeys`. */
export const makeReport = async (
  app: AppContext,
  input: { readonly out: string; readonly full?: boolean },
  progress?: Report,
): Promise<Result<ReportAnswer>> => {
  const keys = await officeKeys(app);
  if (!keys.ok) return keys;
  const { identity: _unused, ...signing } = keys.value;
  return app.jobs.run(app, reportJob, { out: input.out, full: input.full ?? false, keys: signing }, progress);
};

export type ReceiveInput = {
  readonly file: string;
  readonly dryRun?: boolean;
  readonly confirmFingerprint?: string | undefined;
};

/** Receive a branch's report or rehearse it; see `performReceive`. */
export const receiveReport = async (
  app: AppContext,
  input: ReceiveInput,
  progress?: Report,
): Promise<Result<ReceiveAnswer>> => {
  const keys = await officeKeys(app);
  if (!keys.ok) return keys;
  const dryRun = input.dryRun ?? false;
  const order = {
    file: input.file,
    dryRun,
    confirmFingerprint: input.confirmFingerprint,
    identity: keys.value.identity,
  };
  return app.jobs.run(app, dryRun ? previewJob : receiveJob, order, progress);
};

/** Take the last report of an office back; see `performUndo`. */
export const undoReceive = (app: AppContext, input: { readonly logId: string }): Promise<Result<true>> =>
  app.jobs.run(app, undoJob, input);

/** What a pairing file says, before it is taken. */
export const readPairing = (
  app: AppContext,
  input: { readonly file: string },
): Promise<Result<PairingPreview>> => app.jobs.run(app, readPairingJob, input);

export type AcceptAnswer = {
  readonly ok: true;
  readonly fingerprint: string;
  readonly head: PairingPreview['head'];
  readonly standards: number;
};

/** Take a pairing file in a branch and answer the branch's own fingerprint; see `performAccept`. Its keys are made first. */
export const acceptPairing = async (
  app: AppContext,
  input: { readonly file: string; readonly confirmFingerprint?: string | undefined },
): Promise<Result<AcceptAnswer>> => {
  const keys = await officeKeys(app);
  if (!keys.ok) return keys;
  const order = { file: input.file, confirmFingerprint: input.confirmFingerprint };
  const taken = await app.jobs.run(app, acceptPairingJob, order);
  if (!taken.ok) return taken;
  const { head, standards } = taken.value;
  return ok({
    ok: true,
    fingerprint: keys.value.fingerprint,
    head,
    standards: standards.filter(({ isNew }) => isNew).length,
  });
};

/** Every file sent and received, newest first. */
export const listPackages = (
  app: AppContext,
): { readonly items: readonly PackageEntry[]; readonly total: number } => {
  const items = listPackageEntries(app);
  return { items, total: items.length };
};

/** Remove what a cancelled report left beside its target. */
export const removeLeftover = (file: string): void => rmSync(file, { force: true });
