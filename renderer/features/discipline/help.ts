import { step } from '../../../shared/kernel/derivation';
import { type PageHelp, ruleOf } from '../../lib/page-help';

export const disciplineHelp: PageHelp = {
  purpose: 'discipline.help.purpose',
  jobs: ['discipline.help.jobs.first', 'discipline.help.jobs.second', 'discipline.help.jobs.third'],
  rules: [
    ruleOf('discipline', undefined, ({ kinds, proposalDays }) => [
      ...kinds.map(({ kind, months }) =>
        step('discipline.help.months', { months }, { kind: `discipline.kind.${kind}` }),
      ),
      step('discipline.help.days', { days: proposalDays.value }),
    ]),
  ],
};
