import type { planCalls } from '../../../shared/features/plans/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { appError } from '../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { ownUnits } from '../organization/views/units';
import { quoteExternal, removeExternal, restoreExternal, saveExternal } from '../external/service';
import { listExternal } from '../external/views';
import { decideOnboarding, extendOnboarding, startOnboarding } from '../onboarding/service';
import { listOnboarding, onboardingView } from '../onboarding/views';
import { drawPlan } from './service/draw';
import {
  addPlanItem,
  approvePlan,
  layOutPlan,
  movePlanItem,
  removePlanItem,
  updatePlanItem,
} from './service/items';
import { cancelPlan, takePlanStep } from './service/steps';
import { planView } from './views/plan';
import { listPlans, plansOf } from './views/list';
import { entryScoresOf } from './views/scores';

const found = <T>(value: T | undefined): Result<T> =>
  value === undefined ? refuse(appError('E_NOT_FOUND')) : ok(value);

export const planHandlers: HandlersOf<typeof planCalls, AppContext> = {
  listPlans: (app, input) => ok(listPlans(app.db, input, app.clock.today())),
  getPlan: (app, id) => found(planView(app.db, app.officeCode(), id, app.clock.today())),
  listPlansOf: (app, staffId) => ok(plansOf(app.db, staffId, app.clock.today())),
  listEntryScores: (app, staffId) => ok(entryScoresOf(app.db, staffId, app.clock.today())),
  getPlanChoices: (app) => ok({ departments: ownUnits(app.db, 'department', app.officeCode()) }),
  drawPlan,
  takePlanStep,
  addPlanItem,
  updatePlanItem,
  movePlanItem,
  removePlanItem,
  approvePlan,
  layOutPlan,
  cancelPlan,
  listOnboarding: (app, input) => ok(listOnboarding(app.db, input, app.clock.today())),
  getOnboarding: (app, { staffId, on }) =>
    found(onboardingView(app.db, app.officeCode(), staffId, on, app.clock.today())),
  startOnboarding,
  extendOnboarding,
  decideOnboarding,
  listExternal: (app, input) => ok(listExternal(app.db, input, app.officeCode())),
  quoteExternal,
  saveExternal,
  removeExternal,
  restoreExternal,
};
