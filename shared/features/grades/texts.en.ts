import type { SameTexts } from '../../kernel/feature-texts';
import { errors } from './texts/en/errors';
import { help } from './texts/en/help';
import { records } from './texts/en/records';
import { sheet } from './texts/en/sheet';
import type { zhCN } from './texts.zh-CN';

export const en: SameTexts<typeof zhCN> = {
  errors,
  kinds: records.kinds,
  fields: records.fields,
  documents: {
    gradingSheet: 'Grading sheet',
  },
  texts: {
    help,
    person: {
      current: 'Present grade',
      empty: 'Not graded yet',
      emptyHint: 'Fill in a grading sheet on the page “Gradings”, or import past gradings from Excel.',
      go: 'Go to gradings',
      waiting: '{{count}} more to confirm',
    },
    scheme: {
      A: 'Scheme A (by exam)',
      B: 'Scheme B (by points)',
      C: 'Scheme C (by dimensions)',
    },
    family: {
      reserve: 'Reserve',
      technician: 'Technician',
      engineer: 'Engineer',
    },
    employment: {
      dedicated: 'Dedicated',
      reserve: 'Production reserve',
    },
    state: {
      provisional: 'Provisional',
      confirmed: 'Confirmed',
      proposed: 'Reckoned from exam scores',
      review: 'To review',
    },
    origin: {
      form: 'Grading sheet',
      sheet: 'Past grading',
      regrading: 'Year-end re-grading',
    },
    approvalStep: {
      department: 'Department',
      humanResources: 'Human resources',
      leader: 'Leader',
    },
    payText: '{{yuan}} yuan a month',
    clause: {
      schemeA: 'After-sales staff training rules, V.3.C, V.3.D.3, V.6.A and V.6.B',
      schemeB: 'Skill grade assessment rules, section 3 (table 1)',
      schemeBEntry: 'Skill grade assessment rules, 5.2.1 and 5.2.2',
      schemeBYearEnd: 'Skill grade assessment rules, 5.2.3 and 5.2.5',
      schemeC: 'After-sales grade assessment rules, part 4',
      given: 'Record of a past grading',
    },
    step: {
      scores: 'Theory {{theory}}, practical {{practical}}',
      from: {
        theory: 'Theory score of {{heldOn}}, {{exam}}',
        practical: 'Practical score of {{heldOn}}, {{exam}}',
        total: 'Exam total of {{heldOn}}, {{exam}}',
      },
      cover: 'Scores by reply {{number}} ({{on}})',
      deviation: 'Why it differs from the records: {{reason}}',
      education: 'Education: {{education}}',
      educationUnknown: 'Education: not recorded',
      tradeYears: 'In the trade for {{years}} full years',
      tradeYearsUnknown: 'Start in the trade: not recorded',
      series: 'Product series: {{count}} ({{names}})',
      certificates: 'Valid certificates: {{names}}',
      mean: 'Mean = ({{theory}} + {{practical}}) ÷ 2 = {{mean}}',
      band: 'The mean lies in [{{from}}, {{below}}): {{grade}}',
      bandTop: 'The mean is at least {{from}}: {{grade}}',
      prerequisitesMet: 'All prerequisites of the grade are met',
      partsFailed:
        'Theory and practical must each be passed before the mean counts; one was failed: {{grade}}',
      lowered: 'The prerequisites of {{from}} are not met; the highest grade whose are: {{grade}}',
      missing: {
        theory: 'Theory not passed {{actual}} < {{required}}',
        practical: 'Practical not passed {{actual}} < {{required}}',
        education: '{{family}}: education {{required}} or above is required, there is {{actual}}',
        educationUnknown: '{{family}}: education {{required}} or above is required, it is not recorded',
        series: '{{family}}: {{required}} product series or more are required, there are {{actual}}',
        tradeYears: '{{family}}: {{required}} full years in the trade are required, there are {{actual}}',
        tradeYearsUnknown:
          '{{family}}: {{required}} full years in the trade are required, the start is not recorded',
      },
      examTotal: 'Exam total {{examTotal}} (pass mark {{passMark}})',
      experience: '{{years}} full years in the trade: {{points}} experience points',
      educationPoints: 'Education {{education}}: {{points}} points',
      entryTotal: 'Entry total = {{examTotal}} + {{experience}} + {{education}} = {{total}}',
      points: '{{points}} points',
      level: '{{points}} points reach {{threshold}}: level {{level}}, {{grade}}',
      belowLowest:
        '{{points}} points are below the lowest {{threshold}}: the lowest level {{level}}, {{grade}}',
      oldPoints: 'Points at the last grading {{points}}',
      monthlySum: 'Sum of the monthly changes from {{from}} to {{to}}: {{sum}}',
      seniority: 'Seniority points {{points}}',
      newPoints: 'New points = {{points}} {{sum}} {{seniority}} = {{total}}',
      dimension: '{{title}}: {{score}}, weight {{weight}} %',
      weightedTotal: 'Weighted total = {{sum}} = {{total}}',
      bandC: 'The weighted total is at least {{from}}: {{grade}}',
      given: 'As recorded: {{grade}}',
    },
    nav: {
      gradings: 'Grades',
    },
    page: {
      title: 'Grades',
      description:
        'Grade by scheme A, B or C, sign step by step, then confirm: it goes on the timeline and changes the pay.',
      add: 'New grading',
      search: 'Search by name, pinyin or number',
      allSchemes: 'All schemes',
      allStates: 'All states',
      empty: 'No gradings yet',
      emptyHint: 'Choose “New grading” to fill in a grading sheet, or import past gradings from Excel.',
      staff: 'Person',
      site: 'Site',
      gradedOn: 'Graded on',
      scheme: 'Scheme',
      grade: 'Grade',
      result: 'Mean / points',
      missing: 'Missing prerequisites',
      state: 'State',
      origin: 'Origin',
      version: 'Standard version',
      due: 'Year-end re-gradings',
      dueHint:
        'The grading year of these people has ended; the new grade is reckoned from their points and provisional until it is confirmed.',
      dueOn: 'Due on',
      before: 'Old grade',
      after: 'New grade',
      confirmDue: 'Confirm',
      confirmDueTitle: 'Confirm a re-grading',
      confirmDueBody:
        '{{name}}: {{before}} → {{after}} ({{points}} points). It goes on the timeline and holds from {{dueOn}}.',
      confirmedDue: 'The re-grading of {{name}} is confirmed',
    },
    sheet,
    sheetColumns: {
      kind: 'Past gradings',
      gradedOn: 'Graded on',
      scheme: 'Scheme',
      schemeA: 'A',
      schemeB: 'B',
      schemeC: 'C',
      points: 'Points',
      grade: 'Grade',
      employment: 'Employment',
    },
  },
  reminders: {
    gradingReview: 'Gradings to review',
  },
  workbooks: {
    gradings: 'Past gradings',
  },
  standards: {
    grades: 'grades',
  },
  standardReach: {
    grades: 'Gradings from its day on follow the new version; confirmed ones stay.',
  },
};
