import type { appraisalContract } from '../../../shared/features/appraisal/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { appError } from '../../../shared/kernel/errors';
import { ok, refuse } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { announceResults } from './service/announce';
import {
  addScorecards,
  closeCycle,
  createCycle,
  removeCycle,
  removeScorecard,
  reopenCycle,
  updateCycle,
} from './service/cycles';
import { removeEvent, saveEvent } from './service/events';
import {
  checkImprovement,
  decideAppeal,
  decideFailures,
  fileAppeal,
  saveImprovement,
  saveInterview,
} from './service/follow';
import { saveHandling } from './service/handling';
import { saveKpi } from './service/kpi';
import {
  approveOwnPlan,
  returnOwnPlan,
  saveGroup,
  saveOwnPlan,
  saveOwnSummary,
  submitOwnPlan,
  tickPapers,
  untickPapers,
} from './service/own-papers';
import { closeScorecard, reopenScorecard } from './service/results';
import { removeRater, saveComment, saveScores } from './service/scores';
import { saveMeasure } from './service/values';
import { listCycles, listProposals, viewCycle } from './views/cycles';
import { listEvents } from './views/events';
import { viewKpiMonth } from './views/kpi';
import { listAppraisalsOf } from './views/person';
import { viewScorecard } from './views/scorecards';

/** Raters' names are a power of their own (trust §1). */
const raterRole = (app: AppContext) => (app.may('appraisal.readRaters') ? 'administrator' : 'viewer');

export const handlers: HandlersOf<typeof appraisalContract, AppContext> = {
  listCycles: (app, filter) => ok(listCycles(app.db, filter, app.officeCode())),
  getCycle: (app, id) => {
    const view = viewCycle(app.db, id, app.officeCode(), app.clock.today());
    return view === undefined ? refuse(appError('E_NOT_FOUND')) : ok(view);
  },
  getScorecard: (app, id) => {
    const view = viewScorecard(app, id, app.officeCode(), app.clock.today(), raterRole(app));
    return view === undefined ? refuse(appError('E_NOT_FOUND')) : ok(view);
  },
  listAppraisalsOf: (app, staffId) => ok(listAppraisalsOf(app.db, staffId)),
  listProposals: (app) => ok(listProposals(app.db, app.officeCode(), app.clock.today())),
  createCycle,
  updateCycle,
  removeCycle,
  closeCycle,
  reopenCycle,
  addScorecards,
  removeScorecard,
  saveScores,
  removeRater,
  saveComment,
  closeScorecard,
  reopenScorecard,
  decideFailures,
  fileAppeal,
  decideAppeal,
  saveInterview,
  saveImprovement,
  checkImprovement,
  getKpiMonth: (app, { month }) => ok(viewKpiMonth(app.db, month)),
  saveKpi,
  listEvents: (app, filter) => ok(listEvents(app.db, filter, app.officeCode())),
  saveEvent,
  removeEvent,
  saveOwnPlan,
  submitOwnPlan,
  approveOwnPlan,
  returnOwnPlan,
  saveOwnSummary,
  tickPapers,
  untickPapers,
  saveGroup,
  saveMeasure,
  saveHandling,
  announceResults,
};
