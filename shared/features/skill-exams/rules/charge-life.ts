import type { CalendarDate } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';
import { isSameWord } from '../../../kernel/sameness';
import type { ChargeStanding, RunFailure, TrainerCharge } from '../types';
import { dayProblem } from './follow';

export type ChargeFacts = {
  readonly today: CalendarDate;
  readonly trainer: string;
  /** The last examination of the run. */
  readonly to: CalendarDate;
};

/** Nobody decides on a charge of their own (`E_CHARGE_OWN`). */
const ownFault = (trainer: string, decidedBy: string): AppError | undefined =>
  isSameWord(trainer, decidedBy) ? appError('E_CHARGE_OWN', { name: trainer }, 'decidedBy') : undefined;

/**
 * Why a charge cannot be decided on so (《售后服务人员培训管理办法》五.6.D), or undefined: a waiver needs a reason (`E_CHARGE_REASON`), neglect of duty
 * as well, the day lies between the last examination and today (`E_EXAM_DECISION_DAY`), nobody decides on their own (`E_CHARGE_OWN`).
 */
export const chargeFault = (
  decided: Pick<TrainerCharge, 'state' | 'decidedOn' | 'decidedBy' | 'reason' | 'negligent'>,
  { today, trainer, to }: ChargeFacts,
): AppError | undefined => {
  const { state, decidedOn, decidedBy, reason, negligent } = decided;
  if (reason === '' && (state === 'waived' || negligent === 1))
    return appError('E_CHARGE_REASON', { name: trainer }, 'reason');
  return dayProblem(decidedOn, to, today, 'decidedOn') ?? ownFault(trainer, decidedBy);
};

/** Why a decision cannot be taken back so, or undefined: with a reason, between its day and today, by somebody else than the trainer. */
export const withdrawFault = (
  charge: Pick<TrainerCharge, 'decidedOn'>,
  closed: { readonly closedOn: CalendarDate; readonly closedBy: string; readonly closeReason: string },
  { today, trainer }: Pick<ChargeFacts, 'today' | 'trainer'>,
): AppError | undefined => {
  if (closed.closeReason === '') return appError('E_CHARGE_REASON', { name: trainer }, 'reason');
  return (
    dayProblem(closed.closedOn, charge.decidedOn, today, 'decidedOn') ?? ownFault(trainer, closed.closedBy)
  );
};

/** What stands of a charge: what was decided and not taken back; else it is proposed where it costs or obliges at all. */
export const standingOf = (
  charge: Pick<TrainerCharge, 'state'> | undefined,
  reckoned: { readonly cents: number; readonly obliged: boolean },
): ChargeStanding => {
  if (charge !== undefined && charge.state !== 'withdrawn') return charge.state;
  return reckoned.cents > 0 || reckoned.obliged ? 'proposed' : 'none';
};

/** The obligation of a run (五.6.D): it ends when everybody who failed passed, was decided on, or left. A waived charge obliges to nothing. */
export const obligationOf = (
  standing: ChargeStanding,
  obliged: boolean,
  failures: readonly Pick<RunFailure, 'end'>[],
): 'none' | 'open' | 'ended' => {
  if (!obliged || standing === 'waived' || standing === 'none') return 'none';
  return failures.some(({ end }) => end === null) ? 'open' : 'ended';
};
