import type { CalendarDate } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';
import { isSameWord } from '../../../kernel/sameness';
import type { PlanFinding } from '../types';
import type { FindingKind, FindingOutcome, FindingState } from '../vocabulary';
import { aheadProblem, type PlanItemFacts } from './items';

/**
 * How a finding can end. Negligence that was verified is a demerit 记过; for a trainee who cannot reach it the after-sales manager says
 * what becomes of the training (《售后服务人员培训管理办法》五.5.C.4).
 */
export const OUTCOMES_OF: Readonly<Record<FindingKind, readonly FindingOutcome[]>> = {
  negligence: ['demerit', 'unfounded'],
  cannotReach: ['continue', 'extend', 'changePost', 'terminate'],
};

/** Only a dealer's trainee who cannot reach it is told of in writing. */
export const needsNotice = (kind: FindingKind, isDealer: boolean): boolean =>
  kind === 'cannotReach' && isDealer;

/** Open until it is decided, then to be notified where a dealer's trainee is concerned, then closed. */
export const findingState = (
  { kind, outcome, noticedOn }: Pick<PlanFinding, 'kind' | 'outcome' | 'noticedOn'>,
  isDealer: boolean,
): FindingState => {
  if (outcome === null) return 'open';
  return needsNotice(kind, isDealer) && noticedOn === null ? 'toNotify' : 'closed';
};

const named = ({ position, content }: Pick<PlanItemFacts, 'position' | 'content'>) => ({ position, content });

/**
 * Whether something may be found of an item: it has begun (`E_FINDING_NOT_BEGUN`) and has a trainer (`E_PLAN_TRAINER_MISSING`), the day is
 * neither before the first step of it (`E_FINDING_DATE`) nor ahead (`E_PLAN_DATE_FUTURE`), and what was found is written down
 * (`E_FINDING_NOTE`).
 */
export const findingProblem = (
  item: Pick<PlanItemFacts, 'position' | 'content' | 'trainerId'> & { readonly begunOn: CalendarDate | null },
  { note, foundOn }: Pick<PlanFinding, 'note' | 'foundOn'>,
  today: CalendarDate,
): AppError | undefined => {
  if (item.trainerId === null) return appError('E_PLAN_TRAINER_MISSING', named(item));
  if (item.begunOn === null) return appError('E_FINDING_NOT_BEGUN', named(item));
  if (note.trim() === '') return appError('E_FINDING_NOTE', {}, 'note');
  if (foundOn < item.begunOn)
    return appError('E_FINDING_DATE', { date: foundOn, earliest: item.begunOn }, 'foundOn');
  return aheadProblem(foundOn, today, 'foundOn');
};

/** Whoever is concerned by a finding: the trainer and the trainee, by name. */
export type Concerned = { readonly trainer: string; readonly trainee: string };

/**
 * Whether a finding may end so: by an end of its kind (`E_FINDING_OUTCOME`), not before it was found (`E_FINDING_DATE`) nor ahead of today
 * (`E_PLAN_DATE_FUTURE`), with an opinion (`E_FINDING_OPINION`), and by nobody whom it concerns (`E_FINDING_OWN`).
 */
export const decisionProblem = (
  { kind, foundOn }: Pick<PlanFinding, 'kind' | 'foundOn'>,
  given: {
    readonly decidedOn: CalendarDate;
    readonly decidedBy: string;
    readonly outcome: FindingOutcome;
    readonly opinion: string;
  },
  concerned: Concerned,
  today: CalendarDate,
): AppError | undefined => {
  const { decidedOn, decidedBy, outcome, opinion } = given;
  if (!OUTCOMES_OF[kind].includes(outcome)) return appError('E_FINDING_OUTCOME', { kind }, 'outcome');
  if (isSameWord(decidedBy, concerned.trainer) || isSameWord(decidedBy, concerned.trainee))
    return appError('E_FINDING_OWN', { name: decidedBy }, 'decidedBy');
  if (opinion.trim() === '') return appError('E_FINDING_OPINION', {}, 'opinion');
  if (decidedOn < foundOn)
    return appError('E_FINDING_DATE', { date: decidedOn, earliest: foundOn }, 'decidedOn');
  return aheadProblem(decidedOn, today, 'decidedOn');
};

/** Whether the dealer may be told: of a decided finding that is to be told (`E_FINDING_NO_NOTICE`), not before the decision. */
export const noticeProblem = (
  finding: PlanFinding,
  noticedOn: CalendarDate,
  isDealer: boolean,
  today: CalendarDate,
): AppError | undefined => {
  const { decidedOn } = finding;
  if (findingState(finding, isDealer) !== 'toNotify' || decidedOn === null)
    return appError('E_FINDING_NO_NOTICE');
  if (noticedOn < decidedOn)
    return appError('E_FINDING_DATE', { date: noticedOn, earliest: decidedOn }, 'noticedOn');
  return aheadProblem(noticedOn, today, 'noticedOn');
};
