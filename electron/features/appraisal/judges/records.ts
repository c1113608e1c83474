import type { appraisal as feature } from '../../../../shared/features/appraisal/feature';
import { eventProblem, takenProblem } from '../../../../shared/features/appraisal/rules/events';
import { decisionProblem } from '../../../../shared/features/appraisal/rules/failures';
import {
  aheadProblem,
  appealDayProblem,
  appealProblem,
  closedProblem,
  dueProblem,
  keptProblem,
  movedProblem,
  recheckedProblem,
  reopenedProblem,
} from '../../../../shared/features/appraisal/rules/follow';
import { indicatorProblem, lastDayOf, monthProblem } from '../../../../shared/features/appraisal/rules/kpi';
import { doubleProblem, raterProblem } from '../../../../shared/features/appraisal/rules/raters';
import { bandOf } from '../../../../shared/features/appraisal/rules/result';
import { rewardCentsOf } from '../../../../shared/features/appraisal/rules/reward';
import {
  kindFor,
  lineProblem,
  type ScorecardKind,
} from '../../../../shared/features/appraisal/rules/scorecard';
import {
  appraisalAppealRecord,
  appraisalFormRecord,
  appraisalResultRecord,
  appraisalScoreRecord,
  improvementPlanRecord,
  serviceEventRecord,
} from '../../../../shared/features/appraisal/travel/records';
import type {
  AppraisalAppeal,
  AppraisalCycle,
  AppraisalResult,
  AppraisalScore,
  Scorecard,
  ServiceEvent,
} from '../../../../shared/features/appraisal/types/records';
import { pointsProposalRecord } from '../../../../shared/features/points/travel';
import { type CalendarDate, localDayOf } from '../../../../shared/kernel/dates';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import { parseFraction, toNumber } from '../../../../shared/kernel/fraction';
import { isChanged, type JudgeContext, type JudgesOf, problemsOf, reckonedProblem } from '../../../judge';
import { lifeOnArrival } from '../../organization/views/life';
import { proposalsOf } from '../../points/repository';
import { bookOf, byVersions } from '../../standards/judges';
import { cycles, resultOf, scorecards, scorecardsOf, scoresOf } from '../repository/records';
import { ownPaperJudges } from './own-papers';

const ahead = (day: CalendarDate | null, today: CalendarDate, field: string): AppError | undefined =>
  day === null ? undefined : aheadProblem(day, today, field);

/** Whether a scorecard is just as it was before the file: what it did not allow then, it did not allow since. */
const isUntouched = (scorecard: Scorecard, { before }: JudgeContext): boolean =>
  before(appraisalFormRecord, scorecard.id)?.version === scorecard.version;

const cycleProblems = (
  record: AppraisalCycle,
  held: AppraisalCycle | undefined,
  context: JudgeContext,
): readonly AppError[] => {
  const scorecards = scorecardsOf(context.db, record.id);
  const stayed = scorecards.some((scorecard) => isUntouched(scorecard, context));
  return problemsOf(
    ahead(record.closedOn, context.today, 'closedOn'),
    record.deletedAt === null ? undefined : keptProblem(scorecards),
    held !== undefined && stayed ? movedProblem(held, record) : undefined,
  );
};

const scorecardLife = (record: Scorecard, context: JudgeContext): AppError | undefined => {
  const cycle = cycles.find(context.db, record.cycleId);
  return cycle === undefined
    ? undefined
    : lifeOnArrival(context, record.staffId, 'appraisal', cycle.fromDate, cycle.toDate);
};

const scorecardProblems = (
  record: Scorecard,
  held: Scorecard | undefined,
  context: JudgeContext,
): readonly AppError[] =>
  problemsOf(
    ahead(record.closedOn, context.today, 'closedOn'),
    held === undefined ? scorecardLife(record, context) : undefined,
    record.deletedAt === null ? undefined : closedProblem(record),
    isChanged(appraisalFormRecord, held, record) && held.state === 'closed'
      ? reopenedProblem(held, record)
      : undefined,
  );

/** The kind that a scorecard is of, in the version that its cycle keeps. */
const kindOf = (scorecard: Scorecard, context: JudgeContext): ScorecardKind | undefined => {
  const cycle = cycles.find(context.db, scorecard.cycleId);
  const body = cycle === undefined ? undefined : bookOf(context, 'appraisal').byId(cycle.standardId)?.body;
  if (cycle === undefined || body === undefined) return undefined;
  return (
    body.forms.find(({ key }) => key === scorecard.formKey) ?? kindFor(body, cycle.period, scorecard.post)
  );
};

const scoreProblems = (
  record: AppraisalScore,
  held: AppraisalScore | undefined,
  context: JudgeContext,
): readonly AppError[] => {
  const scorecard = scorecards.find(context.db, record.formId);
  if (scorecard === undefined) return [];
  const isNew = held === undefined || isChanged(appraisalScoreRecord, held, record);
  const closed = isNew && isUntouched(scorecard, context) ? closedProblem(scorecard) : undefined;
  const kind = record.deletedAt === null ? kindOf(scorecard, context) : undefined;
  if (kind === undefined) return problemsOf(closed);
  const others = scoresOf(context.db, scorecard.id).filter(({ id }) => id !== record.id);
  return problemsOf(
    closed,
    lineProblem(kind, record.indicator),
    raterProblem(kind, scorecard.staffId, record),
    doubleProblem(kind, others, record),
  );
};

/** What a band may have brought: by the version of the cycle, or, where that has no rewards by length of cycle, by a later one. */
const rewardsOf = (
  { formId, standardId }: AppraisalResult,
  band: AppraisalResult['band'],
  context: JudgeContext,
): readonly number[] => {
  const scorecard = scorecards.find(context.db, formId);
  const cycle = scorecard === undefined ? undefined : cycles.find(context.db, scorecard.cycleId);
  const book = bookOf(context, 'appraisal');
  const own = book.byId(standardId);
  const versions = own === undefined || own.body.rewards !== undefined ? [own] : [own, ...book.all()];
  return versions.flatMap((version) =>
    version === undefined || cycle === undefined || scorecard === undefined
      ? []
      : [rewardCentsOf(version.body, { period: cycle.period, form: scorecard.formKey, band })],
  );
};

/** A result says what its exact score comes to in the bands of its version. */
const bandProblem = (record: AppraisalResult, context: JudgeContext): AppError | undefined => {
  const bands = bookOf(context, 'appraisal').byId(record.standardId)?.body.bands;
  const exact = parseFraction(record.scoreExact);
  if (bands === undefined) return undefined;
  if (exact === undefined) return reckonedProblem(record, { scoreExact: record.score });
  const { band, title } = bandOf(bands, exact);
  const amounts = rewardsOf(record, band, context);
  const rewardCents = amounts.find((cents) => cents === record.rewardCents) ?? amounts[0] ?? 0;
  return reckonedProblem(record, { score: toNumber(exact), band, bandTitle: title, rewardCents });
};

/** A result is written once; when its scorecard is opened again it goes. */
const resultProblems = (
  record: AppraisalResult,
  held: AppraisalResult | undefined,
  context: JudgeContext,
): readonly AppError[] => {
  if (record.deletedAt !== null) return [];
  const isOpen = scorecards.find(context.db, record.formId)?.state === 'open';
  return problemsOf(
    isChanged(appraisalResultRecord, held, record) ? closedProblem({ state: 'closed' }) : undefined,
    isOpen ? appError('E_APPRAISAL_NOT_CLOSED', undefined, 'formId') : undefined,
    bandProblem(record, context),
  );
};

/** Whoever decides on failures in a row has a failure before them, closed; the others may have been opened again since. */
const failureProblem = (formId: string, { db }: JudgeContext): AppError | undefined => {
  const result = resultOf(db, formId);
  if (result !== undefined && result.band !== 'fail') return decisionProblem(undefined);
  return decisionProblem({ formIds: [formId], formId, standing: 'final', ripe: result !== undefined });
};

const appealProblems = (
  record: AppraisalAppeal,
  held: AppraisalAppeal | undefined,
  { db, today }: JudgeContext,
): readonly AppError[] => {
  const closedOn = scorecards.find(db, record.formId)?.closedOn ?? null;
  return problemsOf(
    isChanged(appraisalAppealRecord, held, record) ? appealProblem(held) : undefined,
    ahead(record.appealedOn, today, 'appealedOn'),
    ahead(record.decidedOn, today, 'decidedOn'),
    // While it waits, the scorecard stays closed as it was.
    record.outcome === null && closedOn !== null
      ? appealDayProblem(record.appealedOn, closedOn, 'appealedOn')
      : undefined,
    record.decidedOn === null
      ? undefined
      : appealDayProblem(record.decidedOn, record.appealedOn, 'decidedOn'),
  );
};

const eventProblems = (
  record: ServiceEvent,
  held: ServiceEvent | undefined,
  context: JudgeContext,
): readonly AppError[] => {
  const { body } = bookOf(context, 'kpi').inForce(record.happenedOn);
  const isTaken = proposalsOf(context.db, serviceEventRecord.kind, record.id).some(
    ({ id }) => context.before(pointsProposalRecord, id)?.state === 'accepted',
  );
  return problemsOf(
    held === undefined ? lifeOnArrival(context, record.staffId, 'event', record.happenedOn) : undefined,
    eventProblem(body, record, context.today),
    isChanged(serviceEventRecord, held, record) ? takenProblem(isTaken) : undefined,
  );
};

export const judges: JudgesOf<typeof feature> = {
  appraisalCycle: cycleProblems,
  appraisalForm: scorecardProblems,
  appraisalScore: scoreProblems,
  appraisalResult: resultProblems,
  appraisalDecision: (record, _held, context) =>
    problemsOf(ahead(record.decidedOn, context.today, 'decidedOn'), failureProblem(record.formId, context)),
  appraisalAppeal: appealProblems,
  appraisalInterview: (record, _held, { today }) => problemsOf(ahead(record.heldOn, today, 'heldOn')),
  improvementPlan: (record, held, { today }) =>
    problemsOf(
      dueProblem(record),
      ahead(record.checkedOn, today, 'checkedOn'),
      isChanged(improvementPlanRecord, held, record) ? recheckedProblem(held, record) : undefined,
    ),
  kpiActual: (record, _held, context) => [
    ...problemsOf(monthProblem(record.month, context.today)),
    ...byVersions(context, 'kpi', [lastDayOf(record.month), localDayOf(record.updatedAt)], (body) =>
      problemsOf(indicatorProblem(body, record.indicator)),
    ),
  ],
  serviceEvent: eventProblems,
  ...ownPaperJudges,
};
