import type { CalendarDate } from '../../../shared/kernel/dates';
import type { ReadableDb } from '../../database/connection';

export type DeskCounts = {
  readonly staff: number;
  readonly inTraining: number;
  readonly activePlans: number;
  readonly sessionsThisMonth: number;
  readonly courses: number;
  readonly entryScores: number;
  readonly plans: number;
  readonly branches: number;
};

/** How many of each there are; at head office over all branches. People who left do not count. */
export const countDesk = (db: ReadableDb, today: CalendarDate): DeskCounts => {
  const counts = db.get<DeskCounts>(
    `SELECT
       (SELECT count(*) FROM staff WHERE deleted_at IS NULL AND status IN ('training', 'active')) AS staff,
       (SELECT count(*) FROM staff WHERE deleted_at IS NULL AND status = 'training') AS inTraining,
       (SELECT count(*) FROM plan WHERE deleted_at IS NULL AND state = 'active') AS activePlans,
       (SELECT count(*) FROM session WHERE deleted_at IS NULL AND status <> 'cancelled' AND substr(starts_at, 1, 7) = ?) AS sessionsThisMonth,
       (SELECT count(*) FROM course WHERE deleted_at IS NULL) AS courses,
       (SELECT count(*) FROM exam_score WHERE deleted_at IS NULL) AS entryScores,
       (SELECT count(*) FROM plan WHERE deleted_at IS NULL) AS plans,
       (SELECT count(*) FROM office_peer WHERE kind <> 'head') AS branches`,
    [today.slice(0, 7)],
  );
  if (counts === undefined) throw new Error('no counts');
  return counts;
};

export type ExpiringCertificate = {
  readonly staffId: string;
  readonly staffNo: string;
  readonly person: string;
  readonly certificate: string;
  readonly expiresOn: CalendarDate;
};

/** Own people's certificates that expire by a day, the earliest first. */
export const certificatesExpiringBy = (db: ReadableDb, by: CalendarDate): readonly ExpiringCertificate[] =>
  db.all<ExpiringCertificate>(
    `SELECT s.id AS staffId, s.staff_no AS staffNo, s.name AS person, c.name AS certificate, c.expires_on AS expiresOn
     FROM staff_certificate c JOIN staff s ON s.id = c.staff_id
     WHERE c.deleted_at IS NULL AND s.deleted_at IS NULL AND s.status IN ('training', 'active') AND c.expires_on <= ?
       AND s.owner_office = (SELECT code FROM own_office)
     ORDER BY c.expires_on`,
    [by],
  );

export type DisputedItem = {
  readonly planId: string;
  readonly staffNo: string;
  readonly person: string;
  readonly position: number;
  readonly content: string;
  readonly since: CalendarDate;
};

/** Own plan items in dispute, with the day on which it was raised; the trainer answers for them until they are settled. */
export const disputedItems = (db: ReadableDb): readonly DisputedItem[] =>
  db.all<DisputedItem>(
    `SELECT p.id AS planId, s.staff_no AS staffNo, s.name AS person, i.position, i.content,
       coalesce((SELECT max(e.happened_on) FROM plan_event e WHERE e.plan_item_id = i.id AND e.action = 'dispute'), substr(i.updated_at, 1, 10)) AS since
     FROM plan_item i JOIN plan p ON p.id = i.plan_id JOIN staff s ON s.id = p.staff_id
     WHERE i.deleted_at IS NULL AND p.deleted_at IS NULL AND p.state = 'active' AND i.state = 'disputed'
       AND p.owner_office = (SELECT code FROM own_office)
     ORDER BY since`,
  );
