import { daysBetween } from '../../../shared/kernel/dates';
import { step } from '../../../shared/kernel/derivation';
import { type PageHelp, ruleOf } from '../../lib/page-help';

export const calendarHelp: PageHelp = {
  purpose: 'calendar.help.purpose',
  jobs: ['calendar.help.jobs.first', 'calendar.help.jobs.second', 'calendar.help.jobs.third'],
  rules: [
    ruleOf('calendar', undefined, ({ years, closedDaysMax }) => [
      ...years.map(({ year, source, holidays, workingDays }) =>
        step('calendar.help.rule.year', {
          year,
          days: holidays.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0),
          working: workingDays.length,
          source,
        }),
      ),
      step('calendar.help.rule.closed', { days: closedDaysMax }),
    ]),
  ],
};
