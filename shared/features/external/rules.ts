import { type CalendarDate, daysBetween } from '../../kernel/dates';
import { type AppError, appError } from '../../kernel/errors';
import type { ExternalKind } from './vocabulary';

/** How a charge came about, in cents of a yuan. */
export type ChargeDerivation = {
  /** Calendar days, the first and the last counted. */
  readonly days: number;
  readonly perDayCents: number;
  readonly chargeCents: number;
};

/**
 * What a dealer pays for a trainee who failed and goes on training: days × the daily rate (002 五.6.C: 200 yuan a day), the first
 * and the last day counted, in whole cents. Training under an agreement costs the branch nothing here.
 */
export const chargeFor = (
  kind: ExternalKind,
  startsOn: CalendarDate,
  endsOn: CalendarDate,
  perDayCents: number,
): ChargeDerivation => {
  const days = daysBetween(startsOn, endsOn) + 1;
  const rate = kind === 'dealerContinued' ? perDayCents : 0;
  return { days, perDayCents: rate, chargeCents: Math.max(0, days) * rate };
};

export type ExternalFacts = {
  readonly kind: ExternalKind;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly agreementNo: string;
  readonly agreementSignedOn: CalendarDate | null;
};

/**
 * Whether an external training may be entered.
 *
 * Codes: `E_EXTERNAL_DATES` (ends before it starts), `E_EXTERNAL_AGREEMENT` (no number or no date of signing),
 * `E_EXTERNAL_SIGNED_LATE` (signed after it started), `E_EXTERNAL_NOT_DEALER` (continued at a charge, but not a dealer's trainee).
 */
export const checkExternal = (facts: ExternalFacts, isDealerTrainee: boolean): AppError | undefined => {
  if (facts.endsOn < facts.startsOn)
    return appError('E_EXTERNAL_DATES', { from: facts.startsOn, to: facts.endsOn }, 'endsOn');
  if (facts.kind === 'dealerContinued')
    return isDealerTrainee ? undefined : appError('E_EXTERNAL_NOT_DEALER', {}, 'staffId');
  if (facts.agreementNo.trim() === '') return appError('E_EXTERNAL_AGREEMENT', {}, 'agreementNo');
  if (facts.agreementSignedOn === null) return appError('E_EXTERNAL_AGREEMENT', {}, 'agreementSignedOn');
  return facts.agreementSignedOn <= facts.startsOn
    ? undefined
    : appError(
        'E_EXTERNAL_SIGNED_LATE',
        { signed: facts.agreementSignedOn, from: facts.startsOn },
        'agreementSignedOn',
      );
};
