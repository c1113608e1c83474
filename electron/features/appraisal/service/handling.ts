import { timesProblem } from '../../../../shared/features/appraisal/rules/handling';
import type { SaveHandling, ServiceHandling } from '../../../../shared/features/appraisal/types/own-papers';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { transact } from '../../../database/transact';
import { handlingOf, handlings } from '../repository/own-papers';
import { events } from '../repository/records';

/**
 * How a service event was handled: reported, there, solved, what was found and how it is made better (《售后服务考核管理办法》4.3). One an event;
 * entered anew it is changed. Refuses times in the wrong order (`E_SERVICE_TIMES_ORDER`), ahead (`E_SERVICE_TIMES_AHEAD`), and an improvement
 * without a finding (`E_SERVICE_FINDING`).
 */
export const saveHandling = (
  app: AppContext,
  { eventId, seen, ...fields }: SaveHandling,
): Result<ServiceHandling> =>
  transact(app, 'appraisal.saveHandling', (tx) => {
    const event = events.find(tx, eventId);
    if (event === undefined) return refuse(appError('E_NOT_FOUND', {}, 'eventId'));
    if (event.ownerOffice !== tx.office) return refuse(appError('E_NOT_OWNED', { owner: event.ownerOffice }));
    const problem = timesProblem(fields, tx.today);
    if (problem !== undefined) return refuse(problem);
    if (seen !== null) return handlings.update(tx, seen.id, seen.version, fields);
    return handlingOf(tx, eventId) === undefined
      ? ok(handlings.insert(tx, { eventId, ...fields }))
      : refuse(appError('E_RECORD_CHANGED'));
  });
