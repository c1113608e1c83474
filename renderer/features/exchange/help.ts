import { step } from '../../../shared/kernel/derivation';
import { type PageHelp, ruleOf } from '../../lib/page-help';

export const exchangeHelp: PageHelp = {
  purpose: 'exchange.help.exchange.purpose',
  jobs: [
    'exchange.help.exchange.jobs.first',
    'exchange.help.exchange.jobs.second',
    'exchange.help.exchange.jobs.third',
  ],
  rules: [
    ruleOf('desk', undefined, (body) => [step('exchange.help.rule.report', { days: body.reportDays })]),
    ruleOf('exchange', undefined, (body) => [step('exchange.help.rule.pairing', { days: body.pairingDays })]),
  ],
};
