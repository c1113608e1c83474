import { command, query } from '../../ipc/define-contract';
import { zId, zNothing } from '../../kernel/fields';
import type { Approval } from '../approvals/types';
import {
  zAddPlanItem,
  zApprovePlans,
  zBackFinding,
  zCancelPlan,
  zDecideFinding,
  zDecidePlan,
  zDrawPlan,
  zLayOutPlan,
  zListPlans,
  zMovePlanItem,
  zNoticeFinding,
  zReportFinding,
  zSeenItem,
  zTakeBack,
  zTakeStep,
  zUpdatePlanItem,
} from './schema';
import type {
  DrawnPlan,
  EntryScore,
  FindingRow,
  Plan,
  PlanChoices,
  PlanFinding,
  PlanItem,
  PlanRow,
  PlanView,
} from './types';

/** Individual plans: drawn, approved, walked item by item. */
export const plansContract = {
  listPlans: query('plans.read', zListPlans).returns<readonly PlanRow[]>(),
  getPlan: query('plans.read', zId).returns<PlanView>(),
  listPlansOf: query('plans.read', zId).returns<readonly PlanRow[]>(),
  listEntryScores: query('plans.read', zId).returns<readonly EntryScore[]>(),
  getPlanChoices: query('plans.read', zNothing).returns<PlanChoices>(),
  drawPlan: command('plans.enter', zDrawPlan).returns<DrawnPlan>(),
  takePlanStep: command('plans.step', zTakeStep).returns<Plan>(),
  takeBackStep: command('plans.step', zTakeBack).returns<Plan>(),
  listFindings: query('plans.read', zId).returns<readonly FindingRow[]>(),
  reportFinding: command('plans.step', zReportFinding).returns<PlanFinding>(),
  decideFinding: command('plans.approve', zDecideFinding).returns<PlanFinding>(),
  noticeFinding: command('plans.step', zNoticeFinding).returns<PlanFinding>(),
  backFinding: command('plans.approve', zBackFinding).returns<PlanFinding>(),
  addPlanItem: command('plans.enter', zAddPlanItem).returns<PlanItem>(),
  updatePlanItem: command('plans.enter', zUpdatePlanItem).returns<PlanItem>(),
  movePlanItem: command('plans.enter', zMovePlanItem).returns<true>(),
  removePlanItem: command('plans.enter', zSeenItem).returns<PlanItem>(),
  decidePlan: command('plans.approve', zDecidePlan).returns<Approval>(),
  approvePlans: command('plans.approve', zApprovePlans).returns<number>(),
  layOutPlan: command('plans.enter', zLayOutPlan).returns<Plan>(),
  cancelPlan: command('plans.approve', zCancelPlan).returns<Plan>(),
} as const;
