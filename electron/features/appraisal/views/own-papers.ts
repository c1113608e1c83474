import {
  asksOwnPapers,
  isLate,
  lacksPaper,
  type PaperRule,
  type PapersOfPerson,
} from '../../../../shared/features/appraisal/rules/own-papers';
import { sourcedLines } from '../../../../shared/features/appraisal/rules/sources';
import type {
  CyclePapersView,
  OwnPart,
  SourceShown,
} from '../../../../shared/features/appraisal/types/own-papers';
import type { AppraisalCycle, Scorecard } from '../../../../shared/features/appraisal/types/records';
import type { OwnPaper } from '../../../../shared/features/appraisal/vocabulary';
import { cutText, divide, fraction, multiply } from '../../../../shared/kernel/fraction';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { reliefOn } from '../../approvals/views';
import { staff } from '../../organization/repository';
import { standardById } from '../../standards/repository';
import { measuresOf, ownPlanOf, ownSummaryOf, papersOf, rewardOf } from '../repository/own-papers';
import { cycles, scorecardsOf } from '../repository/records';
import type { ScorecardStandard } from './evaluation';
import { readValues } from './values';

/** Whether the version that a cycle keeps asks for papers of its people. */
export const isAsked = (db: ReadableDb, cycle: AppraisalCycle): boolean => {
  const standard = standardById(db, 'appraisal', cycle.standardId);
  return standard !== undefined && asksOwnPapers(standard.body, cycle.period);
};

/** How strictly the office of a cycle asks for a paper, by its relief on the last day of the cycle (ruling 3). */
export const paperRules = (
  db: ReadableDb,
  cycle: AppraisalCycle,
): { readonly ownPlan: PaperRule; readonly ownSummary: PaperRule } => {
  const relief = isAsked(db, cycle) ? reliefOn(db, cycle.ownerOffice, cycle.toDate) : undefined;
  return {
    ownPlan: relief?.ownPlan ?? 'off',
    ownSummary: relief?.ownSummary ?? 'off',
  };
};

/** The papers of some people's scorecards. */
export const papersOfPeople = (db: ReadableDb, scorecards: readonly Scorecard[]): readonly PapersOfPerson[] =>
  scorecards.map(({ id, staffId }) => ({
    name: staff.find(db, staffId)?.name ?? '',
    plan: ownPlanOf(db, id)?.state ?? null,
    hasSummary: ownSummaryOf(db, id) !== undefined,
  }));

/** What a cycle asks its people for, and who has not given it. */
export const viewPapers = (db: ReadableDb, cycleId: Id): CyclePapersView => {
  const cycle = cycles.find(db, cycleId);
  const asked = cycle !== undefined && isAsked(db, cycle);
  const rules =
    cycle === undefined ? ({ ownPlan: 'off', ownSummary: 'off' } as const) : paperRules(db, cycle);
  const ticks = papersOf(db, cycleId);
  const people = asked ? papersOfPeople(db, scorecardsOf(db, cycleId)) : [];
  const without = (paper: OwnPaper): readonly string[] =>
    rules[paper] === 'off'
      ? []
      : people
          .filter((person) =>
            lacksPaper(
              paper,
              person,
              ticks.some((tick) => tick.paper === paper),
            ),
          )
          .map(({ name }) => name);
  return {
    ...{ asked, rules, ticks },
    withoutPlan: without('ownPlan'),
    withoutSummary: without('ownSummary'),
  };
};

const sourcesOf = (
  db: ReadableDb,
  { kind }: ScorecardStandard,
  cycle: AppraisalCycle,
  scorecard: Scorecard,
): readonly SourceShown[] => {
  const values = readValues(db, kind, cycle, scorecard);
  const measured = measuresOf(db, scorecard.id);
  return sourcedLines(kind).map(({ key, title, weight, source, scale, indicator }) => {
    const value = values.get(key)?.value ?? null;
    const of = kind.indicators.find((each) => each.key === indicator);
    const share =
      key === indicator
        ? fraction(weight)
        : divide(multiply(fraction(of?.weight ?? 0), fraction(weight)), fraction(100));
    const entered = measured.find((each) => each.indicator === key);
    return {
      ...{
        key,
        title,
        source,
        percent: cutText(share),
        unit: scale?.unit ?? null,
      },
      measured: entered === undefined ? null : entered.tenThousandths / 10_000,
      score: value === null ? null : cutText(value),
    };
  });
};

/** What people wrote themselves, what was measured and what the result brings, of one scorecard. */
export const viewOwnPart = (
  db: ReadableDb,
  basis: ScorecardStandard,
  cycle: AppraisalCycle,
  scorecard: Scorecard,
): OwnPart => {
  const plan = ownPlanOf(db, scorecard.id) ?? null;
  const reward = rewardOf(db, scorecard.id);
  return {
    asked: asksOwnPapers(basis.standard.body, cycle.period),
    plan,
    planLate: isLate(plan?.submittedOn ?? null, cycle.fromDate),
    summary: ownSummaryOf(db, scorecard.id) ?? null,
    goals: basis.kind.indicators.map(({ key, title }) => ({
      indicator: key,
      title,
    })),
    sources: sourcesOf(db, basis, cycle, scorecard),
    reward:
      reward === undefined
        ? null
        : {
            cents: reward.cents,
            hold: reward.hold,
            confirmedOn: reward.confirmedOn,
          },
  };
};
