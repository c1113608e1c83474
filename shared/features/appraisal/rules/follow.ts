import type { CalendarDate } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';
import type { CycleState, ImprovementState, Period } from '../vocabulary';

type CycleDays = {
  readonly name: string;
  readonly period: Period;
  readonly fromDate: CalendarDate;
  readonly toDate: CalendarDate;
};

/** What follows a result has happened (`E_APPRAISAL_DAY_AHEAD`). */
export const aheadProblem = (day: CalendarDate, today: CalendarDate, field: string): AppError | undefined =>
  day > today ? appError('E_APPRAISAL_DAY_AHEAD', { today }, field) : undefined;

/** A closed scorecard stays as it is until it is opened again (`E_APPRAISAL_FORM_CLOSED`). */
export const closedProblem = ({ state }: { readonly state: CycleState }): AppError | undefined =>
  state === 'closed' ? appError('E_APPRAISAL_FORM_CLOSED') : undefined;

type Facts = { readonly state: CycleState; readonly version: number; readonly reopenReason: string };

/** From closed to closed with changes between: opened again, and closed. */
const STEPS_TO_CHANGE = 2;

/** A scorecard that was closed is another now: by being opened again, with a reason (`E_APPRAISAL_FORM_CLOSED`). */
export const reopenedProblem = (before: Facts, after: Facts): AppError | undefined => {
  const steps = after.version - before.version;
  const isOpened = after.reopenReason !== '' && (after.state === 'open' || steps >= STEPS_TO_CHANGE);
  return isOpened ? undefined : closedProblem(before);
};

/** A cycle is of other days than before, which one with scorecards may not be (`E_APPRAISAL_CYCLE_HAS_FORMS`). */
export const movedProblem = (before: CycleDays, after: CycleDays): AppError | undefined =>
  before.period !== after.period || before.fromDate !== after.fromDate || before.toDate !== after.toDate
    ? appError('E_APPRAISAL_CYCLE_HAS_FORMS', { name: before.name }, 'fromDate')
    : undefined;

/** Closed scorecards keep their cycle (`E_APPRAISAL_CYCLE_HAS_RESULTS`, naming how many there are). */
export const keptProblem = (scorecards: readonly { readonly state: CycleState }[]): AppError | undefined => {
  const count = scorecards.filter(({ state }) => state === 'closed').length;
  return count > 0 ? appError('E_APPRAISAL_CYCLE_HAS_RESULTS', { count }) : undefined;
};

/** Nobody appeals before the scorecard was closed, or decides before the appeal (`E_APPRAISAL_APPEAL_EARLY`). */
export const appealDayProblem = (
  day: CalendarDate,
  from: CalendarDate,
  field: string,
): AppError | undefined =>
  day < from ? appError('E_APPRAISAL_APPEAL_EARLY', { closedOn: from }, field) : undefined;

/** An appeal is decided once (`E_APPRAISAL_APPEAL_DECIDED`). */
export const appealProblem = ({ outcome }: { readonly outcome: string | null }): AppError | undefined =>
  outcome === null ? undefined : appError('E_APPRAISAL_APPEAL_DECIDED');

/** An improvement plan is checked once, and then settled (`E_IMPROVEMENT_CHECKED`). */
export const checkedProblem = ({ state }: { readonly state: ImprovementState }): AppError | undefined =>
  state === 'running' ? undefined : appError('E_IMPROVEMENT_CHECKED');

type Checked = { readonly state: ImprovementState; readonly version: number };

/** A checked plan is another now: its check was taken back, and perhaps made anew (`E_IMPROVEMENT_CHECKED`). */
export const recheckedProblem = (before: Checked, after: Checked): AppError | undefined =>
  after.state === 'running' || after.version - before.version >= STEPS_TO_CHANGE
    ? undefined
    : checkedProblem(before);

/** What is to be improved is due within the plan's days (`E_IMPROVEMENT_DUE`, naming the item). */
export const dueProblem = ({
  startsOn,
  endsOn,
  items,
}: {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly items: readonly { readonly dueOn: CalendarDate | null }[];
}): AppError | undefined => {
  const late = items.findIndex(({ dueOn }) => dueOn !== null && (dueOn < startsOn || dueOn > endsOn));
  return late < 0
    ? undefined
    : appError('E_IMPROVEMENT_DUE', { no: late + 1, startsOn, endsOn }, `items.${late}.dueOn`);
};
