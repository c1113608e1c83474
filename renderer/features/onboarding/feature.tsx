import { IconUserCheck } from '@tabler/icons-react';
import type { onboarding as feature } from '../../../shared/features/onboarding/feature';
import { definePages } from '../../lib/define-pages';
import { later } from '../../lib/later';
import { fill } from '../../lib/slots';
import { personPlansParts } from '../plans/slots';

export const onboarding = definePages<typeof feature>({
  pages: {
    '/onboarding': {
      page: async () => (await import('./pages/OnboardingPage')).OnboardingPage,
      nav: {
        job: 'training',
        order: 23,
        label: 'onboarding.nav.onboarding',
        icon: IconUserCheck,
        help: async () => (await import('./help')).onboardingHelp,
      },
    },
  },
  fills: [
    fill(personPlansParts, {
      key: 'onboarding',
      component: later(async () => (await import('./components/PersonOnboarding')).PersonOnboarding),
    }),
  ],
});
