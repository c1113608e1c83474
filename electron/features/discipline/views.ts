import type { DisciplineNoticeModel } from '../../../shared/features/discipline/documents';
import { shownOn } from '../../../shared/features/discipline/rules';
import type { Discipline, DisciplineFilter, DisciplineRow } from '../../../shared/features/discipline/types';
import type { Id } from '../../../shared/kernel/ids';
import { oneHolds } from '../../../shared/kernel/search';
import { type Translate, termOf } from '../../../shared/locales/translate';
import type { AppContext } from '../../app-context';
import type { ReadableDb } from '../../database/connection';
import type { DocumentSubjects } from '../../printing/document';
import { holderOf } from '../functions/views';
import { disciplines } from './repository';

type Person = { readonly id: Id; readonly staffNo: string; readonly name: string };

const PEOPLE =
  'SELECT id, staff_no AS staffNo, name FROM staff WHERE id IN (SELECT staff_id FROM discipline)';

/** What people call one: its kind, or the name that another kind has. */
export const kindWords = (t: Translate, { kind, title }: Pick<Discipline, 'kind' | 'title'>): string =>
  kind === 'other' && title !== '' ? title : t(`discipline.kind.${kind}`);

/** Discipline and proposals of all offices that are here, the latest first. */
export const listDiscipline = (
  app: Pick<AppContext, 'db' | 't' | 'clock' | 'officeCode'>,
  { search, kind, state, staffId }: DisciplineFilter,
): readonly DisciplineRow[] => {
  const people = new Map(app.db.all<Person>(PEOPLE).map((person) => [person.id, person]));
  const office = app.officeCode();
  const on = app.clock.today();
  return disciplines
    .list(
      app.db,
      "? IN ('', r.staff_id) AND ? IN ('', r.kind)",
      [staffId, kind],
      'COALESCE(r.given_on, r.proposed_on) DESC, r.number DESC',
    )
    .map((record) => ({
      ...record,
      mine: record.ownerOffice === office,
      staffNo: people.get(record.staffId)?.staffNo ?? '',
      staffName: people.get(record.staffId)?.name ?? '',
      shown: shownOn(record, on),
      cause: record.causeKind === '' ? '' : termOf(app.t, 'kind', record.causeKind),
    }))
    .filter(
      (row) =>
        (state === '' || row.shown === state) && oneHolds([row.staffNo, row.staffName, row.number], search),
    );
};

/** What the paper of one says; undefined when nothing was given, or when it was revoked. */
export const disciplineNoticeModel = (db: ReadableDb, id: Id): DisciplineNoticeModel | undefined => {
  const found = disciplines.find(db, id);
  const person = db.get<DisciplineNoticeModel['person']>(
    `SELECT p.staff_no AS staffNo, p.name, COALESCE(si.name, '') AS site, COALESCE(d.name, '') AS department,
       COALESCE(o.name, '') AS post
     FROM discipline x JOIN staff p ON p.id = x.staff_id LEFT JOIN site si ON si.id = p.site_id
       LEFT JOIN department d ON d.id = p.department_id LEFT JOIN post o ON o.id = p.post_id WHERE x.id = ?`,
    [id],
  );
  if (found === undefined || person === undefined || found.state === 'revoked') return undefined;
  const { number, kind, title, givenOn, endsOn, givenBy, reason, ownerOffice } = found;
  if (givenOn === null || endsOn === null) return undefined;
  const humanResources = holderOf(db, ownerOffice, 'humanResources', givenOn);
  return {
    form: 'disciplineNotice',
    ...{ person, number, kind, title, givenOn, endsOn, givenBy, reason, humanResources },
  };
};

const PRINTED = "deleted_at IS NULL AND state IN ('given', 'lifted')";

const idsWhere = (db: ReadableDb, where: string, params: readonly string[], order: string): readonly Id[] =>
  db
    .all<{ id: Id }>(`SELECT id FROM discipline WHERE ${where} AND ${PRINTED} ORDER BY ${order}`, params)
    .map(({ id }) => id);

/** What was given and not revoked, of a person or an office. */
export const disciplineSubjects: DocumentSubjects = {
  ofStaff: (db, staffId) => idsWhere(db, 'staff_id = ?', [staffId], 'given_on DESC'),
  ofOffice: (db, office) => idsWhere(db, 'owner_office = ?', [office], 'number'),
  ofNumber: (db, office, number) =>
    idsWhere(db, 'owner_office = ? AND number = ?', [office, number], 'number'),
  person: (db, id) =>
    db.get(
      'SELECT p.id, p.staff_no AS staffNo FROM discipline x JOIN staff p ON p.id = x.staff_id WHERE x.id = ?',
      [id],
    ),
  none: 'E_FORM_NONE_FOR_STAFF',
};
