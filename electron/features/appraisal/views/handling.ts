import { promisesOf } from '../../../../shared/features/appraisal/rules/handling';
import type { HandlingShown, ServiceHandling } from '../../../../shared/features/appraisal/types/own-papers';
import type { KpiStandard } from '../../../../shared/features/appraisal/types/records';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { handlings } from '../repository/own-papers';

/** How service events were handled, by event. */
export const readHandlings = (db: ReadableDb): ReadonlyMap<Id, ServiceHandling> =>
  new Map(handlings.list(db).map((handling) => [handling.eventId, handling]));

/** With what was promised under the standard of the event's day. */
export const shownHandling = (
  body: KpiStandard,
  handling: ServiceHandling | undefined,
): HandlingShown | null => (handling === undefined ? null : { ...handling, ...promisesOf(body, handling) });
