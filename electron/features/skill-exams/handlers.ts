import type { skillExamsContract } from '../../../shared/features/skill-exams/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { ok, orNotFound } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { isBranch } from '../../database/own-office';
import { decideCharge, withdrawCharge } from './service/charges';
import { createSkillExam, savePanel, saveSkillScores, updateSkillExam } from './service/exams';
import { decideExam, removeLack, reportLack } from './service/follow';
import { removeSkillExam, removeSkillScore } from './service/remove';
import { listDue, listLacks, listSkillExams, viewSkillExam } from './views/exams';
import { listExamsOf } from './views/person';
import { listTrainers } from './views/trainers';

export const handlers: HandlersOf<typeof skillExamsContract, AppContext> = {
  listSkillExams: (app, filter) => ok(listSkillExams(app.db, filter, app.officeCode())),
  getSkillExam: (app, id) => orNotFound(viewSkillExam(app.db, id, app.officeCode(), app.clock.today())),
  listExamsOf: (app, staffId) => ok(listExamsOf(app.db, staffId)),
  listDue: (app) => ok(listDue(app.db, app.officeCode())),
  listTrainers: (app) => {
    const office = app.officeCode();
    return ok(listTrainers(app.db, office, isBranch(app.db) ? office : 'all'));
  },
  listLacks: (app) => ok(listLacks(app.db)),
  createSkillExam,
  updateSkillExam,
  removeSkillExam,
  savePanel,
  saveSkillScores,
  removeSkillScore,
  decideExam,
  reportLack,
  removeLack,
  decideCharge,
  withdrawCharge,
};
