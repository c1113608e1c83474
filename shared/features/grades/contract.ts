import { command, query } from '../../ipc/define-contract';
import { zId } from '../../kernel/fields';
import type { Approval } from '../approvals/types';
import {
  zApprove,
  zConfirmGrading,
  zGradingDraft,
  zGradingFilter,
  zPrefill,
  zReviewGrading,
  zSaveGrading,
  zWithdrawGrading,
} from './schema';
import type { GradeResult, Grading, GradingPrefill, GradingReview, GradingRow, GradingView } from './types';

export const gradesContract = {
  listGradings: query('grades.read', zGradingFilter).returns<readonly GradingRow[]>(),
  getGrading: query('grades.read', zId).returns<GradingView>(),
  prefillGrading: query('grades.read', zPrefill).returns<GradingPrefill>(),
  /** What the form comes to as it stands; nothing is kept. */
  computeGrade: query(
    'grades.read',
    zGradingDraft.pick({ gradedOn: true, inputs: true }),
  ).returns<GradeResult>(),
  saveGrading: command('grades.enter', zSaveGrading).returns<Grading>(),
  approveGrading: command('grades.approve', zApprove).returns<Approval>(),
  confirmGrading: command('grades.confirm', zConfirmGrading).returns<Grading>(),
  reviewGrading: command('grades.confirm', zReviewGrading).returns<GradingReview>(),
  withdrawGrading: command('grades.confirm', zWithdrawGrading).returns<Grading>(),
} as const;
