import type { grades as feature } from '../../../shared/features/grades/feature';
import {
  confirmFault,
  dayAheadFault,
  olderConfirmFault,
  resultFault,
  settledFault,
} from '../../../shared/features/grades/rules/grade';
import { gradingRecord } from '../../../shared/features/grades/travel';
import type { Grading } from '../../../shared/features/grades/types';
import type { AppError } from '../../../shared/kernel/errors';
import { changedFields } from '../../../shared/kernel/record';
import type { ReadableDb } from '../../database/connection';
import { type JudgeContext, type JudgesOf, problemsOf } from '../../judge';
import { decisionsOn } from '../approvals/repository';
import { bookOf } from '../standards/judges';
import { olderOpinions } from './repository';
import { chainOfGrading } from './views/gradings';

/** One that holds may be taken back, but it is never another. */
const changeFault = (record: Grading, held: Grading | undefined): AppError | undefined =>
  held === undefined || changedFields(gradingRecord, held, record).length === 0
    ? undefined
    : settledFault(held);

const factsFault = (record: Grading, context: JudgeContext): AppError | undefined => {
  const body = bookOf(context, 'grades').byId(record.standardId)?.body;
  return (
    dayAheadFault(record.gradedOn, context.today, 'gradedOn') ??
    (body === undefined ? undefined : resultFault(record, body))
  );
};

/** One that an older app confirmed stays as it is: it has opinions, and no decision of a chain. */
const approvedFault = (record: Grading, db: ReadableDb): AppError | undefined => {
  const older = olderOpinions(db, record.id);
  return older.length > 0 && decisionsOn(db, { kind: 'grading', id: record.id }).length === 0
    ? olderConfirmFault(older)
    : confirmFault(chainOfGrading(db, record));
};

/** A sheet holds once its opinions allow it; lists of the past and re-gradings are entered as holding. */
const confirmationFault = (record: Grading, { db, today }: JudgeContext): AppError | undefined => {
  if (record.confirmedOn === null) return undefined;
  return (
    dayAheadFault(record.confirmedOn, today, 'confirmedOn') ??
    (record.origin === 'form' ? approvedFault(record, db) : undefined)
  );
};

export const judges: JudgesOf<typeof feature> = {
  grading: (record, held, context) =>
    problemsOf(changeFault(record, held), factsFault(record, context), confirmationFault(record, context)),
  gradingApproval: (record, held, { before, today }) => {
    const grading = held === undefined ? before(gradingRecord, record.gradingId) : undefined;
    return problemsOf(
      dayAheadFault(record.approvedOn, today, 'approvedOn'),
      grading === undefined ? undefined : settledFault(grading),
    );
  },
};
