import { step } from '../../../shared/kernel/derivation';
import { toYuan } from '../../../shared/kernel/exact';
import { type PageHelp, ruleOf } from '../../lib/page-help';

const value = ruleOf(
  'points',
  (body) => body.sources.pay || 'points.clause.payByPoints',
  (body) => [
    step('points.help.rule.value', { yuan: toYuan(body.pointValueCents) }),
    step('points.help.rule.year', { months: body.gradingYearMonths }),
    step('points.help.rule.max', { points: body.entryPointsMax }),
  ],
);

const byPoints = ruleOf(
  'points',
  (body) => body.sources.pay || 'points.clause.payByPoints',
  ({ pointValueCents, stagnation }) => [
    step('points.help.rule.value', { yuan: toYuan(pointValueCents) }),
    step('points.help.rule.stagnation', {
      level: stagnation.fromLevel,
      months: stagnation.months,
      yuan: toYuan(stagnation.stepCents),
    }),
  ],
);

const share = ruleOf(
  'grades',
  (body) => body.schemeA.sources.payDedicated || 'points.clause.payDedicated',
  ({ schemeA }) => [
    step('points.help.rule.share', { percent: schemeA.baseSharePercent, days: schemeA.travelDaysPerMonth }),
  ],
);

export const monthHelp: PageHelp = {
  purpose: 'points.help.month.purpose',
  jobs: ['points.help.month.jobs.first', 'points.help.month.jobs.second', 'points.help.month.jobs.third'],
  rules: [value],
};

export const payHelp: PageHelp = {
  purpose: 'points.help.pay.purpose',
  jobs: ['points.help.pay.jobs.first', 'points.help.pay.jobs.second', 'points.help.pay.jobs.third'],
  rules: [byPoints, share],
};

const lines = ruleOf(
  'points',
  () => 'points.clause.lines',
  () => [step('points.help.rule.lines')],
);

export const wagesHelp: PageHelp = {
  purpose: 'points.help.wages.purpose',
  jobs: ['points.help.wages.jobs.first', 'points.help.wages.jobs.second', 'points.help.wages.jobs.third'],
  rules: [lines],
};
