import type { SameTexts } from '../../kernel/feature-texts';
import { help } from './texts/en/help';
import { paper } from './texts/en/paper';
import { sheet } from './texts/en/sheet';
import type { zhCN } from './texts.zh-CN';

export const en: SameTexts<typeof zhCN> = {
  texts: {
    help,
    nav: {
      onboarding: 'Onboarding',
    },
    reminder: {
      due: 'due {{due}}',
      extensionDue: 'extension due {{due}}',
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
    apply: 'Application',
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
      requestedOn: 'Applied on',
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
      left: 'Left at own wish',
      terminated: 'Terminated for another cause',
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
      appliedOn: 'Applied on',
      evaluation: 'The department’s evaluation',
      waiverReason: 'Reason of the waiver',
      waiverBy: 'Waived by',
      waiverPaper: 'Paper of the waiver',
    },
    waiver: 'Waiver of the exam (only where one was granted)',
    exams: 'Onboarding exam',
    noExams: 'No score in the training time yet.',
    examLine: '{{heldOn}} {{name}} ({{type}}) {{score}}',
    standing: {
      none: 'not held',
      incomplete: 'only one part held',
      failed: 'failed',
      passed: 'passed',
    },
    source: 'Source: {{source}}',
    rules: 'What the rules allow',
    allowed: 'open',
    extensionLeft: 'open, up to {{count}} months',
    derivation: 'From {{startsOn}}, {{months}} months end on {{baseDueOn}}.',
    derivationExtended: ' With {{extensionMonths}} months of extension: {{dueOn}}.',
    trade:
      'On {{on}}: {{years}} full years in the trade ({{early}} allow early confirmation from {{earlyFrom}}; {{grading}} the grading exam at once).',
    tradeUnknown:
      'The start in the trade is not recorded: neither early confirmation nor the grading exam at once.',
    cli: {
      view: {
        onboarding: 'onboarding, its exams and confirmation',
      },
    },
    paperSheet: sheet,
    timelineReason: '{{outcome}}: {{reason}}',
    done: {
      decided: 'Decided: {{outcome}}',
      extended: 'Extended to {{dueOn}}',
      applied: 'Application entered',
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
    E_ONBOARDING_EXAM_MISSING: {
      message:
        'There is no score of an onboarding exam in the training time: no confirmation, nothing was changed.',
      remedy:
        'Enter the total, or theory and practical (marks total/theory/practical: {{marks}}; a provisional practical does not count: complete its panel); where the exam was waived, enter the reason, by whom and the paper in the application.',
    },
    E_ONBOARDING_EXAM_INCOMPLETE: {
      message:
        'Only one part of the onboarding exam was held ({{scores}}): no confirmation, nothing was changed.',
      remedy:
        'Theory and practical must both be passed: enter the other one, or a waiver (marks total/theory/practical: {{marks}}). Where the practical was entered and is provisional, complete its panel or enter the reply that covers it.',
    },
    E_ONBOARDING_EXAM_FAILED: {
      message: 'The onboarding exam was not passed ({{scores}}): no confirmation, nothing was changed.',
      remedy:
        'Marks total/theory/practical: {{marks}}. Confirm after a passed retake, extend at a written request from before the due day, or enter a waiver.',
    },
    E_ONBOARDING_NOT_APPLIED: {
      message: 'Nobody applied for the confirmation yet; nothing was changed.',
      remedy:
        'Enter the application with its day and the department’s evaluation, then the decisions step by step.',
    },
    E_ONBOARDING_REJECTED: {
      message: 'Somebody disagreed with the application; nothing was changed.',
      remedy: 'Enter another application and have it decided step by step, or choose another decision.',
    },
    E_ONBOARDING_NOT_APPROVED: {
      message: 'The confirmation is not approved by everybody; nothing was changed.',
      remedy: 'Still to come: {{steps}}. Enter their decisions under the application.',
    },
    E_ONBOARDING_REQUEST_EARLY: {
      message:
        'The request of {{date}} lies before {{from}}, from when early confirmation may be asked for; nothing was changed.',
      remedy: 'Enter a request of {{from}} or later.',
    },
    E_ONBOARDING_EXAM_PASSED: {
      message: 'The onboarding exam was passed: not passing cannot be the cause; nothing was changed.',
      remedy: 'Confirm the person; for another cause choose “left” or “terminated for another cause”.',
    },
    E_ONBOARDING_NO_FAILED_EXAM: {
      message: 'There is no failed onboarding exam: not passing cannot be the cause; nothing was changed.',
      remedy:
        'Hold the exam and enter its score (a provisional practical does not count: complete its panel); for misconduct and the like choose “terminated for another cause”, at the person’s own wish “left”.',
    },
    E_ONBOARDING_NO_SECOND_EXAM: {
      message:
        'The time was extended at the request of {{requestedOn}}, and no exam was failed after that; nothing was changed.',
      remedy:
        'Hold the exam at the end of the extension and enter its score; for another cause choose “left” or “terminated for another cause”.',
    },
    E_ONBOARDING_EXTENSION_LATE: {
      message: 'The request of {{date}} is later than the due day {{due}}; nothing was extended.',
      remedy:
        'The trainee asks in writing on {{due}} or before; after that decide: confirmed, dismissed or moved.',
    },
    E_ONBOARDING_EXTENSION_NO_FAIL: {
      message: 'No onboarding exam was failed up to {{date}}; nothing was extended.',
      remedy: 'An extension follows a failed exam: enter its score first.',
    },
    E_ONBOARDING_WAIVER: {
      message: 'The waiver lacks its reason, by whom, or its paper; nothing was saved.',
      remedy: 'Fill in all three, or none.',
    },
    E_ONBOARDING_NO_CASE: {
      message: 'The decision on this onboarding comes without its exams and approvals.',
      remedy: 'Ask the other office to report anew with the present version.',
    },
    E_FORM_NO_ONBOARDING: {
      message: 'Nothing was entered of an onboarding of this person; nothing was printed.',
      remedy: 'Enter the application for confirmation first, then print its sheet.',
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
    onboardingCase: 'Basis of a confirmation',
  },
  documents: {
    onboardingSheet: 'Confirmation sheet',
  },
  fields: {
    dueOn: 'Due on',
    extensionMonths: 'Extension months',
    extensionReason: 'Extension reason',
    extensionRequestedOn: 'Extension requested on',
    outcome: 'Outcome',
    outcomeOn: 'Outcome on',
    outcomeReason: 'Outcome reason',
    onboardingId: 'Onboarding',
    requestedOn: 'Applied on',
    evaluation: 'Evaluation',
    waiverReason: 'Reason of the waiver',
    waiverBy: 'Waived by',
    waiverPaper: 'Paper of the waiver',
    exams: 'Exams',
  },
  values: {
    outcome: {
      confirmed: 'confirmed',
      earlyConfirmed: 'confirmed early',
      toGradingExam: 'to the grading exam',
      dismissed: 'dismissed',
      movedPost: 'moved to another post',
      left: 'left at own wish',
      terminated: 'terminated for another cause',
    },
  },
  paper,
};
