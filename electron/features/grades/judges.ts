import { chainOf, chainState } from '../../../shared/features/approvals/rules';
import type { grades as feature } from '../../../shared/features/grades/feature';
import {
  confirmFault,
  dayAheadFault,
  olderConfirmFault,
  olderDecisions,
  resultFault,
  settledFault,
} from '../../../shared/features/grades/rules/grade';
import { gradingRecord } from '../../../shared/features/grades/travel';
import type { Grading } from '../../../shared/features/grades/types';
import type { AppError } from '../../../shared/kernel/errors';
import { changedFields } from '../../../shared/kernel/record';
import { type JudgeContext, type JudgesOf, problemsOf } from '../../judge';
import { decisionsOn } from '../approvals/repository';
import { lifeOnArrival } from '../organization/views/life';
import { bookOf } from '../standards/judges';
import { olderOpinions } from './repository';
import { asSubject } from './service/gradings';
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
  const allows = bookOf(context, 'approvals')
    .all()
    .some(({ body }) => {
      const chain = chainOf(body, 'grading');
      return chain !== undefined && confirmFault(chainState(chain.steps, lines)) === undefined;
    });
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

export const judges: JudgesOf<typeof feature> = {
  grading: (record, held, context) =>
    problemsOf(
      changeFault(record, held),
      factsFault(record, held, context),
      confirmationFault(record, context),
    ),
  gradingApproval: (record, held, { before, today }) => {
    const grading = held === undefined ? before(gradingRecord, record.gradingId) : undefined;
    return problemsOf(
      dayAheadFault(record.approvedOn, today, 'approvedOn'),
      grading === undefined ? undefined : settledFault(grading),
    );
  },
};
