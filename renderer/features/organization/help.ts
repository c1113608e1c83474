import { step } from '../../../shared/kernel/derivation';
import { type PageHelp, ruleOf } from '../../lib/page-help';

export const staffHelp: PageHelp = {
  purpose: 'organization.help.staff.purpose',
  jobs: [
    'organization.help.staff.jobs.first',
    'organization.help.staff.jobs.second',
    'organization.help.staff.jobs.third',
    'organization.help.staff.jobs.fourth',
  ],
  rules: [
    ruleOf('organization', undefined, (body) => [
      step('organization.help.rule.age', { years: body.workingAgeMin }),
      step('organization.help.rule.ahead', { days: body.hireDaysAheadMax }),
    ]),
  ],
};

export const unitsHelp: PageHelp = {
  purpose: 'organization.help.units.purpose',
  jobs: ['organization.help.units.jobs.first', 'organization.help.units.jobs.second'],
  rules: [],
};
