import type { Exam } from '../../../shared/features/entry-tests/types';
import type { skillExams as feature } from '../../../shared/features/skill-exams/feature';
import { chargeFault, withdrawFault } from '../../../shared/features/skill-exams/rules/charge-life';
import { dayProblem, memberProblem } from '../../../shared/features/skill-exams/rules/follow';
import { departmentProblem, panelMean, panelProblem } from '../../../shared/features/skill-exams/rules/panel';
import { trainerCharge } from '../../../shared/features/skill-exams/rules/trainer-charge';
import type { ExamPanelScore, TrainerCharge } from '../../../shared/features/skill-exams/types';
import { type CalendarDate, type Instant, localDayOf } from '../../../shared/kernel/dates';
import { type AppError, appError } from '../../../shared/kernel/errors';
import { toNumber } from '../../../shared/kernel/fraction';
import { type JudgeContext, type JudgesOf, problemsOf, reckonedProblem } from '../../judge';
import { examScores, exams } from '../entry-tests/repository';
import { staff } from '../organization/repository';
import { bookOf, byVersions } from '../standards/judges';
import { panelScoresOf } from './repository';

/** The panel of the day of the examination, or of the day on which the record was written: the one may have been ahead. */
const departmentProblems = (
  record: { readonly department: string; readonly updatedAt: Instant },
  exam: Exam,
  context: JudgeContext,
): readonly AppError[] =>
  byVersions(context, 'exams', [exam.heldOn, localDayOf(record.updatedAt)], (body) =>
    problemsOf(departmentProblem(record.department, body, 'department')),
  );

/** Where a panel has scored, its exact mean is the score, and no other stands beside it. */
const meanProblem = (record: ExamPanelScore, { db }: JudgeContext): AppError | undefined => {
  const score = examScores.find(db, record.examScoreId);
  const mean = panelMean(panelScoresOf(db, record.examScoreId));
  return score === undefined || mean === undefined || toNumber(mean) === score.score
    ? undefined
    : appError('E_EXAM_PANEL_AND_SCORE', {}, 'hundredths');
};

const panelScoreProblems = (record: ExamPanelScore, context: JudgeContext): readonly AppError[] => {
  const score = examScores.find(context.db, record.examScoreId);
  const exam = score === undefined ? undefined : exams.find(context.db, score.examId);
  if (exam === undefined) return [];
  return [
    ...problemsOf(panelProblem(exam.examType, 'department'), meanProblem(record, context)),
    ...departmentProblems(record, exam, context),
  ];
};

/** Of days only that they are not ahead: the day of the examination may have been corrected since. */
const aheadProblem = (day: CalendarDate, today: CalendarDate, field: string): AppError | undefined =>
  dayProblem(day, day, today, field);

/** The numbers that it was decided on come to its charge, under the version that it names. */
const chargeProblems = (record: TrainerCharge, context: JudgeContext): readonly AppError[] => {
  const book = bookOf(context, 'exams');
  const { body } = book.byId(record.standardId) ?? book.inForce(record.toDate);
  const ref = { doc: 'exams', id: record.standardId, versionNo: 0 };
  const { cents, obliged } = trainerCharge(body, record, ref);
  const trainer = staff.findAny(context.db, record.trainerId)?.name ?? '';
  const facts = { today: context.today, trainer, to: record.toDate };
  const { closedOn, closedBy, closeReason } = record;
  return problemsOf(
    reckonedProblem(record, { cents, obliged: obliged ? 1 : 0 }),
    chargeFault(record, facts),
    closedOn === null ? undefined : withdrawFault(record, { closedOn, closedBy, closeReason }, facts),
  );
};

export const judges: JudgesOf<typeof feature> = {
  examPanelMember: (record, _held, context) => {
    const exam = exams.find(context.db, record.examId);
    return record.deletedAt !== null || exam === undefined ? [] : departmentProblems(record, exam, context);
  },
  examPanelScore: (record, _held, context) =>
    record.deletedAt === null ? panelScoreProblems(record, context) : [],
  examDecision: (record, _held, { today }) => problemsOf(aheadProblem(record.decidedOn, today, 'decidedOn')),
  trainerCharge: (record, _held, context) =>
    record.deletedAt === null ? chargeProblems(record, context) : [],
  skillLack: (record, _held, { today }) =>
    problemsOf(
      aheadProblem(record.foundOn, today, 'foundOn'),
      memberProblem(record.memberId, record.memberName, 'memberName'),
    ),
};
