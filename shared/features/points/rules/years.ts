import { addMonths, type CalendarDate, type Month, monthOf } from '../../../kernel/dates';
import type { Derivation, StandardRef } from '../../../kernel/derivation';
import { fromHundredths } from '../../../kernel/exact';
import type { Id } from '../../../kernel/ids';
import { gradeAtYearEnd } from '../../grades/rules/scheme-b';
import type { GradeResult, GradesStandard, YearEndInputs } from '../../grades/types';
import type { Employment } from '../../grades/vocabulary';
import { shiftMonth } from './months';

/** A grading that holds, as far as pay and re-grading look at it. `body` is the version that it was computed under. */
export type GradingFact = Omit<GradeResult, 'derivation'> & {
  /** How it came about; long, and looked at one at a time. */
  readonly derive: () => Derivation;
  readonly gradingId: Id | null;
  readonly gradedOn: CalendarDate;
  readonly employment: Employment;
  readonly body: GradesStandard;
  /** What a computed re-grading was computed from. */
  readonly yearEnd: YearEndInputs | null;
};

/** A stretch of months under one grading. `until` is the first month that is no longer under it; null: it still holds. */
export type GradingPeriod = GradingFact & {
  readonly from: Month;
  readonly until: Month | null;
  /** Computed because the grading year ended; nobody has confirmed it. */
  readonly provisional: boolean;
};

export type YearSources = {
  /** The sum of all ± of the person from a month to another, both included, in hundredths. */
  readonly sumOf: (from: Month, to: Month) => number;
  /** The grades standard in force on a day. */
  readonly standardOn: (day: CalendarDate) => { readonly ref: StandardRef; readonly body: GradesStandard };
  /** How many months a grading year has that began on a day. */
  readonly yearMonthsOn: (day: CalendarDate) => number;
};

/** Re-grade at the end of the grading year of `fact` (003 5.2.5), on the day on which it fell due. */
const regrade = (fact: GradingFact, dueOn: CalendarDate, from: Month, sources: YearSources): GradingFact => {
  const to = shiftMonth(monthOf(dueOn), -1);
  const { ref, body } = sources.standardOn(dueOn);
  const points = fromHundredths(fact.pointsHundredths ?? 0);
  const sum = fromHundredths(sources.sumOf(from, to));
  const yearEnd: YearEndInputs = { kind: 'yearEnd', points, sum, from, to };
  const { grade, level, pointsHundredths, derivation } = gradeAtYearEnd(yearEnd, body.schemeB, ref);
  return {
    ...fact,
    yearEnd,
    gradingId: null,
    gradedOn: dueOn,
    grade,
    level,
    pointsHundredths,
    missing: [],
    mean: null,
    derive: () => derivation,
    body,
  };
};

/**
 * The stretches of months that a person's gradings govern, up to and with the month `last` (003 5.2.5).
 *
 * A grading governs from the month of its day on, until the next one. Under scheme B a grading year ends after the standard's months,
 * counted from the day of the recorded grading; without a recorded grading at its end the re-grading that fell due counts as computed,
 * marked provisional. `facts` are the confirmed gradings by day; of two in one month the later governs it.
 */
export const gradingPeriods = (
  facts: readonly GradingFact[],
  last: Month,
  sources: YearSources,
): readonly GradingPeriod[] => {
  const periods: GradingPeriod[] = [];
  for (const [index, recorded] of facts.entries()) {
    const next = facts[index + 1];
    const end = next === undefined ? null : monthOf(next.gradedOn);
    if (end !== null && end <= monthOf(recorded.gradedOn)) continue;
    let fact = recorded;
    let from = monthOf(recorded.gradedOn);
    for (let years = 1; recorded.scheme === 'B'; years += 1) {
      const dueOn = addMonths(recorded.gradedOn, years * sources.yearMonthsOn(recorded.gradedOn));
      const due = monthOf(dueOn);
      if (due > last || (end !== null && due >= end)) break;
      periods.push({ ...fact, from, until: due, provisional: years > 1 });
      fact = regrade(fact, dueOn, from, sources);
      from = due;
    }
    periods.push({ ...fact, from, until: end, provisional: fact !== recorded });
  }
  return periods.filter((period) => period.from <= last);
};

/** The day on which the grading year of a period ends, or undefined outside scheme B. */
export const yearEndsOn = (
  period: Pick<GradingPeriod, 'scheme' | 'gradedOn'>,
  yearMonths: number,
): CalendarDate | undefined => (period.scheme === 'B' ? addMonths(period.gradedOn, yearMonths) : undefined);
