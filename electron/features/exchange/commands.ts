import { resolve } from 'node:path';
import { BRANCH_KINDS, zOfficeCode } from '../../../shared/features/office/schema';
import { appError } from '../../../shared/kernel/errors';
import { ok, refuse } from '../../../shared/kernel/result';
import { refusalAnswer } from '../../unattended/answer';
import { type Asked, flag, text, UsageError } from '../../unattended/arguments';
import { type Command, type CommandGroup, officeCommand } from '../../unattended/command';

const pairOptions = {
  branch: text('CODE', 'exchange.cli.option.branch'),
  out: text('FILE', 'exchange.cli.option.outPairing'),
  name: text('NAME', 'exchange.cli.option.branchName'),
  branchKind: text(BRANCH_KINDS.join('|'), 'office.cli.option.branchKind'),
  in: text('FILE', 'exchange.cli.option.in'),
  confirmFingerprint: text('FP', 'exchange.cli.option.confirmFingerprint'),
};

const said = (name: 'branch' | 'out', value: string | undefined): string => {
  if (value === undefined || value === '') throw new UsageError(`--${name}`);
  return value;
};

/** The invitation that the words describe: `E_OFFICE_CODE`. */
const invitationOf = ({
  options: { branch, branchKind = 'own', name, out },
}: Asked<never, typeof pairOptions>) => {
  const parsed = zOfficeCode.safeParse(said('branch', branch).toUpperCase());
  if (!parsed.success) return refuse(appError('E_OFFICE_CODE', { field: '--branch' }, 'code'));
  const code = parsed.data;
  const kind = BRANCH_KINDS.find((known) => known === branchKind);
  if (kind === undefined) throw new UsageError('--branch-kind');
  return ok({ code, name: name ?? code, kind, out: resolve(said('out', out)) });
};

const pair = officeCommand({
  name: 'pair',
  order: 50,
  help: 'exchange.cli.pair',
  power: 'exchange.pair',
  usage: `--branch CODE --out FILE [--name NAME] [--branch-kind ${BRANCH_KINDS.join('|')}] | pair --in FILE [--confirm-fingerprint FP]`,
  options: pairOptions,
  office: 'required',
  judge: (asked) => (asked.options.in === undefined ? invitationOf(asked) : ok(true)),
  run: async (app, asked) => {
    const { in: file, confirmFingerprint } = asked.options;
    if (file !== undefined) {
      const { acceptPairing } = await import('./service/exchange');
      const taken = await acceptPairing(app, { file: resolve(file), confirmFingerprint });
      return taken.ok ? ok({ ...taken.value }) : taken;
    }
    const invitation = invitationOf(asked);
    if (!invitation.ok) return invitation;
    const { createPairing } = await import('./service/pairing');
    const made = await createPairing(app, invitation.value);
    return made.ok ? ok({ ...made.value }) : made;
  },
});

const report = officeCommand({
  name: 'report',
  order: 60,
  help: 'exchange.cli.report',
  power: 'exchange.report',
  words: { FILE: 'exchange.cli.word.newReport' },
  options: { full: flag('exchange.cli.option.full') },
  office: 'required',
  run: async (app, { words, options }) => {
    const { makeReport } = await import('./service/exchange');
    const made = await makeReport(app, { out: resolve(words.FILE), full: options.full });
    return made.ok ? ok({ ...made.value }) : made;
  },
});

const receive = officeCommand({
  name: 'receive',
  order: 70,
  help: 'exchange.cli.receive',
  power: 'exchange.receive',
  words: { FILE: 'exchange.cli.word.report' },
  options: {
    dryRun: flag('common.cli.option.dryRun'),
    confirmFingerprint: text('FP', 'exchange.cli.option.confirmFingerprint'),
  },
  office: 'required',
  run: async (app, { words, options }) => {
    const { receiveReport } = await import('./service/exchange');
    const answer = await receiveReport(app, { file: resolve(words.FILE), ...options });
    if (!answer.ok) return answer;
    const { error, ...facts } = answer.value;
    return ok(error === null ? { ...facts } : { ...facts, ...refusalAnswer(app.t, error) });
  },
});

const renew = officeCommand({
  name: 'renew',
  order: 75,
  help: 'exchange.cli.keysRenew',
  power: 'exchange.pair',
  office: 'required',
  run: async (app) => {
    const { renewKeys } = await import('./service/renew');
    const renewed = await renewKeys(app);
    return renewed.ok ? ok({ ok: true, ...renewed.value }) : renewed;
  },
});

const keys: CommandGroup = {
  name: 'keys',
  order: 75,
  help: 'exchange.cli.keys',
  word: 'DEED',
  wordHelp: 'exchange.cli.word.deed',
  commands: [renew],
};

export const commands: readonly Command[] = [pair, report, receive, keys];
