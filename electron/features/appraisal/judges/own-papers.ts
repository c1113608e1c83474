import type { appraisal as feature } from '../../../../shared/features/appraisal/feature';
import { aheadProblem } from '../../../../shared/features/appraisal/rules/follow';
import { timesProblem } from '../../../../shared/features/appraisal/rules/handling';
import {
  planDayProblem,
  planEmptyProblem,
  planSelfProblem,
} from '../../../../shared/features/appraisal/rules/own-papers';
import { rewardCentsOf } from '../../../../shared/features/appraisal/rules/reward';
import { sourcedLines } from '../../../../shared/features/appraisal/rules/sources';
import type {
  AppraisalMeasure,
  AppraisalReward,
  AppraisalValue,
  OwnPlan,
} from '../../../../shared/features/appraisal/types/own-papers';
import { APPRAISAL_BANDS } from '../../../../shared/features/appraisal/vocabulary';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import { type JudgeContext, type JudgesOf, problemsOf } from '../../../judge';
import { staff } from '../../organization/repository';
import { bookOf } from '../../standards/judges';
import { cycles, scorecards } from '../repository/records';

const ahead = (day: CalendarDate | null, { today }: JudgeContext, field: string): AppError | undefined =>
  day === null ? undefined : aheadProblem(day, today, field);

/** An own plan was handed in with goals, and agreed to by somebody else, not before. */
const planProblems = (record: OwnPlan, context: JudgeContext): readonly AppError[] => {
  if (record.deletedAt !== null || record.state === 'draft') return [];
  const staffId = scorecards.find(context.db, record.formId)?.staffId ?? '';
  const name = staff.find(context.db, staffId)?.name ?? '';
  const decided = record.decidedOn;
  return problemsOf(
    planEmptyProblem(record.items),
    ahead(record.submittedOn, context, 'submittedOn'),
    ahead(decided, context, 'decidedOn'),
    decided === null ? undefined : planDayProblem(decided, record.submittedOn),
    decided === null || name === '' ? undefined : planSelfProblem(record.decidedBy, name),
  );
};

/** A value stands for a line that has a source in the version that the cycle keeps. */
const lineProblem = (
  record: AppraisalMeasure | AppraisalValue,
  context: JudgeContext,
  isKind: (source: string) => boolean,
): AppError | undefined => {
  const scorecard = scorecards.find(context.db, record.formId);
  const cycle = scorecard === undefined ? undefined : cycles.find(context.db, scorecard.cycleId);
  const body = cycle === undefined ? undefined : bookOf(context, 'appraisal').byId(cycle.standardId)?.body;
  const kind = body?.forms.find(({ key }) => key === scorecard?.formKey);
  if (kind === undefined || record.deletedAt !== null) return undefined;
  const { indicator } = record;
  return sourcedLines(kind).some(({ key, source }) => key === indicator && isKind(source))
    ? undefined
    : appError('E_APPRAISAL_NOT_MEASURED', { indicator }, 'indicator');
};

/** A reward is worth what some band brings under the version of its cycle, or under one that came to hold since. */
const rewardProblem = (record: AppraisalReward, context: JudgeContext): AppError | undefined => {
  const scorecard = scorecards.find(context.db, record.formId);
  const cycle = scorecard === undefined ? undefined : cycles.find(context.db, scorecard.cycleId);
  if (scorecard === undefined || cycle === undefined) return undefined;
  const book = bookOf(context, 'appraisal');
  const own = book.byId(cycle.standardId);
  const versions = own === undefined || own.body.rewards === undefined ? [own, ...book.all()] : [own];
  const { period } = cycle;
  const amounts = versions.flatMap((version) =>
    version === undefined
      ? []
      : APPRAISAL_BANDS.map((band) => rewardCentsOf(version.body, { period, form: scorecard.formKey, band })),
  );
  const { cents } = record;
  if (amounts.length === 0 || amounts.includes(cents)) return undefined;
  return appError(
    'E_RECORD_RECKONED',
    { field: 'cents', value: cents, expected: amounts.join(' / ') },
    'cents',
  );
};

type Kinds =
  | 'ownPlan'
  | 'ownSummary'
  | 'cyclePapers'
  | 'cycleGroup'
  | 'appraisalMeasure'
  | 'appraisalValue'
  | 'appraisalReward'
  | 'serviceHandling';

/** What cannot be true of own papers, values of sources, rewards and handlings that another office hands over. */
export const ownPaperJudges: Pick<JudgesOf<typeof feature>, Kinds> = {
  ownPlan: (record, _held, context) => planProblems(record, context),
  ownSummary: (record, _held, context) => problemsOf(ahead(record.handedInOn, context, 'handedInOn')),
  cyclePapers: (record, _held, context) => problemsOf(ahead(record.receivedOn, context, 'receivedOn')),
  cycleGroup: (record, _held, context) => problemsOf(ahead(record.agreedOn, context, 'agreedOn')),
  appraisalMeasure: (record, _held, context) =>
    problemsOf(lineProblem(record, context, (source) => source === 'scale')),
  appraisalValue: (record, _held, context) => problemsOf(lineProblem(record, context, () => true)),
  appraisalReward: (record, _held, context) =>
    record.deletedAt === null
      ? problemsOf(ahead(record.confirmedOn, context, 'confirmedOn'), rewardProblem(record, context))
      : [],
  serviceHandling: (record, _held, { today }) =>
    record.deletedAt === null ? problemsOf(timesProblem(record, today)) : [],
};
