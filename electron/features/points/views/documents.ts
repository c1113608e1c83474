import type { PointsSheetModel } from '../../../../shared/features/points/documents';
import { parsePointsSubject, pointsSubjectId } from '../../../../shared/features/points/rules/sheet-subject';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import type { DocumentSubjects } from '../../../printing/document';
import { findClose } from '../repository';
import { listEntries, viewMonth } from './month';

export type Place = { readonly office: string; readonly siteId: Id | null; readonly site: string };

/** The office and site of a person, or the office of a site. */
export const placeOf = (db: ReadableDb, scope: 'site' | 'staff', id: Id): Place | undefined => {
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
  const view = viewMonth(db, place.office, today, { month, site: '', search: '' });
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

export const lastMonth = (db: ReadableDb, where: string, param: string): string | undefined =>
  db.get<{ month: string | null }>(`SELECT MAX(month) AS month FROM points_entry WHERE ${where}`, [param])
    ?.month ?? undefined;

const siteOf = (db: ReadableDb, id: Id): string =>
  db.get<{ name: string }>('SELECT name FROM site WHERE id = ?', [id])?.name ?? '';

/** A person's last month with points; of an office its sites in the last month with points. */
export const pointsSubjects: DocumentSubjects = {
  ofStaff: (db, staffId) => {
    const month = lastMonth(db, 'staff_id = ?', staffId);
    return month === undefined ? [] : [pointsSubjectId({ month, scope: 'staff', id: staffId })];
  },
  ofOffice: (db, office) => {
    const month = lastMonth(db, 'owner_office = ?', office);
    if (month === undefined) return [];
    return db
      .all<{ id: Id | null }>(
        `SELECT DISTINCT p.site_id AS id FROM staff p LEFT JOIN site si ON si.id = p.site_id
         WHERE p.owner_office = ? AND p.deleted_at IS NULL AND p.status IN ('training', 'active') ORDER BY si.name`,
        [office],
      )
      .map(({ id }) => pointsSubjectId({ month, scope: 'site', id: id ?? '-' }));
  },
  person: (db, subjectId) => {
    const subject = parsePointsSubject(subjectId);
    return subject?.scope === 'staff'
      ? db.get('SELECT id, staff_no AS staffNo FROM staff WHERE id = ?', [subject.id])
      : undefined;
  },
  labels: (db, ids) =>
    new Map(
      ids.flatMap((id) => {
        const subject = parsePointsSubject(id);
        return subject?.scope === 'site'
          ? [[id, { subject: siteOf(db, subject.id), subjectNo: subject.month }] as const]
          : [];
      }),
    ),
  none: 'E_FORM_NONE_FOR_STAFF',
};
