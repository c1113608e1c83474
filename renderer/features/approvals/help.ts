import { requiredSteps } from '../../../shared/features/approvals/rules';
import { RELIEF_KINDS } from '../../../shared/features/approvals/vocabulary';
import { type DerivationStep, step } from '../../../shared/kernel/derivation';
import type { TextKey } from '../../../shared/locales/translate';
import { type PageHelp, ruleOf } from '../../lib/page-help';

/** What the help calls the subjects that are shipped; one that a later standard adds goes by its key. */
const SUBJECTS: Readonly<Record<string, TextKey>> = {
  grading: 'approvals.help.subject.grading',
  plan: 'approvals.help.subject.plan',
  yearPlan: 'approvals.help.subject.yearPlan',
  monthPlan: 'approvals.help.subject.monthPlan',
  onboarding: 'approvals.help.subject.onboarding',
  ownAppraisalPlan: 'approvals.help.subject.ownAppraisalPlan',
  promotion: 'approvals.help.subject.promotion',
  ladderSelection: 'approvals.help.subject.ladderSelection',
  ladderConfirmation: 'approvals.help.subject.ladderConfirmation',
};

const named = (subject: string): Readonly<Record<string, TextKey>> => {
  const word = SUBJECTS[subject];
  return word === undefined ? {} : { subject: word };
};

export const approvalsHelp: PageHelp = {
  purpose: 'approvals.help.purpose',
  jobs: [
    'approvals.help.jobs.first',
    'approvals.help.jobs.second',
    'approvals.help.jobs.third',
    'approvals.help.jobs.fourth',
  ],
  rules: [
    ruleOf('approvals', undefined, (body) => {
      const arrow = (titles: readonly string[]): string => titles.join(' → ');
      const chains = body.chains.map(({ subject, source, steps }) =>
        step(
          'approvals.help.rule.chain',
          { subject, source, steps: arrow(steps.map(({ title }) => title)) },
          named(subject),
        ),
      );
      const relief = RELIEF_KINDS.flatMap((kind) =>
        Object.keys(body.relief?.[kind].requiredSteps ?? {}).map((subject): DerivationStep => {
          const steps = body.chains.find((chain) => chain.subject === subject)?.steps ?? [];
          const keys = requiredSteps(body, subject, kind);
          const titles = steps.filter(({ key }) => keys.includes(key)).map(({ title }) => title);
          return step(
            'approvals.help.rule.relief',
            { subject, steps: arrow(titles) },
            { ...named(subject), kind: `approvals.help.branch.${kind}` },
          );
        }),
      );
      const days =
        body.reminders === undefined
          ? []
          : [
              step('approvals.help.rule.waiting', { days: body.reminders.waitingDays }),
              step('approvals.help.rule.underWay', { days: body.reminders.underWayDays }),
            ];
      return [...chains, ...relief, ...days];
    }),
  ],
};
