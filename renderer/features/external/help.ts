import { step } from '../../../shared/kernel/derivation';
import { toYuan } from '../../../shared/kernel/exact';
import { type PageHelp, ruleOf } from '../../lib/page-help';

export const externalHelp: PageHelp = {
  purpose: 'external.help.external.purpose',
  jobs: ['external.help.external.jobs.first', 'external.help.external.jobs.second'],
  rules: [
    ruleOf('training', undefined, (body) => [
      step('external.help.rule.dealer', { yuan: toYuan(body.dealerContinuedChargePerDayCents) }),
    ]),
  ],
};
