import type {
  OpenMakeup,
  SessionFilter,
  SessionLink,
  SessionRow,
  SessionView,
  TraineeRow,
} from '../../../../shared/features/sessions/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import type { Id } from '../../../../shared/kernel/ids';
import { normaliseSearch, oneHolds } from '../../../../shared/kernel/search';
import type { ReadableDb } from '../../../database/connection';
import { courseMatches } from '../../courses/views';
import { standardInForce } from '../../standards/repository';
import { LISTED, type ListedRow, WITHOUT_ATTENDANCE } from './listed';

const asRow = (
  { owner, trainerPinyin: _p, trainerInitials: _i, ...row }: ListedRow,
  office: string,
): SessionRow => ({ ...row, mine: owner === office });

/** Sessions that fit the filter, newest first. Search looks at number, place, course and trainer, pinyin included. */
export const listSessions = (
  db: ReadableDb,
  filter: SessionFilter,
  office: string,
  today: CalendarDate,
): readonly SessionRow[] => {
  const search = normaliseSearch(filter.search);
  const withoutAttendance = filter.status === 'withoutAttendance';
  const status = withoutAttendance ? '' : filter.status;
  const rows = db.all<ListedRow>(
    `${LISTED}
      AND (? = '' OR s.status = ?) AND (? = '' OR s.course_id = ?) AND (? = '' OR s.trainer_id = ?)
      AND (? = '' OR s.ends_at >= ?) AND (? = '' OR substr(s.starts_at, 1, 10) <= ?)
      AND (? = 0 OR (${WITHOUT_ATTENDANCE}))
      ORDER BY s.starts_at DESC, s.session_no`,
    [
      ...[status, status, filter.courseId, filter.courseId, filter.trainerId, filter.trainerId],
      ...[filter.from, filter.from, filter.to, filter.to, withoutAttendance ? 1 : 0, today],
    ],
  );
  const fits = (row: ListedRow): boolean =>
    oneHolds([row.sessionNo, row.place, row.trainerName ?? ''], search.text) ||
    (search.letters !== '' &&
      oneHolds([row.trainerPinyin ?? '', row.trainerInitials ?? ''], search.letters)) ||
    courseMatches({ code: row.courseCode, name: row.courseName }, search);
  return rows.filter((row) => search.text === '' || fits(row)).map((row) => asRow(row, office));
};

type TraineeSql = Omit<TraineeRow, 'makeupOf' | 'madeUpIn'> & {
  readonly ofId: Id | null;
  readonly ofNo: string;
  readonly ofStart: string;
  readonly inId: Id | null;
  readonly inNo: string;
  readonly inStart: string;
};

const link = (sessionId: Id | null, sessionNo: string, startsAt: string): SessionLink | null =>
  sessionId === null ? null : { sessionId, sessionNo, startsAt };

const listTrainees = (db: ReadableDb, sessionId: Id): readonly TraineeRow[] =>
  db
    .all<TraineeSql>(
      `SELECT t.id, t.version, t.staff_id AS staffId, p.staff_no AS staffNo, p.name, si.name AS site, d.name AS department,
         po.name AS post, t.attendance, t.note, t.satisfaction, t.test_score AS testScore, t.observation,
         os.id AS ofId, os.session_no AS ofNo, os.starts_at AS ofStart, ms.id AS inId, ms.session_no AS inNo, ms.starts_at AS inStart
       FROM session_trainee t
       JOIN staff p ON p.id = t.staff_id
       LEFT JOIN site si ON si.id = p.site_id
       LEFT JOIN department d ON d.id = p.department_id
       LEFT JOIN post po ON po.id = p.post_id
       LEFT JOIN session_trainee o ON o.id = t.makeup_of
       LEFT JOIN session os ON os.id = o.session_id
       LEFT JOIN (SELECT m.makeup_of, s.id, s.session_no, s.starts_at FROM session_trainee m JOIN session s ON s.id = m.session_id
                  WHERE m.deleted_at IS NULL AND s.deleted_at IS NULL AND s.status <> 'cancelled') ms ON ms.makeup_of = t.id
       WHERE t.session_id = ? AND t.deleted_at IS NULL ORDER BY p.staff_no`,
      [sessionId],
    )
    .map(({ ofId, ofNo, ofStart, inId, inNo, inStart, ...row }) => ({
      ...row,
      makeupOf: link(ofId, ofNo, ofStart),
      madeUpIn: link(inId, inNo, inStart),
    }));

type CourseFacts = Pick<
  SessionView,
  'content' | 'area' | 'tier' | 'method' | 'hours' | 'materials' | 'trainerNo'
>;

/** One session with its people, for its page and its documents; undefined when there is none. */
export const viewSession = (
  db: ReadableDb,
  id: Id,
  office: string,
  today: CalendarDate,
): SessionView | undefined => {
  const [row] = db.all<ListedRow>(`${LISTED} AND s.id = ?`, [id]);
  const facts = db.get<CourseFacts>(
    `SELECT s.content, c.area, c.tier, c.method, c.hours, c.materials, p.staff_no AS trainerNo
     FROM session s JOIN course c ON c.id = s.course_id LEFT JOIN staff p ON p.id = s.trainer_id WHERE s.id = ?`,
    [id],
  );
  if (row === undefined || facts === undefined) return undefined;
  return {
    ...asRow(row, office),
    ...facts,
    people: listTrainees(db, id),
    satisfactionRange: standardInForce(db, 'training', today).body.satisfaction,
    open: row.startsAt.slice(0, 10) <= today,
  };
};

/** Absences in other sessions of the same course, over when this one starts, that nobody has made up for. */
export const listOpenMakeups = (db: ReadableDb, sessionId: Id): readonly OpenMakeup[] =>
  db.all<OpenMakeup>(
    `SELECT t.id AS missedId, t.staff_id AS staffId, p.staff_no AS staffNo, p.name, t.attendance, s.session_no AS sessionNo, s.starts_at AS startsAt
     FROM session target
     JOIN session s ON s.course_id = target.course_id AND s.id <> target.id AND s.ends_at <= target.starts_at AND s.status <> 'cancelled'
     JOIN session_trainee t ON t.session_id = s.id AND t.deleted_at IS NULL AND t.attendance IN ('absent', 'leave')
     JOIN staff p ON p.id = t.staff_id
     WHERE target.id = ? AND s.deleted_at IS NULL AND NOT EXISTS (
       SELECT 1 FROM session_trainee m JOIN session ms ON ms.id = m.session_id
       WHERE m.makeup_of = t.id AND m.deleted_at IS NULL AND ms.deleted_at IS NULL AND ms.status <> 'cancelled')
     ORDER BY s.starts_at DESC, p.staff_no`,
    [sessionId],
  );

/** Places in the order of how often they were used. */
export const listPlaces = (db: ReadableDb): readonly string[] =>
  db
    .all<{ place: string }>(
      "SELECT place FROM session WHERE deleted_at IS NULL AND place <> '' GROUP BY place ORDER BY count(*) DESC LIMIT 100",
    )
    .map(({ place }) => place);
