import { z } from 'zod';
import { command, query } from '../../ipc/define-contract';
import type { ChargeDerivation } from '../external/rules';
import { zListExternal, zQuoteExternal, zSaveExternal, zSeenExternal } from '../external/schema';
import {
  zDecideOnboarding,
  zExtendOnboarding,
  zListOnboarding,
  zRuleOnboarding,
  zStartOnboarding,
} from '../onboarding/schema';
import {
  zAddPlanItem,
  zApprovePlan,
  zCancelPlan,
  zDrawPlan,
  zId,
  zLayOutPlan,
  zListPlans,
  zMovePlanItem,
  zSeenItem,
  zTakeStep,
  zUpdatePlanItem,
} from './schema';
import type {
  DrawnPlan,
  EntryScore,
  ExternalRow,
  ExternalTraining,
  Onboarding,
  OnboardingRow,
  OnboardingView,
  Plan,
  PlanChoices,
  PlanItem,
  PlanRow,
  PlanView,
} from './types';

const PLAN_KINDS = ['plan', 'planItem', 'planEvent', 'staff', 'department'] as const;

/** Individual plans, onboarding and external training; part of the training contract. */
export const planCalls = {
  listPlans: query(zListPlans, PLAN_KINDS).returns<readonly PlanRow[]>(),
  getPlan: query(zId, [...PLAN_KINDS, 'site', 'standard', 'examScore']).returns<PlanView>(),
  listPlansOf: query(zId, PLAN_KINDS).returns<readonly PlanRow[]>(),
  listEntryScores: query(zId, ['exam', 'examScore', 'standard']).returns<readonly EntryScore[]>(),
  getPlanChoices: query(z.object({}), ['department']).returns<PlanChoices>(),
  drawPlan: command(zDrawPlan).returns<DrawnPlan>(),
  takePlanStep: command(zTakeStep).returns<Plan>(),
  addPlanItem: command(zAddPlanItem).returns<PlanItem>(),
  updatePlanItem: command(zUpdatePlanItem).returns<PlanItem>(),
  movePlanItem: command(zMovePlanItem).returns<true>(),
  removePlanItem: command(zSeenItem).returns<PlanItem>(),
  approvePlan: command(zApprovePlan).returns<Plan>(),
  layOutPlan: command(zLayOutPlan).returns<Plan>(),
  cancelPlan: command(zCancelPlan).returns<Plan>(),
  listOnboarding: query(zListOnboarding, ['staff', 'onboarding', 'standard']).returns<
    readonly OnboardingRow[]
  >(),
  getOnboarding: query(zRuleOnboarding, [
    'staff',
    'onboarding',
    'standard',
    'post',
  ]).returns<OnboardingView>(),
  startOnboarding: command(zStartOnboarding).returns<Onboarding>(),
  extendOnboarding: command(zExtendOnboarding).returns<Onboarding>(),
  decideOnboarding: command(zDecideOnboarding).returns<Onboarding>(),
  listExternal: query(zListExternal, ['externalTraining', 'staff', 'standard']).returns<
    readonly ExternalRow[]
  >(),
  quoteExternal: query(zQuoteExternal, ['standard']).returns<ChargeDerivation>(),
  saveExternal: command(zSaveExternal).returns<ExternalTraining>(),
  removeExternal: command(zSeenExternal).returns<ExternalTraining>(),
  restoreExternal: command(zId).returns<ExternalTraining>(),
} as const;
