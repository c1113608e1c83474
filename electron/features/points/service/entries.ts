import {
  bookingFault,
  correctionFault,
  entryHundredths,
  itemFault,
  reversalFault,
  reversalOf,
} from '../../../../shared/features/points/rules/entries';
import { firstDayOf, lastDayOf } from '../../../../shared/features/points/rules/months';
import { pointsEntryRecord } from '../../../../shared/features/points/travel';
import type {
  AddEntries,
  CorrectEntry,
  PointsEntry,
  PointsStandard,
} from '../../../../shared/features/points/types';
import type { Month } from '../../../../shared/kernel/dates';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import type { ReadableDb } from '../../../database/connection';
import { type Tx, transact } from '../../../database/transact';
import { findOwnPerson } from '../../organization/service/grade';
import { lifeRefusal } from '../../organization/views/life';
import { standardInForce } from '../../standards/repository';
import { findClose, findReversal, pointsEntries } from '../repository';

export const BY_HAND = { causeKind: '', causeId: '' } as const;

/** The numbers of the points as they hold in a month. */
export const pointsStandardOf = (db: ReadableDb, month: Month): PointsStandard =>
  standardInForce(db, 'points', firstDayOf(month)).body;

const monthFault = (tx: Tx, month: Month): AppError | undefined =>
  bookingFault(month, tx.today, (other) => findClose(tx, tx.office, other) !== undefined);

export type NewEntry = {
  readonly staffId: Id;
  readonly month: Month;
  readonly item: string;
  readonly points: number;
  readonly reason: string;
  readonly evidence: string;
  readonly causeKind: string;
  readonly causeId: Id;
};

/**
 * Book points 积分记录 inside a larger transaction (003 4 积分管理).
 *
 * Refuses another office's person, one whom the month finds gone or not yet hired (`lifeFinding`), a month that is closed or ahead (`E_POINTS_MONTH_CLOSED`, `E_POINTS_MONTH_FUTURE`), an item that the
 * standard of the month lacks (`E_POINTS_ITEM_UNKNOWN`), and points that are none (`E_POINTS_ZERO`, `_DECIMALS`, `_TOO_MANY`).
 */
export const insertEntry = (tx: Tx, entry: NewEntry): Result<PointsEntry> => {
  const { points, ...fields } = entry;
  const person = findOwnPerson(tx, entry.staffId);
  if (!person.ok) return person;
  // A correction stands in whichever month is open.
  const life =
    entry.causeKind === pointsEntryRecord.kind
      ? undefined
      : lifeRefusal(tx, person.value, 'points', 'form', firstDayOf(entry.month), lastDayOf(entry.month));
  const fault = life ?? monthFault(tx, entry.month);
  if (fault !== undefined) return refuse(fault);
  const standard = pointsStandardOf(tx, entry.month);
  const unknown = itemFault(entry.item, standard.items);
  if (unknown !== undefined) return refuse(unknown);
  const hundredths = entryHundredths(points, standard);
  if (!hundredths.ok) return hundredths;
  return ok(
    pointsEntries.insert(tx, {
      ...fields,
      hundredths: hundredths.value,
      enteredBy: tx.user,
      reversesId: null,
    }),
  );
};

/** Book the cells of a grid, all or none; a refusal names its cell as `entries.<index>.<field>`. Answers how many were booked. */
export const addEntries = (app: AppContext, { month, entries }: AddEntries): Result<number> =>
  transact(app, 'points.addEntries', (tx) => {
    for (const [index, entry] of entries.entries()) {
      const booked = insertEntry(tx, { ...entry, ...BY_HAND, month });
      if (!booked.ok)
        return refuse({ ...booked.error, field: `entries.${index}.${booked.error.field ?? 'points'}` });
    }
    return ok(entries.length);
  });

/**
 * Correct an entry: one of the opposite sign that names it, booked in an open month, and the right points beside it when they are given.
 *
 * The entry itself stays, and so does the month that it stands in. Refuses an entry that was corrected before
 * (`E_POINTS_ALREADY_REVERSED`), a correction (`E_POINTS_IS_REVERSAL`), and what `insertEntry` refuses.
 */
export const correctEntry = (
  app: AppContext,
  { entryId, month, reason, instead }: CorrectEntry,
): Result<PointsEntry> =>
  transact(app, 'points.correctEntry', (tx) => {
    const entry = pointsEntries.find(tx, entryId);
    if (entry === undefined) return refuse(appError('E_NOT_FOUND'));
    if (entry.ownerOffice !== tx.office) return refuse(appError('E_NOT_OWNED', { owner: entry.ownerOffice }));
    const fault =
      reversalFault(entry, findReversal(tx, entryId) !== undefined) ??
      correctionFault(entry.month, month) ??
      monthFault(tx, month);
    if (fault !== undefined) return refuse(fault);
    const { staffId, item, evidence } = entry;
    const cause = { causeKind: pointsEntryRecord.kind, causeId: entryId };
    const reversal = pointsEntries.insert(tx, {
      ...{ month, evidence, reason },
      ...reversalOf(entry),
      enteredBy: tx.user,
      reversesId: entryId,
      ...cause,
    });
    if (instead === null) return ok(reversal);
    const right = insertEntry(tx, { staffId, month, item, evidence, reason, points: instead, ...cause });
    return right.ok
      ? ok(reversal)
      : refuse({
          ...right.error,
          field: right.error.field === 'points' ? 'instead' : (right.error.field ?? 'instead'),
        });
  });
