import { command, query } from '../../ipc/define-contract';
import { zId, zSeen } from '../organization/schema';
import type { DrawnPlan } from '../training/plan-types';
import { zDrawPlanFromScore, zExamFields, zExamFilter, zReadPaste, zSaveScores, zUpdateExam } from './schema';
import type { Exam, ExamRow, ExamView, PastedScore } from './types';

export const examsContract = {
  listEntryTests: query(zExamFilter, ['exam', 'examScore', 'plan', 'staff']).returns<readonly ExamRow[]>(),
  getEntryTest: query(zId, ['exam', 'examScore', 'plan', 'staff', 'site', 'standard']).returns<ExamView>(),
  /** Finds the people of pasted lines and says what is wrong with each line that cannot be taken. */
  readPaste: query(zReadPaste, ['staff']).returns<readonly PastedScore[]>(),
  createEntryTest: command(zExamFields).returns<Exam>(),
  updateEntryTest: command(zUpdateExam).returns<Exam>(),
  removeEntryTest: command(zSeen).returns<Exam>(),
  restoreEntryTest: command(zId).returns<Exam>(),
  saveScores: command(zSaveScores).returns<number>(),
  removeScore: command(zSeen).returns<true>(),
  restoreScore: command(zId).returns<true>(),
  drawPlanFromScore: command(zDrawPlanFromScore).returns<DrawnPlan>(),
} as const;
