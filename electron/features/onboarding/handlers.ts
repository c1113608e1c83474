import type { onboardingContract } from '../../../shared/features/onboarding/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { ok, orNotFound } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { applyOnboarding, approveOnboarding } from './service/confirmation';
import { decideOnboarding, extendOnboarding, startOnboarding } from './service/onboarding';
import { listOnboarding, viewOnboarding } from './views/onboarding';

export const handlers: HandlersOf<typeof onboardingContract, AppContext> = {
  listOnboarding: (app, input) => ok(listOnboarding(app.db, input, app.clock.today())),
  getOnboarding: (app, { staffId, on }) =>
    orNotFound(viewOnboarding(app.db, app.officeCode(), staffId, on, app.clock.today())),
  startOnboarding,
  extendOnboarding,
  applyOnboarding,
  approveOnboarding,
  decideOnboarding,
};
