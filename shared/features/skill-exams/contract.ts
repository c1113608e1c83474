import { z } from 'zod';
import { command, query } from '../../ipc/define-contract';
import { zId, zSeen } from '../organization/schema';
import type { DrawnPlan } from '../plans/types';
import { zDrawPlanFromScore, zExamFields, zExamFilter, zReadPaste, zSaveScores, zUpdateExam } from '../entry-tests/schema';
import {
  zDecideExam,
  zReportLack,
  zSavePanel,
  zSaveSkillScores,
  zSkillExamFields,
  zSkillExamFilter,
  zUpdateSkillExam,
} from './schema';
import type {
  DueRow,
  ExamDecision,
  LackRow,
  SkillExamRow,
  SkillExamView,
  SkillLack,
  TrainerRow,
} from './types';
import type { Exam, ExamRow, ExamView, PastedScore } from '../entry-tests/types';

const SITTINGS = ['exam', 'examScore', 'examPanelScore', 'examDecision', 'staff', 'standard'] as const;

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
  /** Theory, practical and comprehensive examinations. */
  listSkillExams: query(zSkillExamFilter, [...SITTINGS]).returns<readonly SkillExamRow[]>(),
  getSkillExam: query(zId, [
    ...SITTINGS,
    'examPanelMember',
    'skillLack',
    'site',
    'post',
  ]).returns<SkillExamView>(),
  listDue: query(z.object({}), [...SITTINGS]).returns<readonly DueRow[]>(),
  listTrainers: query(z.object({}), [...SITTINGS]).returns<readonly TrainerRow[]>(),
  listLacks: query(z.object({}), ['skillLack', 'exam', 'examScore', 'staff']).returns<readonly LackRow[]>(),
  createSkillExam: command(zSkillExamFields).returns<Exam>(),
  updateSkillExam: command(zUpdateSkillExam).returns<Exam>(),
  removeSkillExam: command(zSeen).returns<Exam>(),
  restoreSkillExam: command(zId).returns<Exam>(),
  savePanel: command(zSavePanel).returns<number>(),
  saveSkillScores: command(zSaveSkillScores).returns<number>(),
  removeSkillScore: command(zSeen).returns<true>(),
  restoreSkillScore: command(zId).returns<true>(),
  decideExam: command(zDecideExam).returns<ExamDecision>(),
  reportLack: command(zReportLack).returns<SkillLack>(),
  removeLack: command(zSeen).returns<true>(),
  restoreLack: command(zId).returns<true>(),
} as const;
