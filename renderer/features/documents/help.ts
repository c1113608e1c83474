import { step } from '../../../shared/kernel/derivation';
import { type PageHelp, ruleOf } from '../../lib/page-help';

export const registerHelp: PageHelp = {
  purpose: 'documents.help.register.purpose',
  jobs: [
    'documents.help.register.jobs.first',
    'documents.help.register.jobs.second',
    'documents.help.register.jobs.third',
  ],
  rules: [
    ruleOf('desk', undefined, (body) => [
      step('documents.help.rule.unsigned', { days: body.printedUnsignedDays }),
    ]),
    ruleOf('forms', undefined, (body) => [
      step('documents.help.rule.scan', { megabytes: body.scanBytesMax / 1_000_000 }),
    ]),
  ],
};
