import type { plansContract } from '../../../shared/features/plans/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { ok, orNotFound } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { ownUnits } from '../organization/views/units';
import { approvePlans, decidePlan } from './service/approval';
import { drawPlan } from './service/draw';
import { backFinding, decideFinding, noticeFinding, reportFinding } from './service/findings';
import { addPlanItem, layOutPlan, movePlanItem, removePlanItem, updatePlanItem } from './service/items';
import { cancelPlan, takePlanStep } from './service/steps';
import { takeBackStep } from './service/take-back';
import { findingsOfPerson } from './views/findings';
import { listPlans, listPlansOf } from './views/list';
import { viewPlan } from './views/plan';
import { entryScoresOf } from './views/scores';

export const handlers: HandlersOf<typeof plansContract, AppContext> = {
  listPlans: (app, input) => ok(listPlans(app.db, input, app.clock.today())),
  getPlan: (app, id) => orNotFound(viewPlan(app.db, app.officeCode(), id, app.clock.today())),
  listPlansOf: (app, staffId) => ok(listPlansOf(app.db, staffId, app.clock.today())),
  listEntryScores: (app, staffId) => ok(entryScoresOf(app.db, staffId, app.clock.today())),
  getPlanChoices: (app) => ok({ departments: ownUnits(app.db, 'department', app.officeCode()) }),
  drawPlan,
  takePlanStep,
  takeBackStep,
  listFindings: (app, staffId) => ok(findingsOfPerson(app.db, app.officeCode(), staffId)),
  reportFinding,
  decideFinding,
  noticeFinding,
  backFinding,
  addPlanItem,
  updatePlanItem,
  movePlanItem,
  removePlanItem,
  decidePlan,
  approvePlans,
  layOutPlan,
  cancelPlan,
};
