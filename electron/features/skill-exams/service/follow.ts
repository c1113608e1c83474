import { dayProblem, memberProblem } from '../../../../shared/features/skill-exams/rules/follow';
import type {
  DecideExam,
  ExamDecision,
  ReportLack,
  SkillLack,
} from '../../../../shared/features/skill-exams/types';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import { compare, decimal, fraction } from '../../../../shared/kernel/fraction';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { examScores, exams } from '../../entry-tests/repository';
import { staff } from '../../organization/repository';
import { standardInForce } from '../../standards/repository';
import { examDecisions, panelOf, panelScoresOf, skillLacks } from '../repository';
import { type JudgedSitting, judgedSittings } from '../views/sittings';

const sittingOf = (tx: Tx, scoreId: Id): Result<JudgedSitting> => {
  const score = examScores.find(tx, scoreId);
  const exam = score === undefined ? undefined : exams.find(tx, score.examId);
  if (score === undefined || exam === undefined) return refuse(appError('E_NOT_FOUND'));
  if (exam.ownerOffice !== tx.office) return refuse(appError('E_NOT_OWNED', { owner: exam.ownerOffice }));
  const { examType } = exam;
  const found = judgedSittings(tx, { office: tx.office, staffId: score.staffId, examType }).find(
    (each) => each.scoreId === scoreId,
  );
  return found === undefined ? refuse(appError('E_NOT_FOUND')) : ok(found);
};

/**
 * What a person decides after a failed examination (002, training assessment: retraining, another post, lower pay).
 *
 * Refuses one that was passed (`E_EXAM_PASSED`) and a day before the examination or ahead (`E_EXAM_DECISION_DAY`). A ledger: a later
 * decision takes the place of the earlier.
 */
export const decideExam = (app: AppContext, input: DecideExam): Result<ExamDecision> =>
  transact(app, 'skillExams.decideExam', (tx) => {
    const sitting = sittingOf(tx, input.examScoreId);
    if (!sitting.ok) return sitting;
    if (sitting.value.outcome.passed) return refuse(appError('E_EXAM_PASSED'));
    const { heldOn } = sitting.value;
    const misplaced = dayProblem(input.decidedOn, heldOn, tx.today, 'decidedOn');
    if (misplaced !== undefined) return refuse(misplaced);
    return ok(examDecisions.insert(tx, input));
  });

/** Whoever is to answer must have passed the person: a panel member whose own score passes, and sits on the panel. */
const answerable = (
  tx: Tx,
  sitting: JudgedSitting,
  { department, memberId, memberName }: ReportLack,
): AppError | undefined => {
  if (department === '') return memberProblem(memberId, memberName, 'memberName');
  const score = panelScoresOf(tx, sitting.scoreId).find((each) => each.department === department);
  const { passMark } = standardInForce(tx, 'exams', sitting.heldOn).body;
  if (score === undefined) return appError('E_LACK_MEMBER', {}, 'department');
  return compare(fraction(score.hundredths, 100), decimal(passMark)) < 0
    ? appError('E_LACK_NOT_PASSED', {}, 'department')
    : undefined;
};

/**
 * Record that someone who passed proved to lack the skill, against the panel member who passed them (002: whoever passed them is
 * answerable).
 *
 * Refuses a failed examination (`E_LACK_FAILED`), a department that did not score (`E_LACK_MEMBER`) or did not pass the person
 * (`E_LACK_NOT_PASSED`), and a day before the examination or ahead (`E_EXAM_DECISION_DAY`).
 */
export const reportLack = (app: AppContext, input: ReportLack): Result<SkillLack> =>
  transact(app, 'skillExams.reportLack', (tx) => {
    const sitting = sittingOf(tx, input.examScoreId);
    if (!sitting.ok) return sitting;
    if (!sitting.value.outcome.passed) return refuse(appError('E_LACK_FAILED'));
    const problem = answerable(tx, sitting.value, input);
    if (problem !== undefined) return refuse(problem);
    const { heldOn, examId } = sitting.value;
    const misplaced = dayProblem(input.foundOn, heldOn, tx.today, 'foundOn');
    if (misplaced !== undefined) return refuse(misplaced);
    const seat = panelOf(tx, examId).find(({ department }) => department === input.department);
    const memberId = input.memberId ?? seat?.memberId ?? null;
    const memberName =
      memberId === null
        ? input.memberName || (seat?.memberName ?? '')
        : (staff.find(tx, memberId)?.name ?? '');
    const nobody = memberProblem(memberId, memberName, 'memberName');
    if (nobody !== undefined) return refuse(nobody);
    return ok(skillLacks.insert(tx, { ...input, memberId, memberName }));
  });

export const removeLack = (
  app: AppContext,
  { id, version }: { readonly id: Id; readonly version: number },
): Result<true> =>
  transact(app, 'skillExams.removeLack', (tx) => {
    const gone = skillLacks.remove(tx, id, version);
    return gone.ok ? ok(true as const) : gone;
  });
