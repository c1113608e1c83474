import { createHash } from 'node:crypto';
import { balanceOf, closeFault, payFactFault } from '../../../../shared/features/points/rules/entries';
import { firstDayOf, lastDayOf } from '../../../../shared/features/points/rules/months';
import type {
  CloseMonth,
  PayFactRecord,
  PointsEntry,
  PointsMonth,
  SavePayFact,
} from '../../../../shared/features/points/types';
import type { Month } from '../../../../shared/kernel/dates';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import type { ReadableDb } from '../../../database/connection';
import { type Tx, transact } from '../../../database/transact';
import { findOwnPerson } from '../../organization/service/grade';
import { lifeRefusal } from '../../organization/views/life';
import { standardInForce } from '../../standards/repository';
import {
  entriesOfMonth,
  findClose,
  findPayFact,
  openProposalsOf,
  payFacts,
  paySettlements,
  pointsMonths,
} from '../repository';
import { readHistories } from '../views/histories';
import { readLines } from '../views/lines';

/** What a close keeps of the month's entries: their number, their sum, and a hash over who got what for which item. */
export const sealOf = (
  entries: readonly PointsEntry[],
): Pick<PointsMonth, 'entries' | 'sumHundredths' | 'entriesHash'> => {
  const hash = createHash('sha256');
  for (const { id, staffId, month, item, hundredths } of entries)
    hash.update(`${JSON.stringify([id, staffId, month, item, hundredths])}\n`);
  return { entries: entries.length, sumHundredths: balanceOf(entries), entriesHash: hash.digest('hex') };
};

/** Keep what a month that is being closed pays its people beside their pay: from then on it stays so (ruling 11). */
const settleLines = (tx: Tx, month: Month): void => {
  for (const staffId of readLines(tx, null).keys()) {
    const [history] = readHistories(tx, tx.today, month, staffId);
    if (history === undefined || history.person.office !== tx.office) continue;
    for (const { lines, payCents, totalCents, carriedCents } of history.pay(month, month))
      if (lines.length > 0)
        paySettlements.insert(tx, {
          ...{ staffId, month, payCents, carriedCents },
          lines: [...lines],
          totalCents: totalCents ?? 0,
        });
  }
};

/**
 * Close a month 关账 after its review (003 4 积分管理): from now on it changes only by correcting entries in open months.
 *
 * Refuses a month that is closed or ahead, and one with open proposals (`E_POINTS_PROPOSALS_OPEN`). Keeps the seal of the entries and the
 * version of the standard under which the month is paid, and settles what is paid beside the pay.
 */
export const closeMonth = (app: AppContext, { month, reviewer, note }: CloseMonth): Result<PointsMonth> =>
  transact(app, 'points.closeMonth', (tx) => {
    const isClosed = (other: Month): boolean => findClose(tx, tx.office, other) !== undefined;
    const fault = closeFault(month, tx.today, isClosed, openProposalsOf(tx, tx.office, month).length);
    if (fault !== undefined) return refuse(fault);
    const seal = sealOf(entriesOfMonth(tx, tx.office, month));
    const standardId = standardInForce(tx, 'points', firstDayOf(month)).id;
    settleLines(tx, month);
    return ok(pointsMonths.insert(tx, { month, closedOn: tx.today, reviewer, note, standardId, ...seal }));
  });

/** Whether a closed month still holds exactly the entries that it was closed with. */
export const isIntact = (db: ReadableDb, close: PointsMonth): boolean => {
  const seal = sealOf(entriesOfMonth(db, close.ownerOffice, close.month));
  return (
    seal.entries === close.entries &&
    seal.sumHundredths === close.sumHundredths &&
    seal.entriesHash === close.entriesHash
  );
};

/** Enter performance, days of travel and piece wages of a month (002 五.7); a closed month keeps them (`E_PAY_FACT_MONTH`). */
export const savePayFact = (app: AppContext, { version, ...fields }: SavePayFact): Result<PayFactRecord> =>
  transact(app, 'points.savePayFact', (tx) => {
    const person = findOwnPerson(tx, fields.staffId);
    if (!person.ok) return person;
    const closed =
      lifeRefusal(tx, person.value, 'points', 'form', firstDayOf(fields.month), lastDayOf(fields.month)) ??
      payFactFault(fields.month, findClose(tx, tx.office, fields.month) !== undefined);
    if (closed !== undefined) return refuse(closed);
    const known = findPayFact(tx, fields.staffId, fields.month);
    if (known === undefined) return ok(payFacts.insert(tx, fields));
    return version === null
      ? refuse(appError('E_RECORD_CHANGED'))
      : payFacts.update(tx, known.id, version, fields);
  });
