import { command, query } from '../../ipc/define-contract';
import type { Approval } from '../approvals/types';
import {
  zApplyOnboarding,
  zApproveOnboarding,
  zDecideOnboarding,
  zExtendOnboarding,
  zListOnboarding,
  zRuleOnboarding,
  zStartOnboarding,
} from './schema';
import type { Onboarding, OnboardingCase, OnboardingRow, OnboardingView } from './types';

/** The months of training that begin with the hire, their extension and how they end. */
export const onboardingContract = {
  listOnboarding: query('onboarding.read', zListOnboarding).returns<readonly OnboardingRow[]>(),
  getOnboarding: query('onboarding.read', zRuleOnboarding).returns<OnboardingView>(),
  startOnboarding: command('onboarding.enter', zStartOnboarding).returns<Onboarding>(),
  extendOnboarding: command('onboarding.decide', zExtendOnboarding).returns<Onboarding>(),
  applyOnboarding: command('onboarding.enter', zApplyOnboarding).returns<OnboardingCase>(),
  approveOnboarding: command('onboarding.approve', zApproveOnboarding).returns<Approval>(),
  decideOnboarding: command('onboarding.decide', zDecideOnboarding).returns<Onboarding>(),
} as const;
