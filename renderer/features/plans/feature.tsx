import { IconChecklist } from '@tabler/icons-react';
import { plans as feature } from '../../../shared/features/plans/feature';
import { useCall } from '../../lib/calls';
import { definePages } from '../../lib/define-pages';
import { later } from '../../lib/later';
import { fill } from '../../lib/slots';
import { scorePlan } from '../entry-tests/slots';
import { personSummaries, personTabs } from '../organization/slots';
import { DrawFromScore } from './components/DrawFromScore';
import { PersonPlans } from './components/PersonPlans';

export const plans = definePages(feature, {
  pages: {
    '/plans': {
      page: async () => (await import('./pages/PlansPage')).PlansPage,
      nav: { group: 'training', order: 23, label: 'plans.nav.plans', icon: IconChecklist },
    },
    '/plans/$id': { page: async () => (await import('./pages/PlanPage')).PlanPage },
  },
  fills: [
    fill(personSummaries, {
      key: 'plans',
      component: later(async () => (await import('./components/PlanSummary')).PlanSummary),
    }),

    fill(personTabs, {
      key: 'plans',
      title: 'plans.nav.plans',
      component: PersonPlans,
      useCount: (staffId) => useCall('plans', 'listPlansOf', staffId).data?.length,
    }),
    fill(scorePlan, DrawFromScore),
  ],
});
