import type {
  GradingSheetModel,
  PointsSheetModel,
} from '../../../../shared/features/documents/models/points';
import { parsePointsSubject, pointsSubjectId } from '../../../../shared/features/points/rules/sheet-subject';
import { fromHundredths } from '../../../../shared/kernel/exact';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { approvalsOf, gradings } from '../../grades/repository';
import { findClose } from '../../points/repository';
import { listEntries, monthView } from '../../points/views/month';

/** What the sheet of a grading shows; undefined when the grading is gone. */
export const gradingSheetModel = (db: ReadableDb, gradingId: Id): GradingSheetModel | undefined => {
  const grading = gradings.find(db, gradingId);
  const person = db.get<GradingSheetModel['person']>(
    `SELECT p.staff_no AS staffNo, p.name, p.education, p.hire_date AS hireDate, COALESCE(si.name, '') AS site,
       COALESCE(d.name, '') AS department, COALESCE(o.name, '') AS post
     FROM grading g JOIN staff p ON p.id = g.staff_id LEFT JOIN site si ON si.id = p.site_id
       LEFT JOIN department d ON d.id = p.department_id LEFT JOIN post o ON o.id = p.post_id WHERE g.id = ?`,
    [gradingId],
  );
  if (grading === undefined || person === undefined) return undefined;
  const { gradedOn, scheme, employment, grade, mean, pointsHundredths, state, derivation, note } = grading;
  return {
    ...{ form: 'gradingSheet', person, gradedOn, scheme, employment, grade, state, derivation, note },
    result: pointsHundredths === null ? mean : fromHundredths(pointsHundredths),
    approvals: approvalsOf(db, gradingId).map(({ step, approver, approvedOn, decision, opinion }) => ({
      ...{ step, approver, approvedOn, decision, opinion },
    })),
  };
};

type Place = { readonly office: string; readonly siteId: Id | null; readonly site: string };

/** The office and site of a person, or the office of a site. */
const placeOf = (db: ReadableDb, scope: 'site' | 'staff', id: Id): Place | undefined => {
  if (scope === 'staff') {
    return db.get<Place>(
      "SELECT p.owner_office AS office, p.site_id AS siteId, COALESCE(si.name, '') AS site FROM staff p LEFT JOIN site si ON si.id = p.site_id WHERE p.id = ?",
      [id],
    );
  }
  if (id === '-') return db.get<Place>("SELECT code AS office, NULL AS siteId, '' AS site FROM own_office");
  return db.get<Place>('SELECT owner_office AS office, id AS siteId, name AS site FROM site WHERE id = ?', [
    id,
  ]);
};

/** What the points sheet of a month shows, the same sums as on the screen; undefined when its subject is gone. */
export const pointsSheetModel = (
  db: ReadableDb,
  subjectId: Id,
  today: string,
): PointsSheetModel | undefined => {
  const subject = parsePointsSubject(subjectId);
  const place = subject === undefined ? undefined : placeOf(db, subject.scope, subject.id);
  if (subject === undefined || place === undefined) return undefined;
  const { month, scope, id } = subject;
  const view = monthView(db, place.office, today, { month, site: '', search: '' });
  const chosen = view.rows.filter((row) =>
    scope === 'staff' ? row.staffId === id : (row.site ?? '') === place.site,
  );
  const entries =
    scope === 'site'
      ? null
      : listEntries(db, place.office, { staffId: id }).filter((row) => row.month === month);
  const close = findClose(db, place.office, month);
  return {
    ...{ form: 'pointsSheet', month, site: place.site, items: [...view.items] },
    people: chosen.map(({ staffNo, name, nets, net }) => ({ staffNo, name, nets: { ...nets }, net })),
    entries:
      entries?.toReversed().map(({ item, points, reason, evidence, enteredBy }) => ({
        item,
        points,
        reason,
        evidence,
        enteredBy,
      })) ?? null,
    total: chosen.reduce((sum, { net }) => sum + Math.round(net * 100), 0) / 100,
    closed: close === undefined ? null : { closedOn: close.closedOn, reviewer: close.reviewer },
  };
};

const lastMonth = (db: ReadableDb, where: string, param: string): string | undefined =>
  db.get<{ month: string | null }>(`SELECT MAX(month) AS month FROM points_entry WHERE ${where}`, [param])
    ?.month ?? undefined;

/** A person's last grading, or the person's last month with points. */
export const pointsSubjectsOfStaff = (
  db: ReadableDb,
  form: 'gradingSheet' | 'pointsSheet',
  staffId: Id,
): readonly Id[] => {
  if (form === 'gradingSheet') {
    return gradings
      .list(db, 'r.staff_id = ?', [staffId], 'r.graded_on DESC, r.id DESC LIMIT 1')
      .map(({ id }) => id);
  }
  const month = lastMonth(db, 'staff_id = ?', staffId);
  return month === undefined ? [] : [pointsSubjectId({ month, scope: 'staff', id: staffId })];
};

/** Everybody's last grading, or the sites of the office in its last month with points. */
export const allPointsSubjects = (
  db: ReadableDb,
  form: 'gradingSheet' | 'pointsSheet',
  office: string,
): readonly Id[] => {
  if (form === 'gradingSheet') {
    return db
      .all<{ id: Id }>(
        `SELECT g.id FROM grading g JOIN staff p ON p.id = g.staff_id
         WHERE p.owner_office = ? AND p.deleted_at IS NULL AND g.deleted_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM grading x WHERE x.staff_id = g.staff_id AND x.deleted_at IS NULL
             AND (x.graded_on > g.graded_on OR (x.graded_on = g.graded_on AND x.id > g.id)))
         ORDER BY p.staff_no`,
        [office],
      )
      .map(({ id }) => id);
  }
  const month = lastMonth(db, 'owner_office = ?', office);
  if (month === undefined) return [];
  return db
    .all<{ id: Id | null }>(
      `SELECT DISTINCT p.site_id AS id FROM staff p LEFT JOIN site si ON si.id = p.site_id
       WHERE p.owner_office = ? AND p.deleted_at IS NULL AND p.status IN ('training', 'active') ORDER BY si.name`,
      [office],
    )
    .map(({ id }) => pointsSubjectId({ month, scope: 'site', id: id ?? '-' }));
};

/** Whose a points form is, for the register. */
export const staffOfPointsSubject = (
  db: ReadableDb,
  form: 'gradingSheet' | 'pointsSheet',
  subjectId: Id,
): { readonly id: Id; readonly staffNo: string } | undefined => {
  if (form === 'gradingSheet') {
    return db.get(
      'SELECT p.id, p.staff_no AS staffNo FROM grading g JOIN staff p ON p.id = g.staff_id WHERE g.id = ?',
      [subjectId],
    );
  }
  const subject = parsePointsSubject(subjectId);
  if (subject?.scope !== 'staff') return undefined;
  return db.get('SELECT id, staff_no AS staffNo FROM staff WHERE id = ?', [subject.id]);
};
