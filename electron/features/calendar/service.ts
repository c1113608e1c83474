import type { z } from 'zod';
import { closedDayFault } from '../../../shared/features/calendar/rules';
import type { zSeenClosedDay } from '../../../shared/features/calendar/schema';
import type { ClosedDay, ClosedDayFields, SaveClosedDay } from '../../../shared/features/calendar/types';
import { type AppError, appError } from '../../../shared/kernel/errors';
import type { Id } from '../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import type { ReadableDb } from '../../database/connection';
import { transact } from '../../database/transact';
import { standardInForce } from '../standards/repository';
import { closedDays } from './repository';
import { overlappingClosed } from './views';

/** An office is closed once on a day: `E_CLOSED_OVERLAP`. */
export const overlapProblem = (
  db: ReadableDb,
  office: string,
  fields: Pick<ClosedDayFields, 'startsOn' | 'endsOn'>,
  except: Id | null,
): AppError | undefined => {
  const other = overlappingClosed(db, office, fields, except);
  return other === undefined
    ? undefined
    : appError(
        'E_CLOSED_OVERLAP',
        { reason: other.reason, from: other.startsOn, to: other.endsOn },
        'startsOn',
      );
};

/**
 * Enter or change days on which this office is closed beside the holidays; first and last day count. They may lie ahead, and behind: what
 * was laid out before stays as it is.
 *
 * Refuses with the codes of `closedDayFault`, `E_CLOSED_OVERLAP`, `E_NOT_FOUND`, `E_NOT_OWNED`, `E_RECORD_CHANGED`.
 */
export const saveClosedDay = (app: AppContext, { seen, fields }: SaveClosedDay): Result<ClosedDay> =>
  transact(app, 'calendar.saveClosedDay', (tx) => {
    const { closedDaysMax } = standardInForce(tx, 'calendar', tx.today).body;
    const fault =
      closedDayFault(fields, closedDaysMax) ?? overlapProblem(tx, tx.office, fields, seen?.id ?? null);
    if (fault !== undefined) return refuse(fault);
    return seen === null
      ? ok(closedDays.insert(tx, fields))
      : closedDays.update(tx, seen.id, seen.version, fields);
  });

export const removeClosedDay = (
  app: AppContext,
  { id, version }: z.output<typeof zSeenClosedDay>,
): Result<ClosedDay> => transact(app, 'calendar.removeClosedDay', (tx) => closedDays.remove(tx, id, version));
