import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import office from '../../../resources/demo/office.json';
import { zStaffFilter } from '../../../shared/features/organization/schema';
import { describeError } from '../../../shared/locales/translate';
import { acceptPairing, makeReport, receiveReport } from '../../features/exchange/service/exchange';
import { createPairing } from '../../features/exchange/service/pairing';
import { listStaff } from '../../features/organization/views/list';
import { planSheets } from '../../features/plans/views/list';
import { must, type Stage } from './stage';

/** The offices know each other: head office's pairing file goes to the branch, whose fingerprint is told by telephone. */
export const playPairing = async (stage: Stage): Promise<string> => {
  const { code, name } = office.branch;
  const made = must(await createPairing(stage.head, { code, name, kind: 'own', out: stage.files }));
  const taken = must(await acceptPairing(stage.branch, { file: made.file }));
  stage.tell('pairing', {
    file: made.file,
    head: made.fingerprint,
    branch: taken.fingerprint,
    expiresOn: made.expiresOn,
  });
  return taken.fingerprint;
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

/** Report, preview, receive; the same file again; a damaged file; then what changed since. */
export const playReports = async (
  stage: Stage,
  fingerprint: string,
  changeSomething: () => void,
): Promise<void> => {
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
  changeSomething();
  const second = must(await makeReport(stage.branch, { out: stage.files }));
  stage.tell('report.since', { file: second.file, number: second.number, records: second.records });
  await receive(stage, 'receive.since', second.file, {});
  const plans = planSheets(stage.head.db, 'all');
  stage.tell('head', { staff: listStaff(stage.head.db, zStaffFilter.parse({})).total, plans: plans.length });
};
