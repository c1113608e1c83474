import type { CommendationModel, PublicNoticeModel } from '../../../../shared/features/notices/documents';
import { formOf } from '../../../../shared/features/notices/rules/notice';
import type { Notice } from '../../../../shared/features/notices/types';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import type { DocumentSubjects } from '../../../printing/document';
import { standardInForce } from '../../standards/repository';
import { notices } from '../repository';
import { subjectLines } from './notice';

const commonOf = (db: ReadableDb, notice: Notice) => {
  const { number, kind, title, body, recipients, postedFrom, postedTo, madeBy } = notice;
  const subjects = subjectLines(db, notice.id).map(({ staffId: _id, ...line }) => line);
  return { number, kind, title, body, recipients, postedFrom, postedTo, madeBy, subjects };
};

/** What the paper of a notice says; undefined when it is gone, or a commendation, which has a paper of its own. */
export const publicNoticeModel = (db: ReadableDb, id: Id): PublicNoticeModel | undefined => {
  const notice = notices.find(db, id);
  if (notice === undefined || notice.kind === 'commendation') return undefined;
  const { place, contact } = notice;
  const told = formOf(standardInForce(db, 'notices', notice.postedFrom).body, notice.kind);
  return { form: 'publicNotice', ...commonOf(db, notice), told, place, contact };
};

/** What the paper of a commendation says; undefined when it is gone, or another notice. */
export const commendationModel = (db: ReadableDb, id: Id): CommendationModel | undefined => {
  const notice = notices.find(db, id);
  return notice?.kind === 'commendation' ? { form: 'commendation', ...commonOf(db, notice) } : undefined;
};

/** Notices that can be printed: of an office, of a person, and not withdrawn; commendations apart from the others. */
const subjectsWhere = (kinds: string): DocumentSubjects => ({
  ofStaff: (db, staffId) =>
    db
      .all<{ id: Id }>(
        `SELECT n.id FROM notice n JOIN notice_subject s ON s.notice_id = n.id AND s.deleted_at IS NULL
         WHERE s.staff_id = ? AND n.deleted_at IS NULL AND n.state <> 'withdrawn' AND ${kinds}
         ORDER BY n.posted_from DESC, n.number DESC`,
        [staffId],
      )
      .map(({ id }) => id),
  ofOffice: (db, office) =>
    db
      .all<{ id: Id }>(
        `SELECT n.id FROM notice n
         WHERE n.owner_office = ? AND n.deleted_at IS NULL AND n.state <> 'withdrawn' AND ${kinds} ORDER BY n.number`,
        [office],
      )
      .map(({ id }) => id),
  ofNumber: (db, office, number) =>
    db
      .all<{ id: Id }>(
        `SELECT n.id FROM notice n
         WHERE n.owner_office = ? AND n.number = ? AND n.deleted_at IS NULL AND n.state <> 'withdrawn' AND ${kinds}`,
        [office, number],
      )
      .map(({ id }) => id),
  person: () => undefined,
  labels: (db, ids) =>
    new Map(
      ids.flatMap((id) => {
        const notice = notices.findAny(db, id);
        return notice === undefined
          ? []
          : [[id, { subject: notice.title, subjectNo: notice.number }] as const];
      }),
    ),
  none: 'E_FORM_NONE_FOR_STAFF',
});

export const publicNoticeSubjects = subjectsWhere("n.kind <> 'commendation'");
export const commendationSubjects = subjectsWhere("n.kind = 'commendation'");
