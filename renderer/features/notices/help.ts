import { step } from '../../../shared/kernel/derivation';
import { type PageHelp, ruleOf } from '../../lib/page-help';

export const noticesHelp: PageHelp = {
  purpose: 'notices.help.purpose',
  jobs: ['notices.help.jobs.first', 'notices.help.jobs.second', 'notices.help.jobs.third'],
  rules: [
    ruleOf('notices', undefined, ({ noticeDays, objectionDays, hiddenWords }) => [
      step('notices.help.rule.days', { days: noticeDays.value }),
      step('notices.help.rule.objection', { days: objectionDays.value }),
      step('notices.help.rule.hidden', { words: hiddenWords.value.join(' / ') }),
    ]),
  ],
};
