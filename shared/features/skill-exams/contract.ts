import { command, query } from '../../ipc/define-contract';
import { zId, zNothing, zSeen } from '../../kernel/fields';
import type { Exam } from '../entry-tests/types';
import {
  zDecideCharge,
  zDecideExam,
  zReportLack,
  zSavePanel,
  zSaveSkillScores,
  zSkillExamFields,
  zSkillExamFilter,
  zUpdateSkillExam,
  zWithdrawCharge,
} from './schema';
import type {
  DueRow,
  ExamDecision,
  LackRow,
  PersonExam,
  SkillExamRow,
  SkillExamView,
  SkillLack,
  TrainerCharge,
  TrainerRow,
} from './types';

/** Theory, practical and comprehensive examinations, what follows from them, and what trainers answer for. */
export const skillExamsContract = {
  listSkillExams: query('skillExams.read', zSkillExamFilter).returns<readonly SkillExamRow[]>(),
  getSkillExam: query('skillExams.read', zId).returns<SkillExamView>(),
  /** Every sitting of one person, entry tests too, the latest first. */
  listExamsOf: query('skillExams.read', zId).returns<readonly PersonExam[]>(),
  listDue: query('skillExams.read', zNothing).returns<readonly DueRow[]>(),
  listTrainers: query('skillExams.readCharges', zNothing).returns<readonly TrainerRow[]>(),
  listLacks: query('skillExams.readCharges', zNothing).returns<readonly LackRow[]>(),
  createSkillExam: command('skillExams.enter', zSkillExamFields).returns<Exam>(),
  updateSkillExam: command('skillExams.enter', zUpdateSkillExam).returns<Exam>(),
  removeSkillExam: command('skillExams.enter', zSeen).returns<Exam>(),
  savePanel: command('skillExams.enter', zSavePanel).returns<number>(),
  saveSkillScores: command('skillExams.enter', zSaveSkillScores).returns<number>(),
  removeSkillScore: command('skillExams.enter', zSeen).returns<true>(),
  decideExam: command('skillExams.decide', zDecideExam).returns<ExamDecision>(),
  reportLack: command('skillExams.decide', zReportLack).returns<SkillLack>(),
  removeLack: command('skillExams.decide', zSeen).returns<true>(),
  decideCharge: command('skillExams.charge', zDecideCharge).returns<TrainerCharge>(),
  withdrawCharge: command('skillExams.charge', zWithdrawCharge).returns<TrainerCharge>(),
} as const;
