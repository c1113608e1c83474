import {
  eventProblem,
  proposedPoints,
  takenProblem,
} from '../../../../shared/features/appraisal/rules/events';
import { serviceEventRecord } from '../../../../shared/features/appraisal/travel/records';
import type { SaveEvent, ServiceEvent } from '../../../../shared/features/appraisal/types/records';
import { monthOf } from '../../../../shared/kernel/dates';
import { appError } from '../../../../shared/kernel/errors';
import { fromHundredths, toHundredths } from '../../../../shared/kernel/exact';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { staff } from '../../organization/repository';
import { lifeRefusal } from '../../organization/views/life';
import { proposePoints } from '../../points/service/proposals';
import { withdrawProposals } from '../../points/service/withdraw';
import { standardInForce } from '../../standards/repository';
import { handlingOf, handlings } from '../repository/own-papers';
import { events } from '../repository/records';

type Seen = { readonly id: Id; readonly version: number };

const CAUSE = serviceEventRecord.kind;
const REASON_MAX = 200;

/** Take back what an event proposed; booked points stand, so the event they rest on does too (`E_SERVICE_EVENT_POINTS`). */
const withdraw = (tx: Tx, id: Id): Result<true> => {
  const left = withdrawProposals(tx, CAUSE, id);
  if (!left.ok) return left;
  const taken = takenProblem(left.value === 'accepted');
  return taken === undefined ? ok(true as const) : refuse(taken);
};

/** Propose the points that the standard of the day names for an event. */
const propose = (app: AppContext, tx: Tx, event: ServiceEvent): Result<true> => {
  const { body } = standardInForce(tx, 'kpi', event.happenedOn);
  const points = proposedPoints(body, event);
  if (points === undefined) return ok(true as const);
  const kind = app.t(`appraisal.event.${event.kind}`);
  const text = event.text === '' ? event.customer : event.text;
  const reason = text === '' ? kind : app.t('appraisal.event.pointsReason', { kind, text });
  const proposed = proposePoints(tx, {
    staffId: event.staffId,
    month: monthOf(event.happenedOn),
    item: points.item,
    points: fromHundredths(points.hundredths),
    reason: [...reason].slice(0, REASON_MAX).join(''),
    evidence: event.customer,
    causeKind: CAUSE,
    causeId: event.id,
  });
  return proposed.ok ? ok(true as const) : proposed;
};

const write = (
  tx: Tx,
  seen: Seen | null,
  fields: Omit<SaveEvent, 'seen' | 'score'> & { readonly hundredths: number | null },
): Result<ServiceEvent> => {
  if (seen === null) return ok(events.insert(tx, fields));
  const withdrawn = withdraw(tx, seen.id);
  return withdrawn.ok ? events.update(tx, seen.id, seen.version, fields) : withdrawn;
};

/**
 * Enter or change a service event (domain 5.5): a complaint, praise, a quality check or a survey that concerns a person. The points that
 * it proposes wait in the points ledger for a person to take them; a change proposes anew.
 *
 * Checks and surveys carry a score (`E_SERVICE_EVENT_SCORE`), the others none; nothing lies ahead (`E_SERVICE_EVENT_AHEAD`); an event
 * whose points were taken stays as it is (`E_SERVICE_EVENT_POINTS`).
 */
export const saveEvent = (app: AppContext, { seen, score, ...fields }: SaveEvent): Result<ServiceEvent> =>
  transact(app, 'appraisal.saveEvent', (tx) => {
    const person = staff.find(tx, fields.staffId);
    if (person === undefined) return refuse(appError('E_NOT_FOUND', {}, 'staffId'));
    if (person.ownerOffice !== tx.office)
      return refuse(appError('E_NOT_OWNED', { owner: person.ownerOffice }, 'staffId'));
    const life = lifeRefusal(tx, person, 'event', seen === null ? 'form' : 'sheet', fields.happenedOn);
    if (life !== undefined) return refuse(life);
    const hundredths = score === null ? null : (toHundredths(score) ?? -1);
    const { body } = standardInForce(tx, 'kpi', fields.happenedOn);
    const problem = eventProblem(body, { ...fields, hundredths }, tx.today);
    if (problem !== undefined) return refuse(problem);
    const written = write(tx, seen, { ...fields, hundredths });
    if (!written.ok) return written;
    const proposed = propose(app, tx, written.value);
    return proposed.ok ? written : proposed;
  });

/** Delete an event, how it was handled and what it proposed; not once its points were taken (`E_SERVICE_EVENT_POINTS`). Can be undone. */
export const removeEvent = (app: AppContext, { id, version }: Seen): Result<true> =>
  transact(app, 'appraisal.removeEvent', (tx) => {
    const withdrawn = withdraw(tx, id);
    if (!withdrawn.ok) return withdrawn;
    const handling = handlingOf(tx, id);
    const unhandled = handling === undefined ? ok(true) : handlings.remove(tx, handling.id);
    if (!unhandled.ok) return unhandled;
    const gone = events.remove(tx, id, version);
    return gone.ok ? ok(true as const) : gone;
  });
