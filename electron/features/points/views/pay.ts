import { explained, type PaidMonth } from '../../../../shared/features/points/rules/pay';
import { packCell } from '../../../../shared/features/points/rules/pay-cells';
import { yearEndsOn } from '../../../../shared/features/points/rules/years';
import type {
  DueRegrading,
  PayExplanation,
  PayRow,
  PayYear,
  PersonPoints,
  Standing,
} from '../../../../shared/features/points/types';
import { addDays, type CalendarDate, type Month, monthOf } from '../../../../shared/kernel/dates';
import { fromHundredths } from '../../../../shared/kernel/exact';
import type { Id } from '../../../../shared/kernel/ids';
import { personHolds } from '../../../../shared/kernel/search';
import type { ReadableDb } from '../../../database/connection';
import { type History, periodBefore, periodOf, readHistories } from './histories';
import { listEntries } from './month';

const lastMonthOf = (year: number): Month => `${year}-12`;

const sumOf = (paid: readonly PaidMonth[]): number =>
  paid.reduce((sum, { totalCents }) => sum + (totalCents ?? 0), 0);

const payRow = (history: History, year: number, present: Month): PayRow | undefined => {
  const { person } = history;
  const paid = history.pay(`${year}-01`, lastMonthOf(year));
  if (paid.length === 0) return undefined;
  const shown = paid.findLast((month) => month.month <= present) ?? paid[0];
  return {
    staffId: person.id,
    staffNo: person.staffNo,
    name: person.name,
    site: person.site,
    grade: shown?.grade ?? '',
    provisional: shown?.provisional ?? false,
    months: paid.map(({ month, totalCents, lines, deductionCents, provisional }) =>
      packCell(month, {
        totalCents,
        lined: lines.length > 0,
        deducted: deductionCents > 0,
        provisional,
        ahead: history.stateOf(month) === 'ahead',
      }),
    ),
    totalCents: sumOf(paid.filter(({ month }) => month <= present)),
    forecastCents: sumOf(paid.filter(({ month }) => month > present)),
  };
};

/** The pay of a year, month by month, of everybody who lies under a grading in it (003 5.2.5, 002 五.7). */
export const viewPayOfYear = (
  db: ReadableDb,
  today: CalendarDate,
  { year, search, site }: PayYear,
): readonly PayRow[] =>
  readHistories(db, today, lastMonthOf(year))
    .filter(({ person }) => (site === '' || person.site === site) && personHolds(person, search))
    .flatMap((history) => payRow(history, year, monthOf(today)) ?? []);

/** One month's pay of one person with its derivation; undefined when no grading governs the month. */
export const explainPay = (
  db: ReadableDb,
  today: CalendarDate,
  office: string,
  staffId: Id,
  month: Month,
): PayExplanation | undefined => {
  const [history] = readHistories(db, today, month, staffId);
  const [pay] = explained(history?.pay(month, month) ?? []);
  if (history === undefined || pay === undefined) return undefined;
  const fact = history.factOf(month);
  return {
    staffNo: history.person.staffNo,
    name: history.person.name,
    state: history.stateOf(month),
    mine: history.person.office === office,
    pay,
    fact: {
      version: fact?.version ?? null,
      performancePercent: fact?.performancePercent ?? 100,
      travelHalfDays: fact?.travelHalfDays ?? 0,
      pieceWageCents: fact?.pieceWageCents ?? 0,
      note: fact?.note ?? '',
    },
  };
};

/** The first re-grading of a person that fell due and was not confirmed: confirming goes in order. */
export const dueOf = (history: History, today: CalendarDate, office: string): DueRegrading | undefined => {
  const { person } = history;
  const period = history.periods.find((other) => other.provisional && other.gradedOn <= today);
  const before = period === undefined ? undefined : periodBefore(history, period);
  if (period === undefined || before === undefined || person.goneOn !== null) return undefined;
  return {
    staffId: person.id,
    staffNo: person.staffNo,
    name: person.name,
    mine: person.office === office,
    dueOn: period.gradedOn,
    before: before.grade,
    after: period.grade,
    points: fromHundredths(period.pointsHundredths ?? 0),
    derivation: period.derive(),
  };
};

/** Everybody whose re-grading fell due and waits for a person to confirm it. */
export const listDueRegradings = (
  db: ReadableDb,
  today: CalendarDate,
  office: string,
): readonly DueRegrading[] =>
  readHistories(db, today, monthOf(today)).flatMap((history) => dueOf(history, today, office) ?? []);

/** Where a person stands today: the grading that governs this month. */
export const standingOf = (history: History, today: CalendarDate): Standing | undefined => {
  const period = periodOf(history, monthOf(today));
  if (period === undefined) return undefined;
  const { grade, level, gradedOn, provisional, pointsHundredths, derive, from } = period;
  return {
    ...{ grade, level, gradedOn, provisional, derivation: derive() },
    points: pointsHundredths === null ? null : fromHundredths(pointsHundredths),
    yearEndsOn: yearEndsOn(period, history.yearMonths(period)) ?? null,
    balance: fromHundredths(history.sums.sumOf(from, monthOf(today))),
  };
};

/** A person's points and pay: the standing, the entries, and the pay of the last twelve months with their derivations. */
export const viewPersonPoints = (
  db: ReadableDb,
  today: CalendarDate,
  office: string,
  staffId: Id,
): PersonPoints => {
  const [history] = readHistories(db, today, monthOf(today), staffId);
  const entries = listEntries(db, office, { staffId });
  if (history === undefined) return { standing: null, due: null, entries, months: [] };
  return {
    standing: standingOf(history, today) ?? null,
    due: dueOf(history, today, office) ?? null,
    entries,
    months: explained(history.pay(monthOf(addDays(today, -365)), monthOf(today))),
  };
};

export type YearEnding = {
  readonly staffId: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly endsOn: CalendarDate;
};

/** Own people whose grading year ends within so many days from a day, soonest first (domain §9). */
export const listYearsEnding = (
  db: ReadableDb,
  office: string,
  on: CalendarDate,
  days: number,
): readonly YearEnding[] =>
  readHistories(db, on, monthOf(on))
    .flatMap((history) => {
      const { id: staffId, staffNo, name, office: owner, goneOn } = history.person;
      const period = periodOf(history, monthOf(on));
      const endsOn = period === undefined ? undefined : yearEndsOn(period, history.yearMonths(period));
      return endsOn === undefined ||
        owner !== office ||
        goneOn !== null ||
        endsOn < on ||
        endsOn > addDays(on, days)
        ? []
        : [{ staffId, staffNo, name, endsOn }];
    })
    .toSorted((a, b) => (a.endsOn < b.endsOn ? -1 : 1));
