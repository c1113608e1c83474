import type { SameTexts } from '../../kernel/feature-texts';
import type { zhCN } from './texts.zh-CN';

export const en: SameTexts<typeof zhCN> = {
  errors: {
    E_CLOSED_DATES: {
      message: 'The last day, {{to}}, is before the first, {{from}}. Nothing was saved.',
      remedy: 'Correct the days.',
    },
    E_CLOSED_LONG: {
      message: '{{days}} days at once are more than {{max}}. Nothing was saved.',
      remedy: 'Check the days; what really is longer is entered in several parts.',
    },
    E_CLOSED_OVERLAP: {
      message: 'The office is closed already then: {{reason}} ({{from}} to {{to}}). Nothing was saved.',
      remedy: 'Correct the days, or change the entry that is there.',
    },
  },
  kinds: {
    closedDay: 'closed days',
  },
  standards: {
    calendar: 'Working calendar',
  },
  standardFields: {
    calendar: {
      from: 'From',
      years: 'Years',
    },
  },
  standardReach: {
    calendar:
      'Plans and time limits reckoned from its day on follow the new calendar; dates that are set stay.',
  },
  texts: {
    nav: 'Calendar',
    title: 'Working calendar',
    description:
      'Plans and terms count working days: Monday to Friday without holidays and own closed days, and the weekend days that are worked for them.',
    add: 'Add closed days',
    edit: 'Change closed days',
    year: 'Year',
    known: '{{year}} has {{days}} working days.',
    unknown:
      'The holidays of {{year}} have not been entered: it counts Monday to Friday, {{days}} working days. Days off can be entered as closed days for now.',
    kind: {
      holiday: 'holiday',
      workingDay: 'worked weekend',
      closed: 'closed here',
    },
    column: {
      kind: 'Kind',
      time: 'Days',
      days: 'Count',
      title: 'Name or reason',
      source: 'From',
    },
    field: {
      startsOn: 'First day',
      endsOn: 'Last day',
      reason: 'Reason',
    },
    reasonHint: 'e.g. inventory, power cut, trade fair',
    saved: 'Closed days saved',
    removed: 'Closed days deleted',
    empty: 'No holidays or closed days in this year',
    emptyHint: 'Use “Add closed days” for the days on which this office is closed.',
    help: {
      purpose:
        'Which days are worked, and on which this office is closed. Training plans and terms are counted by it.',
      jobs: {
        first:
          'Choose a year to see its holidays, the weekend days worked for them, and how many days are worked.',
        second:
          'Add closed days with their reason; plans laid out from then on leave them out, those laid out before stay.',
        third: 'Click a line of your own to change or delete it; deleting can be undone.',
      },
      rule: {
        year: '{{year}}: {{days}} days off, {{working}} weekend days worked; {{source}}',
        closed: 'At most {{days}} closed days are entered at once',
      },
    },
  },
};
