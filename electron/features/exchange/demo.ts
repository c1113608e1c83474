import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import office from '../../../resources/demo/office.json';
import { zStaffFilter } from '../../../shared/features/organization/schema';
import { describeError } from '../../../shared/locales/translate';
import { prop } from '../../unattended/demo/prop';
import { type Act, must, type Stage } from '../../unattended/demo/stage';
import { listStaff } from '../organization/views/list';
import { listPlansInFull } from '../plans/views/list';
import { acceptPairing, makeReport, receiveReport } from './service/exchange';
import { createPairing } from './service/pairing';

const branchFingerprint = prop<string>('the fingerprint of the branch');

/** The offices know each other: head office's pairing file goes to the branch, whose fingerprint is told by telephone. */
const playPairing = async (stage: Stage): Promise<void> => {
  const { code, name } = office.branch;
  const made = must(await createPairing(stage.head, { code, name, kind: 'own', out: stage.files }));
  const taken = must(await acceptPairing(stage.branch, { file: made.file }));
  stage.tell('pairing', {
    file: made.file,
    head: made.fingerprint,
    branch: taken.fingerprint,
    expiresOn: made.expiresOn,
  });
  branchFingerprint.leave(stage, taken.fingerprint);
};

const REFUSED_SHOWN = 3;

const receive = async (
  stage: Stage,
  step: string,
  file: string,
  options: { readonly dryRun?: boolean; readonly confirmFingerprint?: string },
): Promise<void> => {
  const answer = await receiveReport(stage.head, { file, ...options });
  if (!answer.ok) {
    stage.tell(step, { ok: false, code: answer.error.code, ...describeError(stage.head.t, answer.error) });
    return;
  }
  const { ok, dryRun, counts, repeatOf, no, refused } = answer.value;
  stage.tell(step, { ok, dryRun, no, counts, repeatOf, refused: refused.slice(0, REFUSED_SHOWN) });
};

/** A changed byte in the middle of a file, as a bad stick would leave it. */
const damage = (file: string, target: string): void => {
  copyFileSync(file, target);
  const bytes = readFileSync(target);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
  writeFileSync(target, bytes);
};

/** Report, preview, receive; the same file again; a damaged file. */
const playFullReport = async (stage: Stage): Promise<void> => {
  const fingerprint = branchFingerprint.take(stage);
  const first = must(await makeReport(stage.branch, { out: stage.files, full: true }));
  stage.tell('report.full', {
    file: first.file,
    number: first.number,
    records: first.records,
    attachments: first.attachments,
  });
  await receive(stage, 'receive.unconfirmed', first.file, {});
  await receive(stage, 'receive.preview', first.file, { dryRun: true, confirmFingerprint: fingerprint });
  await receive(stage, 'receive.full', first.file, { confirmFingerprint: fingerprint });
  await receive(stage, 'receive.again', first.file, {});
  const damaged = join(stage.files, 'damaged.tdr');
  damage(first.file, damaged);
  await receive(stage, 'receive.damaged', damaged, {});
};

/** What was changed since is reported, too; then both offices know the same. */
const playNextReport = async (stage: Stage): Promise<void> => {
  const second = must(await makeReport(stage.branch, { out: stage.files }));
  stage.tell('report.since', { file: second.file, number: second.number, records: second.records });
  await receive(stage, 'receive.since', second.file, {});
  const plans = listPlansInFull(stage.head.db, 'all');
  stage.tell('head', { staff: listStaff(stage.head.db, zStaffFilter.parse({})).total, plans: plans.length });
};

export const acts: readonly Act[] = [
  { at: 20, play: playPairing },
  { at: 230, play: playFullReport },
  { at: 250, play: playNextReport },
];
