import type { PersonAppraisal } from '../../../../shared/features/appraisal/types/records';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { appeals, decisions, improvements } from '../repository/records';
import { readScorecards } from '../repository/scorecards';
import { createEvaluation, shownOutcome, shownResult } from './evaluation';

/** Every appraisal of one person, the latest first: kept results of closed scorecards, of open ones what the scores say now. */
export const listAppraisalsOf = (db: ReadableDb, staffId: Id): readonly PersonAppraisal[] => {
  const book = readScorecards(db, { staffId });
  const evaluation = createEvaluation(db);
  return book.scorecards
    .flatMap((scorecard) => {
      const cycle = book.cycles.get(scorecard.cycleId);
      if (cycle === undefined) return [];
      const { id: formId, post, state } = scorecard;
      const outcome = evaluation.outcomeOf(cycle, scorecard, book.scores.get(formId) ?? []);
      const kept = book.results.get(formId);
      const now = outcome === undefined ? null : shownOutcome(outcome);
      return {
        formId,
        cycle: cycle.name,
        period: cycle.period,
        fromDate: cycle.fromDate,
        toDate: cycle.toDate,
        post,
        state,
        result:
          kept === undefined ? now : shownResult(kept, evaluation.standardOf(cycle, scorecard), outcome),
        appeals: appeals.list(db, 'r.form_id = ?', [formId], 'r.appealed_on DESC'),
        improvement: improvements.list(db, 'r.form_id = ?', [formId])[0] ?? null,
        decisions: decisions.list(db, 'r.form_id = ?', [formId], 'r.decided_on DESC'),
      };
    })
    .sort((a, b) => b.toDate.localeCompare(a.toDate));
};
