import { eventProblem } from '../../../shared/features/appraisal/rules-events';
import type { SaveEvent, ServiceEvent } from '../../../shared/features/appraisal/types';
import { appError } from '../../../shared/kernel/errors';
import { toHundredths } from '../../../shared/kernel/exact';
import type { Id } from '../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { transact } from '../../database/transact';
import { staff } from '../organization/repository';
import { standardInForce } from '../standards/repository';
import { events } from './repository';

type Seen = { readonly id: Id; readonly version: number };

/**
 * Enter or change a service event 服务事件 (domain 5.5): a complaint, praise, a quality check or a survey that concerns a person.
 *
 * Checks and surveys carry a score (`E_SERVICE_EVENT_SCORE`), the others none; nothing lies ahead (`E_SERVICE_EVENT_AHEAD`).
 */
export const saveEvent = (app: AppContext, { seen, score, ...fields }: SaveEvent): Result<ServiceEvent> =>
  transact(app, 'appraisal.saveEvent', (tx) => {
    const person = staff.find(tx, fields.staffId);
    if (person === undefined) return refuse(appError('E_NOT_FOUND', {}, 'staffId'));
    if (person.ownerOffice !== tx.office)
      return refuse(appError('E_NOT_OWNED', { owner: person.ownerOffice }, 'staffId'));
    const hundredths = score === null ? null : (toHundredths(score) ?? -1);
    const { body } = standardInForce(tx, 'kpi', fields.happenedOn);
    const problem = eventProblem(body, { ...fields, hundredths }, tx.today);
    if (problem !== undefined) return refuse(problem);
    if (seen !== null) return events.update(tx, seen.id, seen.version, { ...fields, hundredths });
    return ok(events.insert(tx, { ...fields, hundredths }));
  });

export const removeEvent = (app: AppContext, { id, version }: Seen): Result<true> =>
  transact(app, 'appraisal.removeEvent', (tx) => {
    const gone = events.remove(tx, id, version);
    return gone.ok ? ok(true as const) : gone;
  });

export const restoreEvent = (app: AppContext, id: Id): Result<true> =>
  transact(app, 'appraisal.restoreEvent', (tx) => {
    const back = events.restore(tx, id);
    return back.ok ? ok(true as const) : back;
  });
