import { IconChecklist } from '@tabler/icons-react';
import { plans as feature } from '../../../shared/features/plans/feature';
import { definePages } from '../../lib/define-pages';
import { fill } from '../../lib/slots';
import { scorePlan } from '../entry-tests/slots';
import { personTabs } from '../organization/slots';
import { DrawFromScore } from './components/DrawFromScore';
import { PersonPlans } from './components/PersonPlans';

export const plans = definePages(feature, {
  pages: {
    '/plans': {
      page: async () => (await import('./pages/PlansPage')).PlansPage,
      nav: {
        job: 'training',
        order: 22,
        label: 'plans.nav.plans',
        icon: IconChecklist,
        help: async () => (await import('./help')).plansHelp,
      },
    },
    '/plans/$id': { page: async () => (await import('./pages/PlanPage')).PlanPage },
  },
  fills: [
    fill(personTabs, { key: 'plans', title: 'plans.nav.plans', component: PersonPlans }),
    fill(scorePlan, DrawFromScore),
  ],
});
