import { resolve } from 'node:path';
import { BRANCH_KINDS, zOfficeCode } from '../../../shared/features/office/schema';
import { appError } from '../../../shared/kernel/errors';
import { ok, refuse } from '../../../shared/kernel/result';
import { acceptPairing } from '../../features/exchange/service/exchange';
import { createPairing } from '../../features/exchange/service/pairing';
import { type Asked, text, UsageError } from '../arguments';
import { officeCommand } from '../command';

const options = {
  branch: text('CODE', 'common.cli.option.branch'),
  out: text('FILE', 'common.cli.option.outPairing'),
  name: text('NAME', 'common.cli.option.branchName'),
  branchKind: text(BRANCH_KINDS.join('|'), 'common.cli.option.branchKind'),
  in: text('FILE', 'common.cli.option.in'),
  confirmFingerprint: text('FP', 'common.cli.option.confirmFingerprint'),
};

const said = (name: 'branch' | 'out', value: string | undefined): string => {
  if (value === undefined || value === '') throw new UsageError(`--${name}`);
  return value;
};

/** The invitation that the words describe: `E_OFFICE_CODE`. */
const invitationOf = ({
  options: { branch, branchKind = 'own', name, out },
}: Asked<never, typeof options>) => {
  const parsed = zOfficeCode.safeParse(said('branch', branch).toUpperCase());
  if (!parsed.success) return refuse(appError('E_OFFICE_CODE', { field: '--branch' }, 'code'));
  const code = parsed.data;
  const kind = BRANCH_KINDS.find((known) => known === branchKind);
  if (kind === undefined) throw new UsageError('--branch-kind');
  return ok({ code, name: name ?? code, kind, out: resolve(said('out', out)) });
};

export const pair = officeCommand({
  name: 'pair',
  help: 'common.cli.pair',
  usage: `--branch CODE --out FILE [--name NAME] [--branch-kind ${BRANCH_KINDS.join('|')}] | pair --in FILE [--confirm-fingerprint FP]`,
  options,
  office: 'required',
  judge: (asked) => (asked.options.in === undefined ? invitationOf(asked) : ok(true)),
  run: async (app, asked) => {
    const { in: file, confirmFingerprint } = asked.options;
    if (file !== undefined) {
      const taken = await acceptPairing(app, { file: resolve(file), confirmFingerprint });
      return taken.ok ? ok({ ...taken.value }) : taken;
    }
    const invitation = invitationOf(asked);
    if (!invitation.ok) return invitation;
    const made = await createPairing(app, invitation.value);
    return made.ok ? ok({ ...made.value }) : made;
  },
});
