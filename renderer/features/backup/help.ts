import { step } from '../../../shared/kernel/derivation';
import { type PageHelp, ruleOf } from '../../lib/page-help';

export const backupHelp: PageHelp = {
  purpose: 'backup.help.backup.purpose',
  jobs: ['backup.help.backup.jobs.first', 'backup.help.backup.jobs.second', 'backup.help.backup.jobs.third'],
  rules: [
    ruleOf('backup', undefined, (body) => [
      step('backup.help.rule.every', { hours: body.everyHours }),
      step('backup.help.rule.keep', {
        days: body.keepDays,
        weeks: body.keepWeeks,
        months: body.keepMonths,
      }),
    ]),
    ruleOf('desk', undefined, (body) => [step('backup.help.rule.old', { days: body.backupDays })]),
  ],
};
