import type { SessionRow, SessionWithoutAttendance } from '../../../../shared/features/sessions/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import type { ReadableDb } from '../../../database/connection';

export type ListedRow = Omit<SessionRow, 'mine'> & {
  readonly owner: string;
  readonly trainerPinyin: string | null;
  readonly trainerInitials: string | null;
};

/** A session as lists show it; the SQL ends in its conditions. */
export const LISTED = `
  SELECT s.id, s.version, s.owner_office AS owner, s.session_no AS sessionNo, s.course_id AS courseId, c.code AS courseCode,
    c.name AS courseName, s.starts_at AS startsAt, s.ends_at AS endsAt, s.place, s.trainer_id AS trainerId,
    p.name AS trainerName, p.pinyin AS trainerPinyin, p.initials AS trainerInitials, s.capacity, s.status,
    s.overlap_reason AS overlapReason, coalesce(n.trainees, 0) AS trainees, coalesce(n.attended, 0) AS attended,
    coalesce(n.missing, 0) AS missing
  FROM session s
  JOIN course c ON c.id = s.course_id
  LEFT JOIN staff p ON p.id = s.trainer_id
  LEFT JOIN (
    SELECT session_id, count(*) AS trainees, sum(attendance IS NULL) AS missing,
      count(CASE WHEN attendance IN ('present', 'late') THEN 1 END) AS attended
    FROM session_trainee WHERE deleted_at IS NULL GROUP BY session_id
  ) n ON n.session_id = s.id
  WHERE s.deleted_at IS NULL`;

/** What a session without attendance is: planned, its day over, nobody or not everybody entered. */
export const WITHOUT_ATTENDANCE =
  "s.status = 'planned' AND substr(s.starts_at, 1, 10) < ? AND (coalesce(n.trainees, 0) = 0 OR n.missing > 0)";

/** Own sessions whose day is over and whose attendance is not wholly entered, for the desk. */
export const listSessionsWithoutAttendance = (
  db: ReadableDb,
  today: CalendarDate,
): readonly SessionWithoutAttendance[] =>
  db
    .all<ListedRow>(
      `${LISTED} AND s.owner_office = (SELECT code FROM own_office) AND ${WITHOUT_ATTENDANCE} ORDER BY s.starts_at`,
      [today],
    )
    .map(({ id, sessionNo, courseName, startsAt, missing }) => ({
      id,
      sessionNo,
      courseName,
      day: startsAt.slice(0, 10),
      missing,
    }));
