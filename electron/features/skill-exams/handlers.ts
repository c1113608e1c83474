import type { examsContract } from '../../../shared/features/skill-exams/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { appError } from '../../../shared/kernel/errors';
import { ok, refuse } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import {
  createEntryTest,
  drawPlanFromScore,
  removeEntryTest,
  removeScore,
  restoreEntryTest,
  restoreScore,
  saveScores,
  updateEntryTest,
} from '../entry-tests/service';
import { decideExam, removeLack, reportLack, restoreLack } from './service/follow';
import {
  removeSkillExam,
  removeSkillScore,
  restoreSkillExam,
  restoreSkillScore,
} from './service/remove';
import { createSkillExam, savePanel, saveSkillScores, updateSkillExam } from './service/exams';
import { findSkillExam, listDue, listLacks, listSkillExams } from './views/exams';
import { listTrainers } from './views/trainers';
import { findEntryTest, listEntryTests, readPaste } from '../entry-tests/views';

export const examsHandlers: HandlersOf<typeof examsContract, AppContext> = {
  listEntryTests: (app, { search }) => ok(listEntryTests(app.db, search, app.officeCode())),
  getEntryTest: (app, id) => {
    const view = findEntryTest(app.db, id, app.officeCode(), app.clock.today());
    return view === undefined ? refuse(appError('E_NOT_FOUND')) : ok(view);
  },
  readPaste: (app, { text }) => ok(readPaste(app.db, text, app.officeCode())),
  createEntryTest,
  updateEntryTest,
  removeEntryTest,
  restoreEntryTest,
  saveScores,
  removeScore,
  restoreScore,
  drawPlanFromScore,
  listSkillExams: (app, filter) => ok(listSkillExams(app.db, filter, app.officeCode())),
  getSkillExam: (app, id) => {
    const view = findSkillExam(app.db, id, app.officeCode(), app.clock.today());
    return view === undefined ? refuse(appError('E_NOT_FOUND')) : ok(view);
  },
  listDue: (app) => ok(listDue(app.db, app.officeCode())),
  listTrainers: (app) => ok(listTrainers(app.db, app.officeCode())),
  listLacks: (app) => ok(listLacks(app.db)),
  createSkillExam,
  updateSkillExam,
  removeSkillExam,
  restoreSkillExam,
  savePanel,
  saveSkillScores,
  removeSkillScore,
  restoreSkillScore,
  decideExam,
  reportLack,
  removeLack,
  restoreLack,
};
