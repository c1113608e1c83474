import {
  type LifeAct,
  type LifeFinding,
  lifeFinding,
} from '../../../../shared/features/organization/rules/life';
import { isAtWork } from '../../../../shared/features/organization/rules/staff';
import { staffRecord } from '../../../../shared/features/organization/travel';
import type { Staff } from '../../../../shared/features/organization/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import type { AppError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import type { Tx } from '../../../database/transact';
import type { JudgeContext } from '../../../judge';
import { staff } from '../repository';

/** The day of the last change of status; someone who was entered as gone has none. */
const goneOn = (db: ReadableDb, { id, status }: Staff): CalendarDate | null =>
  isAtWork(status)
    ? null
    : (db.get<{ day: CalendarDate | null }>(
        "SELECT max(happened_on) AS day FROM timeline_entry WHERE staff_id = ? AND aspect = 'status' AND deleted_at IS NULL",
        [id],
      )?.day ?? null);

const findingOf = (
  db: ReadableDb,
  person: Staff,
  act: LifeAct,
  from: CalendarDate,
  to: CalendarDate,
  today: CalendarDate,
): LifeFinding | undefined =>
  lifeFinding({ ...person, goneOn: goneOn(db, person) }, act, { from, to }, today);

/** Where something is entered: a form refuses what a sheet of the past only names. */
export type Door = 'form' | 'sheet';

/** Why an act about a person cannot be entered through this door, or undefined; see `lifeFinding`. A day alone is `from`. */
export const lifeRefusal = (
  tx: Pick<Tx, 'today'> & ReadableDb,
  person: Staff,
  act: LifeAct,
  door: Door,
  from: CalendarDate,
  to: CalendarDate = from,
): AppError | undefined => {
  const finding = findingOf(tx, person, act, from, to, tx.today);
  return finding === undefined || (door === 'sheet' && finding.verdict === 'warn')
    ? undefined
    : finding.fault;
};

/** What a row of a sheet is taken with and named for, at one of its columns. */
export const lifeWarnings = (
  tx: Pick<Tx, 'today'> & ReadableDb,
  person: Staff,
  act: LifeAct,
  field: string,
  from: CalendarDate,
  to: CalendarDate = from,
): readonly AppError[] => {
  const finding = findingOf(tx, person, act, from, to, tx.today);
  return finding?.verdict === 'warn' ? [{ ...finding.fault, field }] : [];
};

/**
 * What of a person's life is held against a new record that another office hands over: only that they were gone when it was written,
 * which is so when their copy is as it was before the file. A hire date may have been corrected since.
 */
export const lifeOnArrival = (
  { db, before, today }: JudgeContext,
  staffId: Id,
  act: LifeAct,
  from: CalendarDate,
  to: CalendarDate = from,
): AppError | undefined => {
  const person = staff.find(db, staffId);
  if (person === undefined || before(staffRecord, staffId)?.version !== person.version) return undefined;
  const finding = findingOf(db, person, act, from, to, today);
  return finding === undefined || finding.state === 'beforeHire' ? undefined : finding.fault;
};
