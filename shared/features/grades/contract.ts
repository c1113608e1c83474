import { z } from 'zod';
import { command, query } from '../../ipc/define-contract';
import { zId } from '../organization/schema';
import {
  zApprove,
  zConfirmGrading,
  zGradingDraft,
  zGradingFilter,
  zPrefill,
  zPreviewStandard,
  zPublishStandard,
  zSaveGrading,
  zWithdrawGrading,
} from './schema';
import type {
  GradeResult,
  Grading,
  GradingApproval,
  GradingPrefill,
  GradingRow,
  GradingView,
  StandardForEdit,
  StandardPreview,
  StandardVersion,
} from './types';

export const gradesContract = {
  listGradings: query(zGradingFilter, ['grading', 'staff', 'site', 'standard']).returns<
    readonly GradingRow[]
  >(),
  getGrading: query(zId, ['grading', 'gradingApproval', 'staff', 'site', 'standard']).returns<GradingView>(),
  prefillGrading: query(zPrefill, [
    'staff',
    'staffSeries',
    'staffCertificate',
    'exam',
    'examScore',
    'grading',
  ]).returns<GradingPrefill>(),
  /** What the sheet comes to as it stands; nothing is kept. */
  computeGrade: query(zGradingDraft.pick({ gradedOn: true, inputs: true }), [
    'standard',
  ]).returns<GradeResult>(),
  saveGrading: command(zSaveGrading).returns<Grading>(),
  approveGrading: command(zApprove).returns<GradingApproval>(),
  confirmGrading: command(zConfirmGrading).returns<Grading>(),
  withdrawGrading: command(zWithdrawGrading).returns<Grading>(),
  getStandard: query(z.enum(['grades', 'points']), ['standard']).returns<StandardForEdit>(),
  previewStandard: query(zPreviewStandard, ['grading', 'staff']).returns<StandardPreview>(),
  publishStandard: command(zPublishStandard).returns<StandardVersion>(),
} as const;
