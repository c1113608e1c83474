import type { CalendarDate } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';
import type { KpiStandard } from '../types/records';
import type { EventKind } from '../vocabulary';

const HUNDREDTHS = 100;

/** The highest score of a kind of event; null for kinds that have none. */
export const scoreMaxOf = (
  standard: Pick<KpiStandard, 'satisfactionMax' | 'qualityCheckMax'>,
  kind: EventKind,
): number | null => {
  if (kind === 'satisfaction') return standard.satisfactionMax;
  return kind === 'qualityCheck' ? standard.qualityCheckMax : null;
};

/**
 * What is wrong with a service event: it lies ahead (`E_SERVICE_EVENT_AHEAD`), or its score does not belong there or is out of range
 * (`E_SERVICE_EVENT_SCORE`; checks and surveys need one, two decimal places at most).
 */
export const eventProblem = (
  standard: Pick<KpiStandard, 'satisfactionMax' | 'qualityCheckMax'>,
  event: { readonly kind: EventKind; readonly happenedOn: CalendarDate; readonly hundredths: number | null },
  today: CalendarDate,
): AppError | undefined => {
  if (event.happenedOn > today) return appError('E_SERVICE_EVENT_AHEAD', { today }, 'happenedOn');
  const max = scoreMaxOf(standard, event.kind);
  const { hundredths } = event;
  const fits =
    max === null
      ? hundredths === null
      : hundredths !== null && hundredths >= 0 && hundredths <= max * HUNDREDTHS;
  return fits ? undefined : appError('E_SERVICE_EVENT_SCORE', { max: max ?? 0 }, 'score');
};

/** An event whose points were taken stays as it is (`E_SERVICE_EVENT_POINTS`). */
export const takenProblem = (isTaken: boolean): AppError | undefined =>
  isTaken ? appError('E_SERVICE_EVENT_POINTS') : undefined;

export type ProposedPoints = { readonly item: string; readonly hundredths: number };

/** What an event proposes for the points; undefined when nothing. A person takes the proposal or not. */
export const proposedPoints = (
  { eventPoints }: Pick<KpiStandard, 'eventPoints'>,
  event: { readonly kind: EventKind; readonly hundredths: number | null },
): ProposedPoints | undefined => {
  const lines = eventPoints
    .filter(
      ({ kind, from }) =>
        kind === event.kind && (from === null || (event.hundredths ?? -1) >= Math.round(from * HUNDREDTHS)),
    )
    .sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
  const line = lines.at(-1);
  const hundredths = Math.round((line?.points ?? 0) * HUNDREDTHS);
  return line === undefined || hundredths === 0 ? undefined : { item: line.item, hundredths };
};
