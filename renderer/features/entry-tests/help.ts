import { step } from '../../../shared/kernel/derivation';
import { type PageHelp, ruleOf } from '../../lib/page-help';

export const bands = ruleOf(
  'training',
  (body) => body.sources.tier || 'entryTests.help.clause',
  (body) => body.entryTestBands.map(({ from, title }) => step('entryTests.help.rule.band', { from, title })),
);

export const testsHelp: PageHelp = {
  purpose: 'entryTests.help.tests.purpose',
  jobs: [
    'entryTests.help.tests.jobs.first',
    'entryTests.help.tests.jobs.second',
    'entryTests.help.tests.jobs.third',
  ],
  rules: [bands],
};
