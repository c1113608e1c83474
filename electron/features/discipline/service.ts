import {
  closeFault,
  type DisciplineFacts,
  endOf,
  giveFault,
} from '../../../shared/features/discipline/rules';
import type {
  CloseDiscipline,
  DecideProposal,
  Discipline,
  GiveDiscipline,
} from '../../../shared/features/discipline/types';
import type { Staff } from '../../../shared/features/organization/types';
import { appError } from '../../../shared/kernel/errors';
import type { Id } from '../../../shared/kernel/ids';
import { type Result, refuse } from '../../../shared/kernel/result';
import { isSameWord } from '../../../shared/kernel/sameness';
import type { Translate } from '../../../shared/locales/translate';
import type { AppContext } from '../../app-context';
import { type Tx, transact } from '../../database/transact';
import { findOwnPerson } from '../organization/service/grade';
import { appendTimeline } from '../organization/service/staff-writer';
import { lifeRefusal } from '../organization/views/life';
import { standardInForce } from '../standards/repository';
import { disciplines, nextDisciplineNo } from './repository';
import { kindWords } from './views';

const factsOf = (tx: Tx, person: Staff, byId: Id | null, by: string): DisciplineFacts => ({
  today: tx.today,
  hireDate: person.hireDate,
  name: person.name,
  isSelf: byId === null ? isSameWord(by, person.name) : byId === person.id,
});

type Found = { readonly found: Discipline; readonly person: Staff };

/** An own one in a state, with its person: `E_NOT_FOUND`, `E_NOT_OWNED`, `E_DISCIPLINE_STATE`. */
const findIn = (tx: Tx, t: Translate, id: Id, state: 'proposed' | 'given'): Result<Found> => {
  const found = disciplines.find(tx, id);
  if (found === undefined) return refuse(appError('E_NOT_FOUND'));
  const person = findOwnPerson(tx, found.staffId);
  if (!person.ok) return person;
  if (found.state !== state) {
    const shown = found.state === 'given' ? 'open' : found.state;
    const params = { number: found.number, state: t(`discipline.shown.${shown}`) };
    return refuse(appError('E_DISCIPLINE_STATE', params));
  }
  return { ok: true, value: { found, person: person.value } };
};

const writeGiven = (
  tx: Tx,
  t: Translate,
  { id, staffId, givenOn, number, reason, ...rest }: Discipline,
): void => {
  const afterText = t('discipline.timeline.given', { kind: kindWords(t, rest), number });
  const entry = { staffId, happenedOn: givenOn ?? tx.today, beforeText: '', afterText, reason };
  appendTimeline(tx, { ...entry, aspect: 'discipline' }, { causeKind: 'discipline', causeId: id });
};

/**
 * Give one to a person (ruling 7); it counts until the day of the standard, unless another is said.
 *
 * Refuses with the codes of `giveFault`, `E_NOT_FOUND`, `E_NOT_OWNED`. It goes on the timeline; a mistake is revoked.
 */
export const giveDiscipline = (app: AppContext, given: GiveDiscipline): Result<Discipline> =>
  transact(app, 'discipline.giveDiscipline', (tx) => {
    const person = findOwnPerson(tx, given.staffId);
    if (!person.ok) return person;
    const { body } = standardInForce(tx, 'discipline', given.givenOn);
    const giver = given.givenById === null ? undefined : findOwnPerson(tx, given.givenById);
    if (giver?.ok === false) return refuse({ ...giver.error, field: 'givenBy' });
    const givenBy = giver?.value.name ?? given.givenBy;
    const endsOn = given.endsOn ?? endOf(body, given.kind, given.givenOn).endsOn;
    const facts = factsOf(tx, person.value, given.givenById, givenBy);
    const fault =
      giveFault({ ...given, endsOn }, facts) ??
      lifeRefusal(tx, person.value, 'discipline', 'form', given.givenOn);
    if (fault !== undefined) return refuse(fault);
    const record = disciplines.insert(tx, {
      ...given,
      ...{ givenBy, endsOn },
      title: given.kind === 'other' ? given.title : '',
      number: nextDisciplineNo(tx, body.numberPrefix, body.numberDigits),
      state: 'given',
      proposedOn: null,
      ...{ causeKind: '', causeId: '', closedOn: null, closedBy: '', closeReason: '' },
    });
    writeGiven(tx, app.t, record);
    return { ok: true, value: record };
  });

/**
 * Confirm a proposal or drop it, with a reason. One that is given says beside the reason of the proposal why.
 *
 * Refuses with `E_DISCIPLINE_STATE` (decided already), the codes of `giveFault` and `closeFault`, `E_RECORD_CHANGED`.
 */
export const decideProposal = (app: AppContext, decided: DecideProposal): Result<Discipline> =>
  transact(app, 'discipline.decideProposal', (tx) => {
    const { id, version, choice, decidedOn, decidedBy, reason } = decided;
    const known = findIn(tx, app.t, id, 'proposed');
    if (!known.ok) return known;
    const { found, person } = known.value;
    const facts = factsOf(tx, person, null, decidedBy);
    const dropFault = closeFault(found, 'drop', decidedOn, facts);
    if (dropFault !== undefined) return refuse(dropFault);
    if (choice === 'drop')
      return disciplines.update(tx, id, version, {
        state: 'dropped',
        ...{ closedOn: decidedOn, closedBy: decidedBy, closeReason: reason },
      });
    const { endsOn } = endOf(standardInForce(tx, 'discipline', decidedOn).body, found.kind, decidedOn);
    const fault = giveFault({ ...found, givenOn: decidedOn, endsOn }, facts, {
      on: 'decidedOn',
      by: 'decidedBy',
    });
    if (fault !== undefined) return refuse(fault);
    const given = disciplines.update(tx, id, version, {
      state: 'given',
      ...{ givenOn: decidedOn, givenBy: decidedBy, endsOn },
      reason: `${found.reason}\n${reason}`,
    });
    if (given.ok) writeGiven(tx, app.t, given.value);
    return given;
  });

/**
 * Lift one before its end, or revoke a mistaken one, which then never counted; both with a reason and a line on the timeline.
 *
 * Refuses with `E_DISCIPLINE_STATE`, the codes of `closeFault`, `E_RECORD_CHANGED`.
 */
export const closeDiscipline = (app: AppContext, given: CloseDiscipline): Result<Discipline> =>
  transact(app, 'discipline.closeDiscipline', (tx) => {
    const { id, version, choice, decidedOn: closedOn, decidedBy: closedBy, reason: closeReason } = given;
    const known = findIn(tx, app.t, id, 'given');
    if (!known.ok) return known;
    const { found, person } = known.value;
    const fault = closeFault(found, choice, closedOn, factsOf(tx, person, null, closedBy));
    if (fault !== undefined) return refuse(fault);
    const state = choice === 'lift' ? 'lifted' : 'revoked';
    const closed = disciplines.update(tx, id, version, { state, closedOn, closedBy, closeReason });
    if (!closed.ok) return closed;
    const { staffId, number } = found;
    const beforeText = app.t('discipline.timeline.given', { kind: kindWords(app.t, found), number });
    const afterText = app.t(`discipline.timeline.${state}`, { number });
    const entry = { staffId, happenedOn: closedOn, beforeText, afterText, reason: closeReason };
    appendTimeline(tx, { ...entry, aspect: 'discipline' }, { causeKind: 'discipline', causeId: id });
    return closed;
  });
