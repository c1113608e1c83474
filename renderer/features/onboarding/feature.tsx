import { IconUserCheck } from '@tabler/icons-react';
import { onboarding as feature } from '../../../shared/features/onboarding/feature';
import { definePages } from '../../lib/define-pages';
import { fill } from '../../lib/slots';
import { personPlansParts } from '../plans/slots';
import { PersonOnboarding } from './components/PersonOnboarding';

export const onboarding = definePages(feature, {
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
  fills: [fill(personPlansParts, { key: 'onboarding', component: PersonOnboarding })],
});
