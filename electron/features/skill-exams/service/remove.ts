import type { Exam } from '../../../../shared/features/entry-tests/types';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { examScores, exams, scoresOf } from '../../entry-tests/repository';
import { examDecisions, panelScores, panelScoresOf, skillLacks, trainerCharges } from '../repository';
import { findOwnExam } from './exams';

type Seen = { readonly id: Id; readonly version: number };

/** A score that a decision or a finding rests on stays: `E_SCORE_USED`. */
export const scoreUseProblem = (tx: Tx, id: Id): AppError | undefined => {
  const rests =
    examDecisions.list(tx, 'r.exam_score_id = ?', [id]).length +
    skillLacks.list(tx, 'r.exam_score_id = ?', [id]).length;
  return rests > 0 ? appError('E_SCORE_USED') : undefined;
};

const dropScore = (tx: Tx, id: Id, version?: number): Result<true> => {
  const problem = scoreUseProblem(tx, id);
  if (problem !== undefined) return refuse(problem);
  for (const member of panelScoresOf(tx, id)) {
    const gone = panelScores.remove(tx, member.id);
    if (!gone.ok) return gone;
  }
  const removed = examScores.remove(tx, id, version);
  return removed.ok ? ok(true as const) : removed;
};

export const removeSkillScore = (app: AppContext, { id, version }: Seen): Result<true> =>
  transact(app, 'skillExams.removeSkillScore', (tx) => dropScore(tx, id, version));

/** Delete an examination with its scores; not when a decision or a finding rests on one of them (`E_SCORE_USED`), nor when its
 * trainer's charge was decided on (`E_EXAM_CHARGED`). Can be undone. */
export const removeSkillExam = (app: AppContext, { id, version }: Seen): Result<Exam> =>
  transact(app, 'skillExams.removeSkillExam', (tx) => {
    const exam = findOwnExam(tx, id);
    if (!exam.ok) return exam;
    const charge = trainerCharges
      .list(tx, "r.state <> 'withdrawn'")
      .find(({ examIds }) => examIds.includes(id));
    if (charge !== undefined) return refuse(appError('E_EXAM_CHARGED', { subject: charge.subject }));
    for (const score of scoresOf(tx, id)) {
      const gone = dropScore(tx, score.id);
      if (!gone.ok) return gone;
    }
    return exams.remove(tx, id, version);
  });
