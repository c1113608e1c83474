import type { points as feature } from '../../../shared/features/points/feature';
import {
  bookingFault,
  decidedFault,
  entryHundredths,
  itemFault,
  payFactFault,
  rejectionFault,
  reversalFault,
  reversalOf,
} from '../../../shared/features/points/rules/entries';
import { firstDayOf, lastDayOf } from '../../../shared/features/points/rules/months';
import { totalOf } from '../../../shared/features/points/rules/pay-lines';
import {
  payFactRecord,
  pointsEntryRecord,
  pointsMonthRecord,
  pointsProposalRecord,
} from '../../../shared/features/points/travel';
import type { PointsEntry, PointsMonth, PointsProposal } from '../../../shared/features/points/types';
import type { Month } from '../../../shared/kernel/dates';
import { type AppError, appError } from '../../../shared/kernel/errors';
import { fromHundredths } from '../../../shared/kernel/exact';
import { changedFields } from '../../../shared/kernel/record';
import { isChanged, type JudgeContext, type JudgesOf, problemsOf, reckonedProblem } from '../../judge';
import { lifeOnArrival } from '../organization/views/life';
import { bookOf } from '../standards/judges';
import { entriesOfMonth, findClose, pointsEntries } from './repository';
import { sealOf } from './service/close';

/** Whether a month was closed before the file came: it may bring a close together with the entries that it seals. */
const wasClosed = ({ db, before }: JudgeContext, office: string, month: Month): boolean => {
  const close = findClose(db, office, month);
  return close !== undefined && before(pointsMonthRecord, close.id) !== undefined;
};

/** Points stand in the standard of their month: the item, and not too many of them. */
const pointsFaults = (
  { item, month, hundredths }: Pick<PointsEntry, 'item' | 'month' | 'hundredths'>,
  context: JudgeContext,
): readonly AppError[] => {
  const { body } = bookOf(context, 'points').inForce(firstDayOf(month));
  const fitting = entryHundredths(fromHundredths(hundredths), body);
  return problemsOf(
    itemFault(item, body.items),
    fitting.ok ? undefined : { ...fitting.error, field: 'hundredths' },
  );
};

const reversalProblems = (record: PointsEntry, { db }: JudgeContext): readonly AppError[] => {
  const entry = record.reversesId === null ? undefined : pointsEntries.find(db, record.reversesId);
  if (entry === undefined) return [];
  const { staffId, item, hundredths } = reversalOf(entry);
  const same = record.staffId === staffId && record.item === item && record.hundredths === hundredths;
  return problemsOf(
    reversalFault(entry, false),
    same
      ? undefined
      : appError(
          'E_RECORD_RECKONED',
          {
            field: 'hundredths',
            value: fromHundredths(record.hundredths),
            expected: fromHundredths(hundredths),
          },
          'hundredths',
        ),
  );
};

/** The seal of a close fits the entries that the month has: none came later, none is missing. */
const sealFault = (record: PointsMonth, { db }: JudgeContext): AppError | undefined =>
  reckonedProblem(record, sealOf(entriesOfMonth(db, record.ownerOffice, record.month)));

/** What was accepted is booked for good; a rejection may have been undone since. */
const decisionFaults = (record: PointsProposal, held: PointsProposal | undefined): readonly AppError[] => {
  const settled =
    isChanged(pointsProposalRecord, held, record) && held.state === 'accepted'
      ? decidedFault(held)
      : undefined;
  return problemsOf(
    settled ?? (record.deletedAt === null ? undefined : decidedFault(record)),
    record.state === 'rejected' ? rejectionFault(record.decisionReason) : undefined,
  );
};

export const judges: JudgesOf<typeof feature> = {
  pointsEntry: (record, held, context) => {
    const { month, ownerOffice, reversesId } = record;
    if (held !== undefined) return [];
    const isCorrection = record.causeKind === pointsEntryRecord.kind;
    return [
      ...problemsOf(
        isCorrection
          ? undefined
          : lifeOnArrival(context, record.staffId, 'points', firstDayOf(month), lastDayOf(month)),
      ),
      ...problemsOf(bookingFault(month, context.today, () => wasClosed(context, ownerOffice, month))),
      ...(reversesId === null ? pointsFaults(record, context) : reversalProblems(record, context)),
    ];
  },
  pointsMonth: (record, _held, context) =>
    problemsOf(
      bookingFault(record.month, context.today, () => false),
      sealFault(record, context),
    ),
  pointsProposal: (record, held, context) => [
    ...decisionFaults(record, held),
    ...(held === undefined ? pointsFaults(record, context) : []),
  ],
  paySettlement: (record, held, context) => {
    const { month, ownerOffice, payCents, lines } = record;
    if (held !== undefined) return [];
    return problemsOf(
      wasClosed(context, ownerOffice, month)
        ? appError('E_POINTS_MONTH_CLOSED', { month }, 'month')
        : undefined,
      findClose(context.db, ownerOffice, month) === undefined
        ? appError('E_PAY_SETTLEMENT_OPEN', { month }, 'month')
        : undefined,
      reckonedProblem(record, totalOf(payCents, lines)),
    );
  },
  payFact: (record, held, context) => {
    const changed = held === undefined || changedFields(payFactRecord, held, record).length > 0;
    return changed
      ? problemsOf(payFactFault(record.month, wasClosed(context, record.ownerOffice, record.month)))
      : [];
  },
};
