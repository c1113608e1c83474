import { chargeFault, withdrawFault } from '../../../../shared/features/skill-exams/rules/charge-life';
import type {
  DecideCharge,
  TrainerCharge,
  TrainerRow,
  WithdrawCharge,
} from '../../../../shared/features/skill-exams/types';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { propose, withdrawProposal } from '../../discipline/proposals';
import { staff } from '../../organization/repository';
import { trainerCharges } from '../repository';
import { listTrainers } from '../views/trainers';

const runOf = (tx: Tx, examIds: readonly string[]): TrainerRow | undefined =>
  listTrainers(tx, tx.office).find(
    ({ exams }) => exams.length === examIds.length && exams.every(({ id }) => examIds.includes(id)),
  );

/** What the run has come to: somebody may have scored since it was looked at. */
const openFault = (run: TrainerRow, seen: number) => {
  if (run.standing === 'none') return appError('E_CHARGE_NONE', { subject: run.subject });
  if (run.charge !== null) return appError('E_CHARGE_DECIDED', { subject: run.subject });
  if (run.provisional > 0)
    return appError('E_CHARGE_PROVISIONAL', { subject: run.subject, count: run.provisional });
  return run.chargeCents === seen ? undefined : appError('E_RECORD_CHANGED');
};

/**
 * Confirm what a trainer answers for, or waive it with a reason (《售后服务人员培训管理办法》五.6.D): one decision a group, whatever parts were failed.
 * A confirmed charge is a line of the pay; neglect of duty proposes a demerit besides (五.5.C.4).
 *
 * Refuses a run that costs nothing (`E_CHARGE_NONE`), that was decided on (`E_CHARGE_DECIDED`), whose panels are incomplete
 * (`E_CHARGE_PROVISIONAL`) or that has come to something else since it was looked at (`E_RECORD_CHANGED`), and the codes of `chargeFault`.
 */
export const decideCharge = (app: AppContext, given: DecideCharge): Result<TrainerCharge> =>
  transact(app, 'skillExams.decideCharge', (tx) => {
    const run = runOf(tx, given.examIds);
    if (run === undefined) return refuse(appError('E_NOT_FOUND'));
    const { decidedOn, decidedBy, reason } = given;
    const state = given.choice === 'confirm' ? ('confirmed' as const) : ('waived' as const);
    const decided = { state, decidedOn, decidedBy, reason, negligent: given.negligent ? 1 : 0 };
    const fault =
      openFault(run, given.seen) ??
      chargeFault(decided, { today: tx.today, trainer: run.trainer, to: run.to });
    if (fault !== undefined) return refuse(fault);
    const charge = trainerCharges.insert(tx, {
      ...decided,
      trainerId: run.trainerId,
      subject: run.subject,
      examIds: run.exams.map(({ id }) => id),
      ...{ fromDate: run.from, toDate: run.to, trainees: run.trainees, failed: run.failed },
      cents: run.chargeCents,
      obliged: run.obliged ? 1 : 0,
      standardId: run.derivation.standard.id,
      ...{ closedOn: null, closedBy: '', closeReason: '' },
    });
    if (given.negligent)
      propose(tx, {
        ...{ staffId: run.trainerId, kind: 'demerit', reason },
        cause: { kind: 'trainerCharge', id: charge.id },
      });
    return ok(charge);
  });

/**
 * Take a decision back, with a reason: the run is proposed again. What a closed month has taken off the pay comes back in the next open one;
 * a demerit that nobody decided on goes.
 *
 * Refuses one that was taken back before (`E_CHARGE_WITHDRAWN`), the codes of `withdrawFault`, `E_RECORD_CHANGED`, `E_NOT_OWNED`.
 */
export const withdrawCharge = (app: AppContext, given: WithdrawCharge): Result<TrainerCharge> =>
  transact(app, 'skillExams.withdrawCharge', (tx) => {
    const charge = trainerCharges.find(tx, given.id);
    if (charge === undefined) return refuse(appError('E_NOT_FOUND'));
    if (charge.state === 'withdrawn')
      return refuse(appError('E_CHARGE_WITHDRAWN', { subject: charge.subject }));
    const closed = { closedOn: given.decidedOn, closedBy: given.decidedBy, closeReason: given.reason };
    const trainer = staff.findAny(tx, charge.trainerId)?.name ?? '';
    const fault = withdrawFault(charge, closed, { today: tx.today, trainer });
    if (fault !== undefined) return refuse(fault);
    const withdrawn = trainerCharges.update(tx, given.id, given.version, { ...closed, state: 'withdrawn' });
    if (!withdrawn.ok) return withdrawn;
    const gone = withdrawProposal(tx, { kind: 'trainerCharge', id: charge.id });
    return gone.ok ? withdrawn : gone;
  });
