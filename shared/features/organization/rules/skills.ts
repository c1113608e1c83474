import type { CalendarDate } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';

/** Nobody is certified after `today` (`E_SERIES_DATE_FUTURE`). */
export const certifiedFault = (
  certifiedOn: CalendarDate | null,
  today: CalendarDate,
): AppError | undefined =>
  certifiedOn !== null && certifiedOn > today
    ? appError('E_SERIES_DATE_FUTURE', { certifiedOn }, 'certifiedOn')
    : undefined;

/** A certificate does not expire before it was issued (`E_CERTIFICATE_DATES`). */
export const certificateFault = ({
  issuedOn,
  expiresOn,
}: {
  readonly issuedOn: CalendarDate | null;
  readonly expiresOn: CalendarDate | null;
}): AppError | undefined =>
  issuedOn !== null && expiresOn !== null && expiresOn < issuedOn
    ? appError('E_CERTIFICATE_DATES', { issuedOn, expiresOn }, 'expiresOn')
    : undefined;
