import { deviationFault, reviewFaults, scoresFaults } from '../../../../shared/features/grades/rules/scores';
import type { Grading } from '../../../../shared/features/grades/types';
import type { AppError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { standardBook, standardById } from '../../standards/repository';
import { openForReview } from '../repository';
import { entryFacts, factsByPerson, scoreFacts } from './scores';

/**
 * What stands against confirming a grading, beside its chain: scores by exam that are not proven, and figures of scheme B that differ from the book by
 * now (corrections 7.1, 7.15).
 */
export const gatesOf = (
  db: ReadableDb,
  { inputs, staffId, gradedOn, standardId }: Pick<Grading, 'inputs' | 'staffId' | 'gradedOn' | 'standardId'>,
): readonly AppError[] => {
  if (inputs.kind === 'entry') {
    const differs = deviationFault(inputs, entryFacts(db, staffId, gradedOn));
    return differs === undefined ? [] : [differs];
  }
  const body = standardById(db, 'grades', standardId)?.body;
  return inputs.kind !== 'exam' || body === undefined
    ? []
    : scoresFaults(inputs, scoreFacts(db, staffId, gradedOn), body.schemeA.pairing);
};

/**
 * What today's rules have against gradings that hold, while nobody has reviewed them: of one person or of all, by grading; those that nothing is said
 * against are left out.
 */
export const toReview = (db: ReadableDb, staffId: Id | null): ReadonlyMap<Id, readonly AppError[]> => {
  const open = openForReview(db, staffId);
  if (open.length === 0) return new Map();
  const standards = standardBook(db, 'grades');
  const facts = factsByPerson(db, staffId);
  return new Map(
    open.flatMap((grading) => {
      const body = standards.byId(grading.standardId)?.body;
      if (body === undefined) return [];
      const known = (facts.get(grading.staffId) ?? []).filter(({ heldOn }) => heldOn <= grading.gradedOn);
      const faults = reviewFaults(grading, body, known);
      return faults.length === 0 ? [] : [[grading.id, faults] as const];
    }),
  );
};
