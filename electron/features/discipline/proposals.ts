import type { Discipline } from '../../../shared/features/discipline/types';
import type { SubjectRecord } from '../../../shared/kernel/define-feature';
import { ok, type Result } from '../../../shared/kernel/result';
import type { ReadableDb } from '../../database/connection';
import type { Tx } from '../../database/transact';
import { standardInForce } from '../standards/repository';
import { disciplines, nextDisciplineNo } from './repository';

const proposalsOf = (db: ReadableDb, { kind, id }: SubjectRecord): readonly Discipline[] =>
  disciplines.list(db, 'r.cause_kind = ? AND r.cause_id = ?', [kind, id]);

export type Proposal = Pick<Discipline, 'staffId' | 'kind' | 'reason'> & { readonly cause: SubjectRecord };

/**
 * Propose one in the caller's transaction, because of a record of the caller's; a person gives or drops it (ruling 7). Nothing where the
 * same cause has brought one already, whatever was decided on it.
 */
export const propose = (tx: Tx, { cause, ...given }: Proposal): void => {
  if (proposalsOf(tx, cause).length > 0) return;
  const { numberPrefix, numberDigits } = standardInForce(tx, 'discipline', tx.today).body;
  disciplines.insert(tx, {
    ...given,
    ...{ causeKind: cause.kind, causeId: cause.id },
    number: nextDisciplineNo(tx, numberPrefix, numberDigits),
    title: '',
    state: 'proposed',
    proposedOn: tx.today,
    ...{ givenOn: null, givenById: null, givenBy: '', endsOn: null },
    ...{ closedOn: null, closedBy: '', closeReason: '' },
  });
};

/** The cause is gone: a proposal that nobody decided on goes with it. What was given stays, and is revoked by a person. */
export const withdrawProposal = (tx: Tx, cause: SubjectRecord): Result<true> => {
  for (const { id, state } of proposalsOf(tx, cause)) {
    const gone = state === 'proposed' ? disciplines.remove(tx, id) : ok(true);
    if (!gone.ok) return gone;
  }
  return ok(true);
};

/** What was given because of a record and was not revoked since. */
export const givenBecause = (db: ReadableDb, cause: SubjectRecord): Discipline | undefined =>
  proposalsOf(db, cause).find(({ state }) => state === 'given' || state === 'lifted');
