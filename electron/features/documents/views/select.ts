import type { FormKind } from '../../../../shared/features/documents/vocabulary';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { allAssessmentSubjects, assessmentSubjectsOfStaff } from './assessment';
import { allPointsSubjects, pointsSubjectsOfStaff } from './points';

const ids = (db: ReadableDb, sql: string, params: readonly string[]): readonly Id[] =>
  db.all<{ id: Id }>(sql, params).map((row) => row.id);

/** The id of an employee of the office by number. */
export const staffIdByNo = (db: ReadableDb, office: string, staffNo: string): Id | undefined =>
  ids(db, 'SELECT id FROM staff WHERE owner_office = ? AND staff_no = ? AND deleted_at IS NULL', [
    office,
    staffNo,
  ])[0];

/** The id of a session of the office by number. */
export const sessionIdByNo = (db: ReadableDb, office: string, sessionNo: string): Id | undefined =>
  ids(db, 'SELECT id FROM session WHERE owner_office = ? AND session_no = ? AND deleted_at IS NULL', [
    office,
    sessionNo,
  ])[0];

/** What a form of this kind prints for a person: the running plan (else the last), the person, or the sessions attended. */
export const subjectsOfStaff = (db: ReadableDb, form: FormKind, staffId: Id): readonly Id[] => {
  if (form === 'trainingFile') return [staffId];
  if (form === 'appraisalSheet' || form === 'improvementSheet' || form === 'scoreSheet')
    return assessmentSubjectsOfStaff(db, form, staffId);
  if (form === 'gradingSheet' || form === 'pointsSheet') return pointsSubjectsOfStaff(db, form, staffId);
  if (form === 'trainingPlan')
    return ids(
      db,
      "SELECT id FROM plan WHERE staff_id = ? AND deleted_at IS NULL AND state <> 'cancelled' ORDER BY state <> 'active', starts_on DESC, plan_no DESC LIMIT 1",
      [staffId],
    );
  return ids(
    db,
    `SELECT s.id FROM session_trainee a JOIN session s ON s.id = a.session_id
     WHERE a.staff_id = ? AND a.deleted_at IS NULL AND s.deleted_at IS NULL AND s.status <> 'cancelled' ORDER BY s.starts_at, s.session_no`,
    [staffId],
  );
};

/** Everything of an office that a form of this kind can be printed for, in the order of the paper pile. */
export const allSubjects = (db: ReadableDb, form: FormKind, office: string): readonly Id[] => {
  if (form === 'appraisalSheet' || form === 'improvementSheet' || form === 'scoreSheet')
    return allAssessmentSubjects(db, form, office);
  if (form === 'gradingSheet' || form === 'pointsSheet') return allPointsSubjects(db, form, office);
  if (form === 'trainingFile')
    return ids(
      db,
      "SELECT id FROM staff WHERE owner_office = ? AND deleted_at IS NULL AND status <> 'transferred' ORDER BY staff_no",
      [office],
    );
  if (form === 'trainingPlan')
    return ids(
      db,
      `SELECT l.id FROM plan l JOIN staff p ON p.id = l.staff_id
       WHERE l.owner_office = ? AND l.deleted_at IS NULL AND p.deleted_at IS NULL AND l.state = 'active' ORDER BY p.staff_no`,
      [office],
    );
  return ids(
    db,
    "SELECT id FROM session WHERE owner_office = ? AND deleted_at IS NULL AND status <> 'cancelled' ORDER BY starts_at, session_no",
    [office],
  );
};
