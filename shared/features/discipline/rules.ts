import { addMonths, type CalendarDate } from '../../kernel/dates';
import { type AppError, appError } from '../../kernel/errors';
import type { Discipline, DisciplineEnd, DisciplineStandard } from './types';
import type { DisciplineKind, ShownState } from './vocabulary';

type Life = Pick<Discipline, 'state' | 'givenOn' | 'endsOn' | 'closedOn'>;

/**
 * **Whether one counts on a day** (ruling 7): it was given by then and no end is reached, neither the day that it ends on nor the day on
 * which it was lifted. One that was revoked never counted; a proposal does not.
 */
export const isOpen = ({ state, givenOn, endsOn, closedOn }: Life, on: CalendarDate): boolean => {
  if ((state !== 'given' && state !== 'lifted') || givenOn === null || endsOn === null) return false;
  const end = closedOn !== null && closedOn < endsOn ? closedOn : endsOn;
  return givenOn <= on && on < end;
};

/** What a list shows of one on a day. */
export const shownOn = (discipline: Life, on: CalendarDate): ShownState => {
  if (discipline.state !== 'given') return discipline.state;
  return isOpen(discipline, on) ? 'open' : 'over';
};

/** Until when a kind counts that was given on a day: as many calendar months as the standard says. */
export const endOf = (
  { kinds }: DisciplineStandard,
  kind: DisciplineKind,
  givenOn: CalendarDate,
): DisciplineEnd => {
  const months = kinds.find((each) => each.kind === kind)?.months ?? 0;
  return { months, endsOn: addMonths(givenOn, months) };
};

export type DisciplineFacts = {
  readonly today: CalendarDate;
  readonly hireDate: CalendarDate;
  readonly name: string;
  /** Whether whoever decides is the person concerned. */
  readonly isSelf: boolean;
};

/**
 * Why one cannot be given, or undefined. Codes: `E_DISCIPLINE_TITLE` (another kind says what it is), `E_DISCIPLINE_FUTURE`,
 * `E_DISCIPLINE_BEFORE_HIRE`, `E_DISCIPLINE_END` (ends before it begins), `E_DISCIPLINE_OWN` (nobody gives one to themselves). `field` is
 * what the form calls the day and whoever gives it.
 */
export const giveFault = (
  given: Pick<Discipline, 'kind' | 'title'> & {
    readonly givenOn: CalendarDate;
    readonly endsOn: CalendarDate;
  },
  { today, hireDate, name, isSelf }: DisciplineFacts,
  field: { readonly on: string; readonly by: string } = { on: 'givenOn', by: 'givenBy' },
): AppError | undefined => {
  const { kind, title, givenOn, endsOn } = given;
  if (kind === 'other' && title === '') return appError('E_DISCIPLINE_TITLE', {}, 'title');
  if (givenOn > today) return appError('E_DISCIPLINE_FUTURE', { day: givenOn, today }, field.on);
  if (givenOn < hireDate)
    return appError('E_DISCIPLINE_BEFORE_HIRE', { day: givenOn, hireDate, name }, field.on);
  if (endsOn <= givenOn) return appError('E_DISCIPLINE_END', { from: givenOn, to: endsOn }, 'endsOn');
  return isSelf ? appError('E_DISCIPLINE_OWN', { name }, field.by) : undefined;
};

/**
 * Why one cannot be lifted, revoked or dropped, or undefined. Codes: `E_DISCIPLINE_CLOSE_DATE` (before it was given or proposed, or after
 * today), `E_DISCIPLINE_OVER` (what has ended by itself needs no lifting), `E_DISCIPLINE_OWN`.
 */
export const closeFault = (
  discipline: Pick<Discipline, 'givenOn' | 'proposedOn' | 'endsOn' | 'number'>,
  choice: 'lift' | 'revoke' | 'drop',
  closedOn: CalendarDate,
  { today, name, isSelf }: Omit<DisciplineFacts, 'hireDate'>,
): AppError | undefined => {
  const { number, endsOn } = discipline;
  const from = discipline.givenOn ?? discipline.proposedOn ?? closedOn;
  if (closedOn < from || closedOn > today)
    return appError('E_DISCIPLINE_CLOSE_DATE', { day: closedOn, from, to: today }, 'decidedOn');
  if (choice === 'lift' && endsOn !== null && closedOn >= endsOn)
    return appError('E_DISCIPLINE_OVER', { number, endsOn }, 'decidedOn');
  return isSelf ? appError('E_DISCIPLINE_OWN', { name }, 'decidedBy') : undefined;
};
