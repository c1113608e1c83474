import { step } from '../../../shared/kernel/derivation';
import { toYuan } from '../../../shared/kernel/exact';
import { type PageHelp, ruleOf } from '../../lib/page-help';

const bands = ruleOf(
  'appraisal',
  (body) => body.sources.result || 'appraisal.why.clause',
  (body) => [
    ...body.bands.map(({ from, title, rewardCents }) =>
      step('appraisal.help.rule.band', { from, title, yuan: toYuan(rewardCents) }),
    ),
    ...(body.rewards ?? []).map(({ period, excellent, good, pass, fail }) =>
      step(
        'appraisal.help.rule.reward',
        { excellent: toYuan(excellent), good: toYuan(good), pass: toYuan(pass), fail: toYuan(fail) },
        { period: `appraisal.period.${period}` },
      ),
    ),
    step('appraisal.help.rule.failures', { count: body.failuresInRow }),
    step('appraisal.help.rule.outlier', { distance: body.outlierDistance }),
  ],
);

const targets = ruleOf(
  'kpi',
  (body) => body.sources.targets || 'appraisal.kpi.why.clause',
  (body) =>
    body.posts
      .filter(({ post }) => post === body.sitePost)
      .flatMap(({ post, targets: own }) =>
        own.map(({ indicator, target }) =>
          step('appraisal.help.rule.target', {
            post,
            indicator: body.indicators.find(({ key }) => key === indicator)?.title ?? indicator,
            target,
          }),
        ),
      ),
);

const events = ruleOf(
  'kpi',
  (body) => body.sources.events || undefined,
  (body) =>
    body.eventPoints.map(({ kind, from, points }) =>
      step(
        from === null ? 'appraisal.help.rule.event' : 'appraisal.help.rule.eventFrom',
        { points, from: from ?? 0 },
        { kind: `appraisal.event.${kind}` },
      ),
    ),
);

export const cyclesHelp: PageHelp = {
  purpose: 'appraisal.help.cycles.purpose',
  jobs: [
    'appraisal.help.cycles.jobs.first',
    'appraisal.help.cycles.jobs.second',
    'appraisal.help.cycles.jobs.third',
  ],
  rules: [bands],
};

export const kpiHelp: PageHelp = {
  purpose: 'appraisal.help.kpi.purpose',
  jobs: ['appraisal.help.kpi.jobs.first', 'appraisal.help.kpi.jobs.second'],
  rules: [targets],
};

export const eventsHelp: PageHelp = {
  purpose: 'appraisal.help.events.purpose',
  jobs: ['appraisal.help.events.jobs.first', 'appraisal.help.events.jobs.second'],
  rules: [events],
};
