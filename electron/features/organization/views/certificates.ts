import type { CalendarDate } from '../../../../shared/kernel/dates';
import type { ReadableDb } from '../../../database/connection';

export type ExpiringCertificate = {
  readonly staffId: string;
  readonly staffNo: string;
  readonly person: string;
  readonly certificate: string;
  readonly expiresOn: CalendarDate;
};

/** Own people's certificates that expire by a day, the earliest first. */
export const listCertificatesExpiringBy = (
  db: ReadableDb,
  by: CalendarDate,
): readonly ExpiringCertificate[] =>
  db.all<ExpiringCertificate>(
    `SELECT s.id AS staffId, s.staff_no AS staffNo, s.name AS person, c.name AS certificate, c.expires_on AS expiresOn
     FROM staff_certificate c JOIN staff s ON s.id = c.staff_id
     WHERE c.deleted_at IS NULL AND s.deleted_at IS NULL AND s.status IN ('training', 'active') AND c.expires_on <= ?
       AND s.owner_office = (SELECT code FROM own_office)
     ORDER BY c.expires_on`,
    [by],
  );
