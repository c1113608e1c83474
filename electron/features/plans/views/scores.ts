import { type TierDerivation, tierForScore } from '../../../../shared/features/entry-tests/rules/tier';
import type { EntryScore, Plan } from '../../../../shared/features/plans/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { standardById, standardInForce } from '../../standards/repository';

type ScoreRow = {
  readonly examScoreId: Id;
  readonly staffId: Id;
  readonly examName: string;
  readonly examType: string;
  readonly heldOn: CalendarDate;
  readonly score: number;
};

const SCORES = `SELECT sc.id AS examScoreId, sc.staff_id AS staffId, e.name AS examName, e.exam_type AS examType, e.held_on AS heldOn, sc.score
  FROM exam_score sc JOIN exam e ON e.id = sc.exam_id`;

/** One score with its exam. Exams are a later feature; plans only read what they decide by. */
export const findEntryScore = (db: ReadableDb, id: Id): ScoreRow | undefined =>
  db.get<ScoreRow>(`${SCORES} WHERE sc.id = ? AND sc.deleted_at IS NULL AND e.deleted_at IS NULL`, [id]);

/** A person's entry tests, the newest first, with the tier that each leads to under the standard of `today`. */
export const entryScoresOf = (db: ReadableDb, staffId: Id, today: CalendarDate): readonly EntryScore[] => {
  const { body } = standardInForce(db, 'training', today);
  return db
    .all<ScoreRow>(
      `${SCORES} WHERE sc.staff_id = ? AND e.exam_type = 'entry' AND sc.deleted_at IS NULL AND e.deleted_at IS NULL ORDER BY e.held_on DESC, sc.id`,
      [staffId],
    )
    .map(({ examType: _entry, ...score }) => ({ ...score, derivation: tierForScore(score.score, body) }));
};

/**
 * How a plan's tier came about, under the very standard it was drawn by; null when it was chosen by hand. A score that was corrected
 * since then shows the tier it would lead to now, next to the plan's own.
 */
export const derivationOf = (
  db: ReadableDb,
  plan: Plan,
): (TierDerivation & { readonly examName: string; readonly examOn: CalendarDate }) | null => {
  const standard = standardById(db, 'training', plan.standardId);
  const score = plan.examScoreId === null ? undefined : findEntryScore(db, plan.examScoreId);
  if (standard === undefined || score === undefined) return null;
  return { ...tierForScore(score.score, standard.body), examName: score.examName, examOn: score.heldOn };
};
