import { initialsOf } from '../../../../shared/features/organization/rules/search';
import {
  type MentorFacts,
  mentorFault,
  staffFaults,
  statusFault,
} from '../../../../shared/features/organization/rules/staff';
import {
  type ChangeNote,
  changeNoteFault,
  type TimelineField,
  timelineChanges,
} from '../../../../shared/features/organization/rules/timeline';
import type {
  OrganizationStandard,
  Spelling,
  Staff,
  StaffFields,
  Unit,
} from '../../../../shared/features/organization/types';
import type { TimelineAspect } from '../../../../shared/features/organization/vocabulary';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { isSameWord } from '../../../../shared/kernel/sameness';
import type { Translate } from '../../../../shared/locales/translate';
import type { Tx } from '../../../database/transact';
import { standardInForce } from '../../standards/repository';
import { departments, posts, sites, staff, timeline } from '../repository';
import { mentorOf, namesakeOf, type StaffNoHolder, staffLabel, staffNoHolder } from '../views/person';
import { confirmationFault } from './confirmation-gate';
import { spellName } from './pinyin';

/** What made a change: the record that stands behind it, or nothing for a change by hand. */
export type Cause = { readonly causeKind: string; readonly causeId: string };
export const BY_HAND: Cause = { causeKind: '', causeId: '' };

/** What the writer must know beside the person: looked up one by one for a form, held in maps for a workbook. */
export type StaffLookups = {
  readonly t: Translate;
  readonly limits: OrganizationStandard;
  /** Who holds a number, other than the person `except`. */
  readonly holderOf: (staffNo: string, except: Id) => StaffNoHolder | undefined;
  /** The name of a unit of the own office. */
  readonly unitName: (unit: Unit, id: Id) => string | undefined;
  readonly mentor: (id: Id) => MentorFacts | undefined;
  /** Somebody else of the own office with the same name, in whichever writing. */
  readonly namesake: (name: string, except: Id) => StaffNoHolder | undefined;
  /** Whether it was said already that two of one name are two people. */
  readonly another: boolean;
};

/** The longest reason that a line of the timeline takes. */
const REASON_MAX = 500;

const UNIT_STORES = { site: sites, department: departments, post: posts } as const;

/** Look-ups straight from the database, for one person at a time. */
export const directLookups = (tx: Tx, t: Translate, another = false): StaffLookups => ({
  t,
  limits: standardInForce(tx, 'organization', tx.today).body,
  holderOf: (staffNo, except) => staffNoHolder(tx, staffNo, tx.office, except),
  unitName: (unit, id) => {
    const record = UNIT_STORES[unit].find(tx, id);
    return record?.ownerOffice === tx.office ? record.name : undefined;
  },
  mentor: (id) => {
    const record = staff.find(tx, id);
    return record?.ownerOffice === tx.office ? record : undefined;
  },
  namesake: (name, except) => namesakeOf(tx, name, tx.office, except),
  another,
});

const UNIT_FIELDS = { siteId: 'site', departmentId: 'department', postId: 'post' } as const;
type UnitField = keyof typeof UNIT_FIELDS;

const unitFaults = (lookups: StaffLookups, fields: StaffFields, before: Staff | undefined): AppError[] =>
  (Object.keys(UNIT_FIELDS) as UnitField[]).flatMap((field) => {
    const id = fields[field];
    if (id === null || id === before?.[field]) return [];
    return lookups.unitName(UNIT_FIELDS[field], id) === undefined
      ? [appError('E_UNIT_GONE', undefined, field)]
      : [];
  });

const mentorFaults = (
  tx: Tx,
  lookups: StaffLookups,
  id: Id,
  fields: StaffFields,
  before: Staff | undefined,
): AppError[] => {
  if (fields.mentorId === null || fields.mentorId === (before?.mentorId ?? null)) return [];
  const mentor = lookups.mentor(fields.mentorId);
  if (mentor === undefined) return [appError('E_MENTOR_GONE', undefined, 'mentorId')];
  const fault = mentorFault(id, mentor, (other) => mentorOf(tx, other));
  return fault === undefined ? [] : [fault];
};

/** Two who had look-alike numbers before that was asked about keep them. */
const numberFaults = (
  lookups: StaffLookups,
  id: Id,
  staffNo: string,
  before: string | undefined,
): AppError[] => {
  const holder = lookups.holderOf(staffNo, id);
  if (holder === undefined) return [];
  if (holder.staffNo !== staffNo)
    return staffNo === before
      ? []
      : [appError('E_STAFF_NO_LOOKS_SAME', { staffNo, known: holder.staffNo, name: holder.name }, 'staffNo')];
  return [appError('E_STAFF_NO_TAKEN', { staffNo, name: holder.name, office: holder.office }, 'staffNo')];
};

/** Somebody of the same name is asked about before there are two, and before somebody is renamed into a second. */
const nameFaults = (lookups: StaffLookups, id: Id, name: string, before: string | undefined): AppError[] => {
  if (lookups.another || (before !== undefined && isSameWord(before, name))) return [];
  const other = lookups.namesake(name, id);
  return other === undefined
    ? []
    : [appError('E_STAFF_SAME_NAME', { staffNo: other.staffNo, name: other.name }, 'another')];
};

const faultsOf = (
  tx: Tx,
  lookups: StaffLookups,
  id: Id,
  fields: StaffFields,
  before: Staff | undefined,
): Result<true> => {
  const faults = [
    ...staffFaults(fields, lookups.limits, tx.today, before?.grade ?? null),
    ...numberFaults(lookups, id, fields.staffNo, before?.staffNo),
    ...nameFaults(lookups, id, fields.name, before?.name),
    ...unitFaults(lookups, fields, before),
    ...mentorFaults(tx, lookups, id, fields, before),
  ];
  const [first] = faults;
  if (first === undefined) return ok(true);
  return refuse(faults.length === 1 ? first : { ...first, causes: faults });
};

const withSpelling = (fields: StaffFields): StaffFields & Spelling => {
  const pinyin = fields.pinyin === '' ? spellName(fields.name).pinyin : fields.pinyin;
  return { ...fields, pinyin, initials: initialsOf(pinyin) };
};

type Entry = {
  readonly staffId: Id;
  readonly happenedOn: CalendarDate;
  readonly aspect: TimelineAspect;
  readonly beforeText: string;
  readonly afterText: string;
  readonly reason: string;
};

/** Add a line to a person's timeline 履历. */
export const appendTimeline = (tx: Tx, entry: Entry, cause: Cause): void => {
  timeline.insert(tx, { ...entry, ...cause });
};

const wordsOf = (tx: Tx, lookups: StaffLookups, field: TimelineField, value: string | null): string => {
  if (value === null) return '';
  if (field === 'siteId' || field === 'departmentId' || field === 'postId') {
    const unit = UNIT_FIELDS[field];
    return lookups.unitName(unit, value) ?? UNIT_STORES[unit].findDeleted(tx, value)?.name ?? '';
  }
  if (field !== 'mentorId') return value;
  const mentor = staffLabel(tx, value);
  return mentor === undefined ? '' : `${mentor.staffNo} ${mentor.name}`;
};

/**
 * Enter a new person, with the entry line of the timeline on the hire date (domain §1).
 *
 * Refuses with the codes of `staffFaults` and `mentorFault`, `E_STAFF_NO_TAKEN` (naming who has the number, and where),
 * `E_STAFF_SAME_NAME` (somebody of the same name is there, and nobody said that this is another person; where it was said, the entry line
 * says so too), `E_UNIT_GONE` and `E_MENTOR_GONE` (not a record of this office). Several faults come together as `causes`.
 */
export const insertStaff = (
  tx: Tx,
  lookups: StaffLookups,
  fields: StaffFields,
  reason: string,
  cause: Cause,
): Result<Staff> => {
  const id = tx.newId();
  const sound = faultsOf(tx, lookups, id, fields, undefined);
  if (!sound.ok) return sound;
  const person = staff.insert(tx, withSpelling(fields), id);
  const place = (['siteId', 'departmentId', 'postId', 'grade'] as const).map((field) =>
    wordsOf(tx, lookups, field, fields[field]),
  );
  const afterText = place.filter((word) => word !== '').join(' · ');
  const twin = lookups.namesake(fields.name, id);
  const confirmed =
    twin === undefined ? '' : lookups.t('organization.form.anotherReason', { staffNo: twin.staffNo });
  const why = [confirmed, reason].filter((text) => text !== '').join(' · ');
  appendTimeline(
    tx,
    {
      staffId: id,
      happenedOn: fields.hireDate,
      aspect: 'entry',
      beforeText: '',
      afterText,
      reason: [...why].slice(0, REASON_MAX).join(''),
    },
    cause,
  );
  return ok(person);
};

const sameFields = (before: Staff, fields: StaffFields): boolean =>
  (Object.keys(fields) as (keyof StaffFields)[]).every((key) => before[key] === fields[key]);

/**
 * Change a person; changes of post, grade, site, department, status, mentor and hire date go on the timeline with the note's
 * date and reason (domain §1).
 *
 * Refuses with `E_RECORD_CHANGED` (the caller saw an older version), `E_NOT_OWNED`, `E_STAFF_STATUS_TRANSITION`,
 * `E_STAFF_TRANSFERRED` (a moved person's copy is read-only), `E_STAFF_CONFIRM_FIRST` (by hand or by sheet), the codes of `insertStaff` and, when something goes on the
 * timeline, those of `changeNoteFault`. A name that changes is spelt anew, unless its pinyin was changed too.
 */
export const changeStaff = (
  tx: Tx,
  lookups: StaffLookups,
  seen: { readonly id: Id; readonly version: number },
  given: StaffFields,
  note: ChangeNote | null,
  cause: Cause,
): Result<Staff> => {
  const before = staff.find(tx, seen.id);
  if (before === undefined) return refuse(appError('E_NOT_FOUND'));
  if (before.ownerOffice !== tx.office) return refuse(appError('E_NOT_OWNED', { owner: before.ownerOffice }));
  if (before.version !== seen.version) return refuse(appError('E_RECORD_CHANGED'));
  const respell = given.name !== before.name && given.pinyin === before.pinyin;
  const fields = { ...given, pinyin: respell ? '' : given.pinyin };
  if (sameFields(before, fields)) return ok(before);
  const status = statusFault(before, fields.status, (word) => lookups.t(`organization.staffStatus.${word}`));
  if (status !== undefined) return refuse(status);
  const unconfirmed =
    cause === BY_HAND || cause.causeKind === 'sheet'
      ? confirmationFault(tx, before, fields.status)
      : undefined;
  if (unconfirmed !== undefined) return refuse(unconfirmed);
  const sound = faultsOf(tx, lookups, seen.id, fields, before);
  if (!sound.ok) return sound;
  const changes = timelineChanges(before, fields);
  if (changes.length > 0) {
    const fault = changeNoteFault(note, fields.hireDate, tx.today, lookups.limits.hireDaysAheadMax);
    if (fault !== undefined) return refuse(fault);
  }
  const written = staff.update(tx, seen.id, seen.version, withSpelling(fields));
  if (!written.ok || note === null) return written;
  for (const change of changes) {
    const beforeText = wordsOf(tx, lookups, change.field, change.before);
    const afterText = wordsOf(tx, lookups, change.field, change.after);
    const { effectiveOn: happenedOn, reason } = note;
    appendTimeline(
      tx,
      { staffId: seen.id, happenedOn, aspect: change.aspect, beforeText, afterText, reason },
      cause,
    );
  }
  return written;
};
