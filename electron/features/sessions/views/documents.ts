import type {
  SessionHead,
  SignInSheetModel,
  TrainingRecordModel,
} from '../../../../shared/features/sessions/documents';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import type { DocumentSubjects, SubjectLabel } from '../../../printing/document';
import { standardInForce } from '../../standards/repository';

type HeadRow = SessionHead & { readonly hours: number | null; readonly materials: string };
type TraineeRow = Omit<TrainingRecordModel['trainees'][number], 'makeUp'> & { readonly makeUp: number };

const HEAD = `
SELECT s.session_no AS sessionNo, c.code AS courseCode, c.name AS course, c.area, c.tier, c.method, s.starts_at AS startsAt,
  s.ends_at AS endsAt, s.place, COALESCE(t.name, '') AS trainer, s.content, c.hours, c.materials
FROM session s JOIN course c ON c.id = s.course_id LEFT JOIN staff t ON t.id = s.trainer_id
WHERE s.id = ? AND s.deleted_at IS NULL`;

const TRAINEES = `
SELECT p.staff_no AS staffNo, p.name, COALESCE(d.name, '') AS department, COALESCE(o.name, '') AS post, a.attendance,
  a.makeup_of IS NOT NULL AS makeUp, a.note, a.test_score AS testScore, a.satisfaction, a.observation
FROM session_trainee a JOIN staff p ON p.id = a.staff_id
  LEFT JOIN department d ON d.id = p.department_id LEFT JOIN post o ON o.id = p.post_id
WHERE a.session_id = ? AND a.deleted_at IS NULL ORDER BY p.staff_no`;

const traineesOf = (db: ReadableDb, sessionId: Id): TrainingRecordModel['trainees'] =>
  db.all<TraineeRow>(TRAINEES, [sessionId]).map((row) => ({ ...row, makeUp: row.makeUp === 1 }));

/** What the sign-in sheet of a session shows; undefined when the session is gone. */
export const signInSheetModel = (db: ReadableDb, sessionId: Id, on: string): SignInSheetModel | undefined => {
  const row = db.get<HeadRow>(HEAD, [sessionId]);
  if (row === undefined) return undefined;
  const { hours: _hours, materials: _materials, ...session } = row;
  const trainees = traineesOf(db, sessionId).map(
    ({ testScore: _score, satisfaction: _satisfaction, observation: _observation, ...same }) => same,
  );
  return {
    form: 'signInSheet',
    session,
    trainees,
    spareRows: standardInForce(db, 'forms', on).body.signInSpareRows,
  };
};

/** What the training record of a session shows; undefined when the session is gone. */
export const trainingRecordModel = (db: ReadableDb, sessionId: Id): TrainingRecordModel | undefined => {
  const session = db.get<HeadRow>(HEAD, [sessionId]);
  return session === undefined
    ? undefined
    : { form: 'trainingRecord', session, trainees: traineesOf(db, sessionId) };
};

const idsOf = (db: ReadableDb, sql: string, params: readonly string[]): readonly Id[] =>
  db.all<{ id: Id }>(sql, params).map(({ id }) => id);

const sessionLabels = (db: ReadableDb, ids: readonly Id[]): ReadonlyMap<Id, SubjectLabel> =>
  new Map(
    db
      .all<SubjectLabel & { readonly id: Id }>(
        `SELECT s.id, c.name AS subject, s.session_no AS subjectNo FROM session s JOIN course c ON c.id = s.course_id
         WHERE s.id IN (SELECT value FROM json_each(?))`,
        [JSON.stringify(ids)],
      )
      .map(({ id, ...label }) => [id, label]),
  );

/** The documents of a session: those that a person is on the list of, or all that were not cancelled. */
export const sessionSubjects: DocumentSubjects = {
  ofStaff: (db, staffId) =>
    idsOf(
      db,
      `SELECT s.id FROM session_trainee a JOIN session s ON s.id = a.session_id
       WHERE a.staff_id = ? AND a.deleted_at IS NULL AND s.deleted_at IS NULL AND s.status <> 'cancelled' ORDER BY s.starts_at, s.session_no`,
      [staffId],
    ),
  ofOffice: (db, office) =>
    idsOf(
      db,
      "SELECT id FROM session WHERE owner_office = ? AND deleted_at IS NULL AND status <> 'cancelled' ORDER BY starts_at, session_no",
      [office],
    ),
  ofNumber: (db, office, sessionNo) => {
    const id = sessionSubjects.ofSession?.(db, office, sessionNo);
    return id === undefined ? [] : [id];
  },
  ofSession: (db, office, sessionNo) =>
    idsOf(db, 'SELECT id FROM session WHERE owner_office = ? AND session_no = ? AND deleted_at IS NULL', [
      office,
      sessionNo,
    ])[0],
  person: () => undefined,
  labels: sessionLabels,
  none: 'E_FORM_NO_SESSION',
};
