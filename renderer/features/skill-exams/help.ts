import { step } from '../../../shared/kernel/derivation';
import { toYuan } from '../../../shared/kernel/exact';
import { type PageHelp, ruleOf } from '../../lib/page-help';

const bands = ruleOf(
  'exams',
  (body) => body.sources.results || 'skillExams.why.clause',
  (body) => [
    step('skillExams.help.rule.pass', { mark: body.passMark }),
    ...body.bands.map(({ from, title }) => step('skillExams.help.rule.band', { from, title })),
    step('skillExams.help.rule.retake', { days: body.retakeDays, times: body.retakesMax }),
  ],
);

const charges = ruleOf(
  'exams',
  (body) => body.sources.charges || 'skillExams.charge.why.clause',
  (body) => [
    ...body.charges
      .filter(({ cents }) => cents > 0)
      .map(({ fromPercent, cents }) =>
        step('skillExams.help.rule.charge', { percent: fromPercent, yuan: toYuan(cents) }),
      ),
    step('skillExams.help.rule.obliged', { percent: body.obligationFromPercent }),
  ],
);

export const examsHelp: PageHelp = {
  purpose: 'skillExams.help.exams.purpose',
  jobs: [
    'skillExams.help.exams.jobs.first',
    'skillExams.help.exams.jobs.second',
    'skillExams.help.exams.jobs.third',
  ],
  rules: [bands],
};

export const trainersHelp: PageHelp = {
  purpose: 'skillExams.help.trainers.purpose',
  jobs: [
    'skillExams.help.trainers.jobs.first',
    'skillExams.help.trainers.jobs.second',
    'skillExams.help.trainers.jobs.third',
  ],
  rules: [charges],
};
