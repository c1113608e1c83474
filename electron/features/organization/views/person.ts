import type { StaffLabel, StaffView, TimelineLine } from '../../../../shared/features/organization/types';
import {
  STAFF_STATUSES,
  type StaffStatus,
  type TimelineAspect,
} from '../../../../shared/features/organization/vocabulary';
import type { Id } from '../../../../shared/kernel/ids';
import { codeKey, wordKey } from '../../../../shared/kernel/sameness';
import type { Translate } from '../../../../shared/locales/translate';
import type { ReadableDb } from '../../../database/connection';
import { departments, posts, sites, staff, staffCertificates, staffSeries } from '../repository';

const LABEL = `SELECT s.id, s.staff_no AS staffNo, s.name, si.name AS site, s.status
  FROM staff s LEFT JOIN site si ON si.id = s.site_id`;

/**
 * The person who holds a staff number: not deleted, and not a copy that was moved away. Searched in the whole
 * organisation; at head office that means all branches.
 */
export const findStaffByNo = (db: ReadableDb, staffNo: string): StaffLabel | undefined =>
  db.get<StaffLabel>(
    `${LABEL} WHERE s.staff_no = ? AND s.deleted_at IS NULL ORDER BY s.status = 'transferred', s.updated_at DESC LIMIT 1`,
    [staffNo],
  );

/** Who a person is, deleted or not: what a record names must stay readable. */
export const staffLabel = (db: ReadableDb, id: Id): StaffLabel | undefined =>
  db.get<StaffLabel>(`${LABEL} WHERE s.id = ?`, [id]);

/** Everyone of an office who is not deleted, by number: the look-up of whoever handles many people at once. */
export const listOwnStaff = (db: ReadableDb, office: string): readonly StaffLabel[] =>
  db.all<StaffLabel>(`${LABEL} WHERE s.owner_office = ? AND s.deleted_at IS NULL ORDER BY s.staff_no`, [
    office,
  ]);

/** The staff numbers of this database's own office. */
export const ownStaffNumbers = (db: ReadableDb): readonly string[] =>
  db
    .all<{ staffNo: string }>(
      'SELECT staff_no AS staffNo FROM staff WHERE owner_office = (SELECT code FROM own_office) AND deleted_at IS NULL ORDER BY staff_no',
    )
    .map((row) => row.staffNo);

/** Who is at work in an office (培训期 or 在职), by number. */
export const listActiveStaff = (db: ReadableDb, office: string): readonly StaffLabel[] =>
  listOwnStaff(db, office).filter((person) => person.status === 'training' || person.status === 'active');

/** Whoever has a staff number for themselves, and where. */
export type StaffNoHolder = {
  readonly id: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly office: string;
};

const HOLDERS = `SELECT id, staff_no AS staffNo, name, owner_office AS office FROM staff
  WHERE deleted_at IS NULL AND (status <> 'transferred' OR owner_office = ?)`;

/**
 * Who holds a staff number, so that nobody else may take it. A copy 已调出 holds it only against people of its own office,
 * whose list would show the number twice. In the own office another writing of the number is the number, too.
 */
export const staffNoHolder = (
  db: ReadableDb,
  staffNo: string,
  office: string,
  except: Id,
): StaffNoHolder | undefined =>
  db.get<StaffNoHolder>(`${HOLDERS} AND staff_no = ? AND id <> ? LIMIT 1`, [office, staffNo, except]) ??
  db
    .all<StaffNoHolder>(`${HOLDERS} AND owner_office = ? AND id <> ?`, [office, office, except])
    .find((holder) => codeKey(holder.staffNo) === codeKey(staffNo));

/** Somebody of an office with the same name, in whichever writing (`sameness`), also who has left: they may have come back. */
export const namesakeOf = (
  db: ReadableDb,
  name: string,
  office: string,
  except: Id,
): StaffNoHolder | undefined => {
  const key = wordKey(name);
  return db
    .all<StaffNoHolder>(`${HOLDERS} AND owner_office = ? AND id <> ? ORDER BY staff_no`, [
      office,
      office,
      except,
    ])
    .find((holder) => wordKey(holder.name) === key);
};

/** All holders by number, for an import of many people. */
export const allStaffNoHolders = (db: ReadableDb, office: string): ReadonlyMap<string, StaffNoHolder> =>
  new Map(db.all<StaffNoHolder>(HOLDERS, [office]).map((row) => [row.staffNo, row]));

export const mentorOf = (db: ReadableDb, id: Id): Id | null =>
  db.get<{ mentorId: Id | null }>('SELECT mentor_id AS mentorId FROM staff WHERE id = ?', [id])?.mentorId ??
  null;

const listMentees = (db: ReadableDb, id: Id): readonly StaffLabel[] =>
  db.all<StaffLabel>(`${LABEL} WHERE s.mentor_id = ? AND s.deleted_at IS NULL ORDER BY s.staff_no`, [id]);

export const countMentees = (db: ReadableDb, id: Id): number => listMentees(db, id).length;

type TimelineRow = TimelineLine & { readonly causeKind: string };

const isStatus = (text: string): text is StaffStatus => (STAFF_STATUSES as readonly string[]).includes(text);

/** A status stands on the timeline by its code, because the ledger outlives the wording. */
const timelineText = (t: Translate, aspect: TimelineAspect, text: string): string =>
  aspect === 'status' && isStatus(text) ? t(`organization.staffStatus.${text}`) : text;

/** A person's timeline 履历, newest first, in words. */
export const staffTimeline = (db: ReadableDb, t: Translate, staffId: Id): readonly TimelineLine[] =>
  db
    .all<TimelineRow>(
      `SELECT id, happened_on AS happenedOn, aspect, before_text AS before, after_text AS after, reason, updated_by AS enteredBy
       FROM timeline_entry WHERE staff_id = ? AND deleted_at IS NULL ORDER BY happened_on DESC, change_no DESC`,
      [staffId],
    )
    .map((row) => ({
      ...row,
      before: timelineText(t, row.aspect, row.before),
      after: timelineText(t, row.aspect, row.after),
    }));

const seriesOf = (db: ReadableDb, staffId: Id) =>
  staffSeries.list(db, 'r.staff_id = ?', [staffId], 'r.series');

/** The whole page of one person, or undefined when the person is unknown or deleted. */
export const viewStaff = (db: ReadableDb, t: Translate, office: string, id: Id): StaffView | undefined => {
  const person = staff.find(db, id);
  if (person === undefined) return undefined;
  return {
    staff: person,
    mine: person.ownerOffice === office,
    site: person.siteId === null ? null : (sites.find(db, person.siteId)?.name ?? null),
    department:
      person.departmentId === null ? null : (departments.find(db, person.departmentId)?.name ?? null),
    post: person.postId === null ? null : (posts.find(db, person.postId)?.name ?? null),
    mentor: person.mentorId === null ? null : (staffLabel(db, person.mentorId) ?? null),
    series: seriesOf(db, id),
    certificates: staffCertificates.list(db, 'r.staff_id = ?', [id], 'r.expires_on, r.name'),
    timeline: staffTimeline(db, t, id),
    mentees: listMentees(db, id),
  };
};
