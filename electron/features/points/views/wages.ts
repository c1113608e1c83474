import { wageFigures } from '../../../../shared/features/points/rules/wages';
import type { WageRow } from '../../../../shared/features/points/types';
import type { CalendarDate, Month } from '../../../../shared/kernel/dates';
import { fromHundredths } from '../../../../shared/kernel/exact';
import { personHolds } from '../../../../shared/kernel/search';
import type { ReadableDb } from '../../../database/connection';
import { type History, readHistories } from './histories';

export type WageFilter = { readonly month: Month; readonly site: string; readonly search: string };

const rowsOf = (history: History, month: Month): readonly WageRow[] =>
  history.pay(month, month).map((paid) => ({
    ...wageFigures(paid),
    staffId: history.person.id,
    office: history.person.office,
    staffNo: history.person.staffNo,
    name: history.person.name,
    site: history.person.site ?? '',
    grade: paid.grade,
    points: paid.pointsHundredths === null ? null : fromHundredths(paid.pointsHundredths),
    state: history.stateOf(month),
    provisional: paid.provisional,
    unpaid: paid.payCents === null,
    lines: paid.lines,
  }));

/** What everybody of an office (or of all that are here) is paid in a month, pay and lines, by number (ruling 11). */
export const listWages = (
  db: ReadableDb,
  today: CalendarDate,
  scope: string | 'all',
  { month, site, search }: WageFilter,
): readonly WageRow[] =>
  readHistories(db, today, month)
    .filter(
      ({ person }) =>
        (scope === 'all' || person.office === scope) &&
        (site === '' || person.site === site) &&
        personHolds(person, search),
    )
    .flatMap((history) => rowsOf(history, month))
    // Scheme C without a line says nothing about money.
    .filter(({ unpaid, lines }) => !unpaid || lines.length > 0);
