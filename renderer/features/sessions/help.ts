import { step } from '../../../shared/kernel/derivation';
import { type PageHelp, ruleOf } from '../../lib/page-help';

export const sessionsHelp: PageHelp = {
  purpose: 'sessions.help.sessions.purpose',
  jobs: [
    'sessions.help.sessions.jobs.first',
    'sessions.help.sessions.jobs.second',
    'sessions.help.sessions.jobs.third',
  ],
  rules: [
    ruleOf('forms', undefined, (body) => [step('sessions.help.rule.spare', { rows: body.signInSpareRows })]),
  ],
};
