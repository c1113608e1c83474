import {
  type FailureProposal,
  failureProposals,
  type ResultInRow,
} from '../../../../shared/features/appraisal/rules/failures';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { standardInForce } from '../../standards/repository';
import { readScorecards, type ScorecardBook } from '../repository/scorecards';
import { createEvaluation } from './evaluation';

/** The results of each person one after the other; of an open scorecard what the scores say now. */
const resultRows = (db: ReadableDb, book: ScorecardBook): ReadonlyMap<Id, readonly ResultInRow[]> => {
  const evaluation = createEvaluation(db);
  const rows = new Map<Id, ResultInRow[]>();
  for (const scorecard of book.scorecards) {
    const cycle = book.cycles.get(scorecard.cycleId);
    if (cycle === undefined) continue;
    const kept = book.results.get(scorecard.id);
    const outcome =
      kept === undefined
        ? evaluation.outcomeOf(cycle, scorecard, book.scores.get(scorecard.id) ?? [])
        : undefined;
    const band = kept?.band ?? outcome?.band.band;
    const standing = kept?.standing ?? outcome?.standing;
    if (band === undefined || standing === undefined) continue;
    const row = {
      formId: scorecard.id,
      period: cycle.period,
      toDate: cycle.toDate,
      band,
      standing,
      state: scorecard.state,
    };
    rows.set(scorecard.staffId, [...(rows.get(scorecard.staffId) ?? []), row]);
  }
  return rows;
};

/** The proposals that failures in a row raise, of the whole office or of one person; how many make a row is the standard's of that day. */
export const proposalsOf = (
  db: ReadableDb,
  on: CalendarDate,
  office: string,
  staffId?: Id,
): readonly FailureProposal[] => {
  const { failuresInRow } = standardInForce(db, 'appraisal', on).body;
  const book = readScorecards(db, staffId === undefined ? { office } : { office, staffId });
  return [...resultRows(db, book).values()].flatMap((row) => failureProposals(row, failuresInRow));
};
