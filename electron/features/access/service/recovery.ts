import { existsSync } from 'node:fs';
import { appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { LAYOUT_VERSION } from '../../../../shared/kernel/print-layout';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { bareCode, ensureRecoveryCode, findRecoveryCode, makeCode } from '../../exchange/keys/recovery-code';
import { findOffice } from '../../office/repository';
import {
  findBySignName,
  findDoor,
  forgetAttempts,
  noteDoor,
  setLastIn,
  setPassword,
  setRecovery,
} from '../repository';
import { attemptKey, beginAttempt } from './attempts';
import { writingAs } from './identify';
import { isPassword, keepPassword, newPasswordFault } from './password';
import { accessStandard } from './stance';

/**
 * A recovery code for the sheet. The office's own, which opens its backups and keys, where it is at hand or not made yet: one paper for
 * all. Where it was put away it cannot be printed again, and what it closed must go on opening by it: then the sheet has a code of its own.
 */
const codeFor = (app: AppContext, isNew: boolean): string => {
  if (isNew) return makeCode();
  return (
    findRecoveryCode(app.paths.keys) ??
    (existsSync(app.paths.keys) ? makeCode() : ensureRecoveryCode(app.paths.keys))
  );
};

/** Make a code; `keep` enters its hash, the code itself is only answered. */
export const makeRecovery = async (app: AppContext, isNew = false) => {
  const code = codeFor(app, isNew);
  const kept = await keepPassword(bareCode(code), app.stretch);
  return {
    code,
    keep: (tx: Tx, user: Id): void => {
      setRecovery(tx, kept);
      noteDoor(tx, user, 'recoveryRenewed');
    },
  };
};

/** A new sheet in place of one that was lost or seen; asks for the administrator's own password (`E_PASSWORD_WRONG`). */
export const renewRecovery = async (
  app: AppContext,
  isOwnPassword: () => Promise<Result<true>>,
): Promise<Result<{ readonly code: string }>> => {
  const own = await isOwnPassword();
  if (!own.ok) return own;
  const { code, keep } = await makeRecovery(app, true);
  const done = transact(app, 'access.renewRecovery', (tx) => {
    keep(tx, app.person?.id ?? '');
    return ok(true as const);
  });
  return done.ok ? ok({ code }) : done;
};

const isCode = (app: AppContext, code: string): Promise<boolean> =>
  isPassword(bareCode(code), findDoor(app.db).recovery ?? undefined, app.stretch);

/**
 * The way back when no administrator knows the password (trust §1): the code of the sheet sets a new one for an active administrator. Tries
 * are throttled like passwords, for all names together. `E_SIGN_IN_WAIT`, `E_RECOVERY_WRONG`, and what a password is refused with.
 */
export const recover = async (
  app: AppContext,
  input: { readonly signName: string; readonly code: string; readonly password: string },
): Promise<Result<Id>> => {
  const { passwordMin } = accessStandard(app.db, app.clock.today());
  const fault = newPasswordFault(input.password, input.signName, passwordMin);
  if (fault !== undefined) return refuse(fault);
  const key = attemptKey(' recovery');
  const begun = beginAttempt(app, key);
  if (!begun.ok) return begun;
  const isRight = await isCode(app, input.code);
  const user = findBySignName(app.db, input.signName);
  if (!isRight || user === undefined || !user.isActive || !user.roles.includes('administrator')) {
    transact(app, 'access.recover', (tx) => {
      noteDoor(tx, '', 'wrong');
      return ok(true as const);
    });
    return refuse(appError('E_RECOVERY_WRONG'));
  }
  const kept = await keepPassword(input.password, app.stretch);
  return transact(writingAs(app, user.name), 'access.recover', (tx) => {
    setPassword(tx, user.id, kept);
    setLastIn(tx, user.id);
    forgetAttempts(tx, key);
    forgetAttempts(tx, attemptKey(user.signName));
    noteDoor(tx, user.id, 'recovered');
    return ok(user.id);
  });
};

/** The sheet of the code that holds now; `E_RECOVERY_WRONG` for any other, so that nobody files a paper that opens nothing. */
export const paintRecovery = async (
  app: AppContext,
  code: string,
): Promise<Result<{ readonly bytes: Uint8Array; readonly pages: number }>> => {
  const office = findOffice(app.db);
  if (office === undefined) return refuse(appError('E_NOT_SET_UP'));
  if (!(await isCode(app, code))) return refuse(appError('E_RECOVERY_WRONG'));
  const title = app.t('paper.recovery.title');
  const printed = await app.printer.print({
    sheets: [
      {
        document: 'recovery',
        heading: { company: office.company, office: office.name, title, language: app.language },
        model: {
          office: office.name,
          officeCode: office.code,
          madeOn: app.clock.today(),
          code,
          opensBackups: findRecoveryCode(app.paths.keys) === code,
        },
        number: null,
        code: null,
        layout: LAYOUT_VERSION,
        printedOn: app.clock.today(),
      },
    ],
    together: true,
    createdAt: app.clock.now(),
  });
  if (!printed.ok) return printed;
  const [bytes] = printed.value.files;
  if (bytes === undefined) throw new Error('the printer made no file');
  return ok({ bytes, pages: printed.value.pages[0] ?? 1 });
};
