import type { Exam } from '../../../../shared/features/entry-tests/types';
import { appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import {
  examScores,
  exams,
  findScore,
  findSkillExam,
  scoresDeletedWith,
  scoresOf,
} from '../../entry-tests/repository';
import { staff } from '../../organization/repository';
import { examDecisions, panelDeletedWith, panelScores, panelScoresOf, skillLacks } from '../repository';
import { ownExam } from './exams';

type Seen = { readonly id: Id; readonly version: number };

/** A score that a decision or a finding rests on stays (`E_SCORE_USED`). */
const dropScore = (tx: Tx, id: Id, version?: number): Result<true> => {
  const rests =
    examDecisions.list(tx, 'r.exam_score_id = ?', [id]).length +
    skillLacks.list(tx, 'r.exam_score_id = ?', [id]).length;
  if (rests > 0) return refuse(appError('E_SCORE_USED'));
  for (const member of panelScoresOf(tx, id)) {
    const gone = panelScores.remove(tx, member.id);
    if (!gone.ok) return gone;
  }
  const removed = examScores.remove(tx, id, version);
  return removed.ok ? ok(true as const) : removed;
};

const bringScoreBack = (tx: Tx, id: Id): Result<true> => {
  const deleted = examScores.findDeleted(tx, id);
  if (deleted === undefined) return refuse(appError('E_NOT_FOUND'));
  for (const member of panelDeletedWith(tx, id, deleted.deletedAt ?? '')) {
    const back = panelScores.restore(tx, member);
    if (!back.ok) return back;
  }
  const restored = examScores.restore(tx, id);
  return restored.ok ? ok(true as const) : restored;
};

export const removeSkillScore = (app: AppContext, { id, version }: Seen): Result<true> =>
  transact(app, 'skillExams.removeSkillScore', (tx) => dropScore(tx, id, version));

/** Undo `removeSkillScore`; `E_SCORE_EXISTS` when the person was given another score meanwhile. */
export const restoreSkillScore = (app: AppContext, id: Id): Result<true> =>
  transact(app, 'skillExams.restoreSkillScore', (tx) => {
    const deleted = examScores.findDeleted(tx, id);
    const other = deleted === undefined ? undefined : findScore(tx, deleted.examId, deleted.staffId);
    if (other === undefined) return bringScoreBack(tx, id);
    const person = staff.find(tx, other.staffId);
    return refuse(
      appError('E_SCORE_EXISTS', {
        name: person?.name ?? '',
        staffNo: person?.staffNo ?? '',
        score: other.score,
      }),
    );
  });

/** Delete an examination with its scores; not when a decision or a finding rests on one of them (`E_SCORE_USED`). Can be undone. */
export const removeSkillExam = (app: AppContext, { id, version }: Seen): Result<Exam> =>
  transact(app, 'skillExams.removeSkillExam', (tx) => {
    const exam = ownExam(tx, id);
    if (!exam.ok) return exam;
    for (const score of scoresOf(tx, id)) {
      const gone = dropScore(tx, score.id);
      if (!gone.ok) return gone;
    }
    return exams.remove(tx, id, version);
  });

const alike = (tx: Tx, exam: Exam): boolean => {
  const other = findSkillExam(tx, tx.office, exam, exam.id);
  return (
    other !== undefined && other.productSeries === exam.productSeries && other.trainerId === exam.trainerId
  );
};

/** Undo `removeSkillExam`; `E_SKILL_EXAM_EXISTS` when another took its place. */
export const restoreSkillExam = (app: AppContext, id: Id): Result<Exam> =>
  transact(app, 'skillExams.restoreSkillExam', (tx) => {
    const deleted = exams.findDeleted(tx, id);
    if (deleted === undefined) return refuse(appError('E_NOT_FOUND'));
    if (alike(tx, deleted))
      return refuse(appError('E_SKILL_EXAM_EXISTS', { name: deleted.name, day: deleted.heldOn }));
    for (const scoreId of scoresDeletedWith(tx, deleted)) {
      const back = bringScoreBack(tx, scoreId);
      if (!back.ok) return back;
    }
    return exams.restore(tx, id);
  });
