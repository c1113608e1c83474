import { resolve } from 'node:path';
import { BRANCH_KINDS, zOfficeCode } from '../../../shared/features/office/schema';
import { appError } from '../../../shared/kernel/errors';
import { ok, refuse } from '../../../shared/kernel/result';
import { acceptPairing } from '../../features/exchange/service/exchange';
import { createPairing } from '../../features/exchange/service/pairing';
import { type Arguments, required, UsageError } from '../arguments';
import type { OfficeCommand } from '../command';

/** The invitation that the words describe: `E_OFFICE_CODE`. */
const invitationOf = (args: Arguments) => {
  const parsed = zOfficeCode.safeParse(required(args, 'branch').toUpperCase());
  if (!parsed.success) return refuse(appError('E_OFFICE_CODE', { field: '--branch' }, 'code'));
  const code = parsed.data;
  const kind = BRANCH_KINDS.find((known) => known === (args.option('branch-kind') ?? 'own'));
  if (kind === undefined) throw new UsageError('--branch-kind');
  const out = resolve(required(args, 'out'));
  return ok({ code, name: args.option('name') ?? code, kind, out });
};

export const pair: OfficeCommand = {
  name: 'pair',
  usage:
    'pair --branch CODE --out FILE [--name NAME] [--branch-kind own|office|dealer] | pair --in FILE [--confirm-fingerprint FP]',
  help: 'common.cli.pair',
  office: 'required',
  judge: (args) => (args.option('in') === undefined ? invitationOf(args) : ok(true)),
  run: async (app, args) => {
    const file = args.option('in');
    if (file !== undefined) {
      const taken = await acceptPairing(app, {
        file: resolve(file),
        confirmFingerprint: args.option('confirm-fingerprint'),
      });
      return taken.ok ? ok({ ...taken.value }) : taken;
    }
    const invitation = invitationOf(args);
    if (!invitation.ok) return invitation;
    const made = await createPairing(app, invitation.value);
    return made.ok ? ok({ ...made.value }) : made;
  },
};
