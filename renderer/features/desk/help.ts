import { step } from '../../../shared/kernel/derivation';
import { type PageHelp, ruleOf } from '../../lib/page-help';

export const deskHelp: PageHelp = {
  purpose: 'desk.help.desk.purpose',
  jobs: ['desk.help.desk.jobs.first', 'desk.help.desk.jobs.second', 'desk.help.desk.jobs.third'],
  rules: [
    ruleOf('desk', undefined, (body) => [
      step('desk.help.rule.unsigned', { days: body.printedUnsignedDays }),
      step('desk.help.rule.onboarding', { days: body.onboardingDays }),
      step('desk.help.rule.certificate', { days: body.certificateDays }),
      step('desk.help.rule.report', { days: body.reportDays }),
    ]),
  ],
};

export const firstMonthHelp: PageHelp = {
  purpose: 'desk.help.firstMonth.purpose',
  jobs: ['desk.help.firstMonth.jobs.first', 'desk.help.firstMonth.jobs.second'],
  rules: [],
};
