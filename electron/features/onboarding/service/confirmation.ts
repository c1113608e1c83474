import type { Approval } from '../../../../shared/features/approvals/types';
import { waiverFault } from '../../../../shared/features/onboarding/rules/gates';
import { applicationDayFault, decidedFault } from '../../../../shared/features/onboarding/rules/ruling';
import type { ApplyOnboarding, ApproveOnboarding } from '../../../../shared/features/onboarding/schema';
import type { OnboardingCase } from '../../../../shared/features/onboarding/types';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { transact } from '../../../database/transact';
import { decide, revise } from '../../approvals/service';
import { onboardingCases } from '../repository';
import { asSubject } from '../views/onboarding';
import { EMPTY_CASE, openOnboarding, ownPerson } from './onboarding';

/**
 * Enter or change the application for confirmation 转正申请: its day, the department's evaluation, and a waiver of the exam (reason, by
 * whom, paper). Whoever agreed to another content agrees anew; after a disagreement another application, of its day or later, opens a
 * new round.
 *
 * Refuses with `E_ONBOARDING_DECIDED`, `E_ONBOARDING_WAIVER` (a part of one), `E_ONBOARDING_DATE_EARLY` and `E_ONBOARDING_DATE_FUTURE`,
 * `E_RECORD_CHANGED`, `E_ONBOARDING_NOT_TRAINING`, `E_NOT_FOUND`, `E_NOT_OWNED`.
 */
export const applyOnboarding = (app: AppContext, input: ApplyOnboarding): Result<OnboardingCase> =>
  transact(app, 'onboarding.applyOnboarding', (tx) => {
    const opened = openOnboarding(tx, input.staffId, input.version);
    if (!opened.ok) return opened;
    const { record, facts, chain, case: held } = opened.value;
    const { requestedOn, evaluation, waiverReason, waiverBy, waiverPaper } = input;
    const disagreedOn =
      chain?.state === 'rejected'
        ? chain.steps.findLast(({ line }) => line?.decision === 'disagree')?.line?.decidedOn
        : undefined;
    const fault =
      decidedFault(facts.outcome) ??
      waiverFault(input) ??
      applicationDayFault(requestedOn, disagreedOn ?? facts.startsOn, tx.today);
    if (fault !== undefined) return refuse(fault);
    if ((held?.version ?? null) !== input.caseVersion) return refuse(appError('E_RECORD_CHANGED'));
    const fields = { requestedOn, evaluation, waiverReason, waiverBy, waiverPaper };
    if (held === undefined)
      return ok(onboardingCases.insert(tx, { ...EMPTY_CASE, ...fields, onboardingId: record.id }));
    const saved = onboardingCases.update(tx, held.id, held.version, fields);
    if (saved.ok && saved.value.version !== held.version && chain !== null)
      revise(tx, { record: asSubject(record.id), chain });
    return saved;
  });

/**
 * Enter a decision at a step of the confirmation's chain 部门 → 人资 → 领导 (《服务团队培训与管理制度》三(二)2).
 *
 * Refuses before anybody applied (`E_ONBOARDING_NOT_APPLIED`), once it is decided (`E_ONBOARDING_DECIDED`), and with the codes of `approvalFault`,
 * `E_NOT_FOUND`, `E_NOT_OWNED`.
 */
export const approveOnboarding = (
  app: AppContext,
  { staffId, ...given }: ApproveOnboarding,
): Result<Approval> =>
  transact(app, 'onboarding.approveOnboarding', (tx) => {
    const found = ownPerson(tx, staffId);
    if (!found.ok) return found;
    const { person, record, facts, chain } = found.value;
    const settled = decidedFault(facts.outcome);
    if (settled !== undefined) return refuse(settled);
    if (record === undefined || chain === null || facts.application === null)
      return refuse(appError('E_ONBOARDING_NOT_APPLIED'));
    const subject = { record: asSubject(record.id), person, since: facts.application.requestedOn, chain };
    return decide(tx, subject, given);
  });
