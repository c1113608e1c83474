import { chainState } from '../../../shared/features/approvals/rules';
import type { grades as feature } from '../../../shared/features/grades/feature';
import {
  confirmFault,
  dayAheadFault,
  olderConfirmFault,
  olderDecisions,
  resultFault,
  settledFault,
} from '../../../shared/features/grades/rules/grade';
import { gradeByExam } from '../../../shared/features/grades/rules/scheme-a';
import { coverAheadFault, pairFault } from '../../../shared/features/grades/rules/scores';
import { gradingRecord } from '../../../shared/features/grades/travel';
import type { Grading } from '../../../shared/features/grades/types';
import { type AppError, appError } from '../../../shared/kernel/errors';
import { changedFields } from '../../../shared/kernel/record';
import { type JudgeContext, type JudgesOf, problemsOf } from '../../judge';
import { possibleSteps } from '../approvals/judges';
import { decisionsOn } from '../approvals/repository';
import { lifeOnArrival } from '../organization/views/life';
import { bookOf } from '../standards/judges';
import { asSubject, olderOpinions } from './repository';
import { chainOfGrading } from './views/gradings';

/** One that holds may be taken back, but it is never another. */
const changeFault = (record: Grading, held: Grading | undefined): AppError | undefined =>
  held === undefined || changedFields(gradingRecord, held, record).length === 0
    ? undefined
    : settledFault(held);

const factsFault = (
  record: Grading,
  held: Grading | undefined,
  context: JudgeContext,
): AppError | undefined => {
  const body = bookOf(context, 'grades').byId(record.standardId)?.body;
  return (
    dayAheadFault(record.gradedOn, context.today, 'gradedOn') ??
    (held === undefined ? lifeOnArrival(context, record.staffId, 'grading', record.gradedOn) : undefined) ??
    (body === undefined ? undefined : resultFault(record, body))
  );
};

/**
 * One that an older app confirmed stays as it is: it has opinions, and no decision of a chain. So does one that is complete under any
 * version of its chain: the office that confirmed it may have had the version of the day only later.
 */
const approvedFault = (record: Grading, context: JudgeContext): AppError | undefined => {
  const { db } = context;
  const older = olderOpinions(db, record.id);
  const decided = decisionsOn(db, asSubject(record.id));
  if (older.length > 0 && decided.length === 0) return olderConfirmFault(older);
  const lines = [...olderDecisions(older), ...decided];
  const allows = possibleSteps(context, 'grading', record.ownerOffice).some(
    (steps) => confirmFault(chainState(steps, lines)) === undefined,
  );
  return allows ? undefined : confirmFault(chainOfGrading(db, record));
};

/** A sheet holds once its opinions allow it; lists of the past and re-gradings are entered as holding. */
const confirmationFault = (record: Grading, context: JudgeContext): AppError | undefined => {
  if (record.confirmedOn === null) return undefined;
  return (
    dayAheadFault(record.confirmedOn, context.today, 'confirmedOn') ??
    (record.origin === 'form' ? approvedFault(record, context) : undefined)
  );
};

/**
 * One that was confirmed since scores have to be proven names their records, which belong together, or the paper; and its grade is the one that its
 * inputs give. What became of the records since is the review's to say.
 */
const provenFault = (record: Grading, context: JudgeContext): AppError | undefined => {
  const body = bookOf(context, 'grades').byId(record.standardId)?.body;
  const { inputs, confirmedOn, origin } = record;
  if (body === undefined || confirmedOn === null || origin !== 'form' || inputs.kind !== 'exam')
    return undefined;
  const { pairing } = body.schemeA;
  const isProven = inputs.from !== undefined || inputs.cover !== undefined;
  if (!isProven) return confirmedOn < pairing.provenSince ? undefined : appError('E_GRADING_SCORES_UNPROVEN');
  const apart = inputs.from === undefined ? null : pairFault(inputs.from, pairing);
  const { grade } = gradeByExam(inputs, body.schemeA, record.derivation.standard);
  return (
    apart ??
    coverAheadFault(inputs, context.today) ??
    (grade === record.grade
      ? undefined
      : appError('E_GRADING_OTHER_TODAY', { grade: record.grade, today: grade }, 'grade'))
  );
};

export const judges: JudgesOf<typeof feature> = {
  grading: (record, held, context) =>
    problemsOf(
      changeFault(record, held),
      factsFault(record, held, context),
      confirmationFault(record, context),
      provenFault(record, context),
    ),
  gradingReview: (record, _held, { today }) =>
    problemsOf(dayAheadFault(record.reviewedOn, today, 'reviewedOn')),
  gradingApproval: (record, held, { before, today }) => {
    const grading = held === undefined ? before(gradingRecord, record.gradingId) : undefined;
    return problemsOf(
      dayAheadFault(record.approvedOn, today, 'approvedOn'),
      grading === undefined ? undefined : settledFault(grading),
    );
  },
};
