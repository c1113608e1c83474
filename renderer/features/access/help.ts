import { step } from '../../../shared/kernel/derivation';
import { type PageHelp, ruleOf } from '../../lib/page-help';

export const usersHelp: PageHelp = {
  purpose: 'access.help.users.purpose',
  jobs: [
    'access.help.users.jobs.first',
    'access.help.users.jobs.second',
    'access.help.users.jobs.third',
    'access.help.users.jobs.fourth',
  ],
  rules: [
    ruleOf('access', undefined, ({ lockAfterMinutes, passwordMin, throttle }) => [
      step('access.help.users.rule.lock', { minutes: lockAfterMinutes }),
      step('access.help.users.rule.password', { least: passwordMin }),
      step('access.help.users.rule.throttle', { tries: throttle.freeTries, most: throttle.mostSeconds }),
    ]),
  ],
};

export const auditHelp: PageHelp = {
  purpose: 'access.help.audit.purpose',
  jobs: ['access.help.audit.jobs.first', 'access.help.audit.jobs.second'],
  rules: [
    ruleOf('access', undefined, ({ lockAfterMinutes }) => [
      step('access.help.audit.rule.lock', { minutes: lockAfterMinutes }),
    ]),
  ],
};
