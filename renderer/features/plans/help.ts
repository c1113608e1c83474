import type { PageHelp } from '../../lib/page-help';
import { bands } from '../entry-tests/help';

export const plansHelp: PageHelp = {
  purpose: 'plans.help.plans.purpose',
  jobs: [
    'plans.help.plans.jobs.first',
    'plans.help.plans.jobs.second',
    'plans.help.plans.jobs.third',
    'plans.help.plans.jobs.fourth',
  ],
  rules: [bands],
};
