import { layLines } from '../../../../shared/features/points/rules/lined-pay';
import { firstDayOf, shiftMonth } from '../../../../shared/features/points/rules/months';
import { figuresOf, type PaidMonth, type PaySources } from '../../../../shared/features/points/rules/pay';
import { placeLines } from '../../../../shared/features/points/rules/pay-lines';
import {
  type GradingFact,
  type GradingPeriod,
  gradingPeriods,
} from '../../../../shared/features/points/rules/years';
import type { MonthState, PayFact, PayFactRecord } from '../../../../shared/features/points/types';
import { type Month, monthOf } from '../../../../shared/kernel/dates';
import { groupBy } from '../../../../shared/kernel/group-by';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { derivationOf, type HeldGrading, heldGradings } from '../../grades/repository';
import { standardBook } from '../../standards/repository';
import { payFacts } from '../repository';

import { closedMonths, ledgerSums, type PayPerson, type PersonSums, payPeople } from './ledger';
import { type PersonLines, readLines } from './lines';

const USUAL: PayFact = { performancePercent: 100, travelHalfDays: 0, pieceWageCents: 0 };

/** From where on a person's lines are laid: what an earlier month did not bear is carried into the later. */
const earliestOf = ({ due, settled }: PersonLines, from: Month): Month =>
  [
    from,
    ...due.map(({ confirmedOn }) => monthOf(confirmedOn)),
    ...settled.map(({ month }) => month),
  ].toSorted()[0] ?? from;

/** One person's gradings, points and pay, ready for the rules. */
export type History = {
  readonly person: PayPerson;
  readonly periods: readonly GradingPeriod[];
  readonly sums: PersonSums;
  readonly factOf: (month: Month) => PayFactRecord | undefined;
  readonly stateOf: (month: Month) => MonthState;
  /** How many months the person's grading year has. */
  readonly yearMonths: (period: GradingPeriod) => number;
  /** Whether something is given or taken beside the pay, in whichever month. */
  readonly hasLines: boolean;
  /** The pay of the months that lie under a grading and in which the person is there, and of those that have lines, in figures. */
  readonly pay: (from: Month, to: Month) => readonly PaidMonth[];
};

/**
 * Read the histories of everybody who was ever graded or who has lines, or of one person: one query a table, whatever the number of people. `until` is the
 * last month that is asked for; a re-grading that falls due by then is computed.
 */
export const readHistories = (
  db: ReadableDb,
  today: string,
  until: Month,
  staffId: Id | null = null,
): readonly History[] => {
  const grades = standardBook(db, 'grades');
  const points = standardBook(db, 'points');
  const closed = closedMonths(db);
  const sums = ledgerSums(db, until, staffId);
  const facts = groupBy(
    staffId === null ? payFacts.list(db) : payFacts.list(db, 'r.staff_id = ?', [staffId]),
    (fact) => fact.staffId,
  );
  const gradings = groupBy(heldGradings(db, staffId), (grading) => grading.staffId);
  const lines = readLines(db, staffId);
  const present = monthOf(today);

  const factOfGrading = ({ id, staffId: _of, standardId, ...held }: HeldGrading): GradingFact => ({
    ...held,
    gradingId: id,
    derive: () => derivationOf(db, id),
    body: (grades.byId(standardId) ?? grades.inForce(held.gradedOn)).body,
    yearEnd: null,
  });
  // One office has closed the month and another has not: what holds in a month is looked up once an office, not once a person.
  const standards = new Map<string, ReturnType<PaySources['standardOf']>>();
  const standardAt = (at: string, month: Month): ReturnType<PaySources['standardOf']> => {
    const known = standards.get(at);
    if (known !== undefined) return known;
    const kept = closed.get(at);
    const { id, versionNo, body } =
      (kept === undefined ? undefined : points.byId(kept)) ?? points.inForce(firstDayOf(month));
    const found = { ref: { doc: 'points', id, versionNo }, body };
    standards.set(at, found);
    return found;
  };
  const yearMonthsOn = (day: string): number => points.inForce(day).body.gradingYearMonths;

  return payPeople(db, staffId).flatMap((person): History[] => {
    const own = lines.get(person.id);
    const held = gradings.get(person.id) ?? [];
    if (held.length === 0 && own === undefined) return [];
    const personSums = sums(person.id);
    const periods = gradingPeriods(held.map(factOfGrading), until, {
      sumOf: personSums.sumOf,
      standardOn: (day) => {
        const { id, versionNo, body } = grades.inForce(day);
        return { ref: { doc: 'grades', id, versionNo }, body };
      },
      yearMonthsOn,
    });
    const stateOf = (month: Month): MonthState =>
      closed.has(`${person.office} ${month}`) ? 'closed' : month > present ? 'ahead' : 'open';
    const standardOf = (month: Month) => standardAt(`${person.office} ${month}`, month);
    const months = new Map((facts.get(person.id) ?? []).map((fact) => [fact.month, fact]));
    const last = person.goneOn === null ? null : monthOf(person.goneOn);
    const factOf = (month: Month) => months.get(month);
    return [
      {
        person,
        periods,
        sums: personSums,
        factOf,
        stateOf,
        yearMonths: (period) => yearMonthsOn(period.gradedOn),
        hasLines: own !== undefined,
        pay: (from, to) => {
          const sources: PaySources = {
            netOf: personSums.netOf,
            standardOf,
            factOf: (month) => factOf(month) ?? USUAL,
          };
          const start = own === undefined ? from : earliestOf(own, from);
          const figures = figuresOf(periods, start, last !== null && last < to ? last : to, sources);
          const pays = new Map(figures.map(({ month, payCents }) => [month, payCents]));
          const placed = placeLines({
            ...(own ?? { due: [], settled: [] }),
            isClosed: (month) => stateOf(month) === 'closed',
            payOf: (month) => pays.get(month) ?? null,
            until: to,
          });
          return layLines(figures, placed, from, (month) => standardOf(month).ref);
        },
      },
    ];
  });
};

/** The period that governs a month. */
export const periodOf = (history: History, month: Month): GradingPeriod | undefined =>
  history.periods.findLast(
    (period) => period.from <= month && (period.until === null || period.until > month),
  );

/** The period before another: what a re-grading began from. */
export const periodBefore = (history: History, period: GradingPeriod): GradingPeriod | undefined =>
  history.periods[history.periods.indexOf(period) - 1];

/** The months of a grading year that ended with the month before `until`. */
export const lastOf = (until: Month): Month => shiftMonth(until, -1);
