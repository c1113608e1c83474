import { step } from '../../../shared/kernel/derivation';
import { type PageHelp, ruleOf } from '../../lib/page-help';

const schemeA = ruleOf(
  'grades',
  (body) => body.schemeA.sources.grade || 'grades.clause.schemeA',
  ({ schemeA: { passMarks, pairing, bands } }) => [
    step('grades.help.rule.passA', passMarks),
    step('grades.help.rule.pairA', { same: pairing.sameSeriesDays, empty: pairing.oneEmptyDays }),
    ...bands.map(({ from, grade }) => step('grades.help.rule.bandA', { from, grade })),
  ],
);

const schemeB = ruleOf(
  'grades',
  (body) => body.schemeB.sources.levels || 'grades.clause.schemeB',
  (body) => [
    step('grades.help.rule.passB', { score: body.schemeB.examPassMark }),
    ...body.schemeB.levels.map(({ threshold, grade }) =>
      step('grades.help.rule.levelB', { from: threshold, grade }),
    ),
  ],
);

const schemeC = ruleOf(
  'grades',
  (body) => body.schemeC.sources.grade || 'grades.clause.schemeC',
  (body) => body.schemeC.bands.map(({ from, grade }) => step('grades.help.rule.bandC', { from, grade })),
);

export const gradingsHelp: PageHelp = {
  purpose: 'grades.help.gradings.purpose',
  jobs: [
    'grades.help.gradings.jobs.first',
    'grades.help.gradings.jobs.second',
    'grades.help.gradings.jobs.third',
  ],
  rules: [schemeA, schemeB, schemeC],
};
