import { IconChecklist } from '@tabler/icons-react';
import type { plans as feature } from '../../../shared/features/plans/feature';
import { useCall } from '../../lib/calls';
import { definePages } from '../../lib/define-pages';
import { later } from '../../lib/later';
import { fill } from '../../lib/slots';
import { scorePlan } from '../entry-tests/slots';
import { personSummaries, personTabs } from '../organization/slots';
import { personPlansParts } from './slots';

export const plans = definePages<typeof feature>({
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
    fill(personSummaries, {
      key: 'plans',
      component: later(async () => (await import('./components/PlanSummary')).PlanSummary),
    }),
    fill(personTabs, {
      key: 'plans',
      title: 'plans.nav.plans',
      component: later(async () => (await import('./components/PersonPlans')).PersonPlans),
      useCount: (staffId) => useCall('plans', 'listPlansOf', staffId).data?.length,
    }),
    fill(personPlansParts, {
      key: 'findings',
      component: later(async () => (await import('./components/Findings')).PersonFindings),
    }),
    fill(
      scorePlan,
      later(async () => (await import('./components/DrawFromScore')).DrawFromScore),
    ),
  ],
});
