import { step } from '../../../shared/kernel/derivation';
import { type PageHelp, ruleOf } from '../../lib/page-help';

export const onboardingHelp: PageHelp = {
  purpose: 'onboarding.help.onboarding.purpose',
  jobs: [
    'onboarding.help.onboarding.jobs.first',
    'onboarding.help.onboarding.jobs.second',
    'onboarding.help.onboarding.jobs.third',
  ],
  rules: [
    ruleOf(
      'training',
      (body) => body.sources.onboarding || undefined,
      ({ onboarding }) => [
        step('onboarding.help.rule.months', { months: onboarding.months }),
        step('onboarding.help.rule.extension', {
          months: onboarding.extensionMonthsMax,
          times: onboarding.extensionTimesMax,
        }),
        step('onboarding.help.rule.early', {
          years: onboarding.earlyConfirmation.yearsInTrade,
          months: onboarding.earlyConfirmation.afterMonths,
        }),
        step('onboarding.help.rule.direct', { years: onboarding.directGradingExam.yearsInTrade }),
        step('onboarding.help.rule.exam', onboarding.examPassMarks),
        ...Object.values(onboarding.sources).map((source) =>
          step('onboarding.help.rule.source', { source: source ?? '' }),
        ),
      ],
    ),
  ],
};
