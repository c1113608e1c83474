import type { SameTexts } from '../../kernel/feature-texts';
import { help } from './texts/en/help';
import { paper } from './texts/en/paper';
import type { zhCN } from './texts.zh-CN';

export const en: SameTexts<typeof zhCN> = {
  texts: {
    help,
    nav: {
      onboarding: 'Onboarding',
    },
    reminder: {
      due: 'due {{due}}',
    },
    title: 'Onboarding',
    description:
      'The training time counts from the hire date; at its end: confirmation, extension, dismissal or another post.',
    empty: 'Nobody is in training',
    emptyHint: 'New people whose status is “in training” appear here by themselves.',
    search: 'Name, pinyin or staff number',
    start: 'Start on another day',
    decide: 'Decide',
    extend: 'Extend',
    filter: {
      open: 'In training',
      decided: 'Decided',
      all: 'All',
    },
    column: {
      staff: 'Person',
      startsOn: 'Start',
      dueOn: 'Due',
      left: 'Left',
      extension: 'Extension',
      outcome: 'Outcome',
      outcomeOn: 'Decided on',
      reason: 'Reason',
    },
    daysLeft: '{{count}} days left',
    daysOver: '{{count}} days over',
    dueToday: 'due today',
    months: '{{count}} months',
    outcome: {
      confirmed: 'Confirmed',
      earlyConfirmed: 'Confirmed early',
      toGradingExam: 'Straight to the grading exam',
      dismissed: 'Dismissed',
      movedPost: 'Moved to another post',
    },
    field: {
      on: 'Decided on',
      outcome: 'Decision',
      reason: 'Reason',
      post: 'New post',
      months: 'Months',
      requestedOn: 'Requested on',
      request: 'The trainee’s reason',
      staff: 'Person',
      startsOn: 'Training starts on',
    },
    rules: 'What the rules allow',
    allowed: 'open',
    extensionLeft: 'open, up to {{count}} months',
    derivation: 'From {{startsOn}}, {{months}} months end on {{baseDueOn}}.',
    derivationExtended: ' With {{extensionMonths}} months of extension: {{dueOn}}.',
    trade:
      'On {{on}}: {{years}} full years in the trade ({{early}} allow early confirmation from {{earlyFrom}}; {{grading}} the grading exam at once).',
    tradeUnknown:
      'The start in the trade is not recorded: neither early confirmation nor the grading exam at once.',
    timelineReason: '{{outcome}}: {{reason}}',
    done: {
      decided: 'Decided: {{outcome}}',
      extended: 'Extended to {{dueOn}}',
      started: 'Entered, until {{dueOn}}',
    },
  },
  reminders: {
    onboardingEnding: 'Onboarding running out',
  },
  errors: {
    E_ONBOARDING_NOT_TRAINING: {
      message: '{{name}} is not in training; there is no open onboarding.',
      remedy: 'Set the status to “in training” first if training is needed.',
    },
    E_ONBOARDING_OPEN: {
      message: '{{name}} already has an onboarding until {{due}}; no other was started.',
      remedy: 'Decide that one first.',
    },
    E_ONBOARDING_BEFORE_HIRE: {
      message: 'The start {{date}} is before the hire date {{hired}}; nothing was saved.',
      remedy: 'Enter {{hired}} or a later day.',
    },
    E_ONBOARDING_DECIDED: {
      message:
        'This onboarding was already decided: “$t(onboarding.outcome.{{outcome}})”; nothing was changed.',
      remedy: 'Start another onboarding if training is needed again.',
    },
    E_ONBOARDING_DATE_EARLY: {
      message: 'The date {{date}} is before the last step on {{from}}; nothing was saved.',
      remedy: 'Enter {{from}} or a later day.',
    },
    E_ONBOARDING_DATE_FUTURE: {
      message: 'The date {{date}} is in the future; nothing was saved.',
      remedy: 'Enter today or an earlier day.',
    },
    E_ONBOARDING_TOO_EARLY: {
      message: 'This cannot be decided on {{date}} yet; nothing was changed.',
      remedy: 'It can be from {{from}}.',
    },
    E_ONBOARDING_NOT_EARLY: {
      message:
        'The regular training time ended on {{due}}, so this is no early confirmation; nothing was changed.',
      remedy: 'From {{due}} on it is a regular confirmation: choose “Confirmed”.',
    },
    E_ONBOARDING_TRADE_UNKNOWN: {
      message:
        'It is not recorded since when the person works in the trade, so {{needed}} years cannot be shown; nothing was changed.',
      remedy: '{{needed}} years in the trade are needed; enter its start on the person’s page.',
    },
    E_ONBOARDING_TRADE_SHORT: {
      message: '{{years}} full years in the trade are less than {{needed}}; nothing was changed.',
      remedy:
        '{{needed}} full years in the trade are needed ({{years}} so far); confirm at the end of the training time.',
    },
    E_ONBOARDING_EXTENDED_BEFORE: {
      message: 'The training time may be extended {{times}} time(s), which is used up; nothing was changed.',
      remedy: 'It can be extended {{times}} time(s); decide on dismissal or another post at its end.',
    },
    E_ONBOARDING_MONTHS: {
      message: 'At most {{max}} more months are possible; nothing was changed.',
      remedy: 'Enter fewer months.',
    },
    E_ONBOARDING_REASON_MISSING: {
      message: 'No reason was given; nothing was changed.',
      remedy: 'Write the reason (extension and early confirmation are requested by the trainee).',
    },
    E_ONBOARDING_POST_MISSING: {
      message: 'No new post was chosen; nothing was changed.',
      remedy: 'Choose a post other than the present one.',
    },
  },
  kinds: {
    onboarding: 'Onboarding',
  },
  fields: {
    dueOn: 'Due on',
    extensionMonths: 'Extension months',
    extensionReason: 'Extension reason',
    extensionRequestedOn: 'Extension requested on',
    outcome: 'Outcome',
    outcomeOn: 'Outcome on',
    outcomeReason: 'Outcome reason',
  },
  values: {
    outcome: {
      confirmed: 'confirmed',
      earlyConfirmed: 'confirmed early',
      toGradingExam: 'to the grading exam',
      dismissed: 'dismissed',
      movedPost: 'moved to another post',
    },
  },
  paper,
};
