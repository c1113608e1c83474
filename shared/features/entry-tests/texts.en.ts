import type { SameTexts } from '../../kernel/feature-texts';
import { help } from './texts/en/help';
import type { zhCN } from './texts.zh-CN';

const purpose = {
  entry: 'Entry test',
  grading: 'Grading',
  onboarding: 'Onboarding',
  course: 'Course',
  ladderSelection: 'Ladder selection',
  ladderStage: 'Ladder stage',
  certification: 'Certification',
} as const;

export const en: SameTexts<typeof zhCN> = {
  texts: {
    help,
    nav: {
      tests: 'Entry tests',
    },
    firstStep: {
      test: 'Give newcomers an entry test',
    },
    title: 'Entry tests',
    description: 'The score of the entry test decides the tier of a newcomer’s training plan.',
    add: 'New entry test',
    'new': 'New entry test',
    edit: 'Edit entry test',
    search: 'Find by name or trainer',
    empty: 'No entry tests yet',
    emptyHint: 'Choose “New entry test”, then type or paste the scores; or import exam scores from Excel.',
    name: 'Name',
    heldOn: 'Day',
    productSeries: 'Product series',
    trainer: 'Trainer',
    people: 'People',
    mean: 'Mean',
    withoutPlan: 'Without plan',
    deleted: 'Test “{{name}}” deleted',
    deleteTitle: 'Delete test',
    deleteBody: 'Delete test “{{name}}” and its {{count}} scores? This can be undone.',
    purpose,
    type: {
      entry: 'Entry',
      theory: 'Theory',
      practical: 'Practical',
      comprehensive: 'Comprehensive',
    },
    notMine: 'This test belongs to another office and can only be read.',
    scores: {
      staffNo: 'Staff no.',
      person: 'Name',
      site: 'Site',
      score: 'Score',
      /** Other headings of a column of scores. */
      scoreWords: 'Points、Mark、Result、成绩、分数',
      note: 'Note',
      tier: 'Proposed tier',
      plan: 'Training plan',
      addPerson: 'Add a person (name, pinyin, staff number)',
      pasteHint:
        'Copy staff number (or name) and score from Excel and press Ctrl+V in the grid; a single column of scores fills downwards from the present row.',
      noScore: 'A remark without a score is not saved; enter the score, or clear the remark.',
      noteRule: 'text',
      save: 'Save scores',
      saved: '{{count}} scores saved',
      empty: 'No scores yet',
      emptyHint: 'Add people and type their scores, or paste from Excel.',
      notOpen: 'Scores can be entered from the day of the test on ({{day}}).',
      removed: 'Score of {{name}} deleted',
      remove: 'Delete score',
      drawPlan: 'Draw training plan',
      drawTitle: 'Training plan for {{name}}',
      startsOn: 'Starts on',
      drawn: 'Training plan {{planNo}} drawn',
      drawnMissing: 'This office lacks these departments; the plan leaves them open: {{list}}',
      tierDiffers: 'The plan’s tier differs from the present score',
      whyTitle: 'How the tier came about',
      why: 'Score {{score}} falls into “{{title}}” (from {{from}}): {{tier}}',
      band: 'From {{from}} to below {{below}}: {{title}} → {{tier}}',
      lastBand: 'From {{from}}: {{title}} → {{tier}}',
      invalid: '0–100, at most two decimal places',
    },
  },
  errors: {
    E_EXAM_EXISTS: {
      message: 'There is an entry test “{{name}}” on {{day}} already; nothing was saved.',
      remedy: 'Open that test to enter scores, or choose another name.',
    },
    E_EXAM_HAS_SCORES: {
      message: 'Test “{{name}}” has scores, so its day cannot be in the future; nothing was saved.',
      remedy: 'Check the day; if the scores belong to another test, delete them first.',
    },
    E_EXAM_PURPOSE: {
      message: 'An entry test is held for the entry, and no other examination is. Nothing was saved.',
      remedy: 'Choose another purpose, or enter it on the page of entry tests.',
    },
    E_EXAM_NOT_HELD: {
      message: 'Test “{{name}}” takes place on {{day}}; scores cannot be entered yet.',
      remedy: 'Enter them on the day or later; correct the test if the day is wrong.',
    },
    E_SCORE_EXISTS: {
      message:
        '{{name}} ({{staffNo}}) has the score {{score}} in this test; a person has one score in a test.',
      remedy: 'To correct it, change the existing row.',
    },
    E_SCORE_HAS_PLAN: {
      message: 'Training plan {{planNo}} of {{name}} was drawn from this score; it was not deleted.',
      remedy: 'Correct the score instead; it can be deleted once the plan is cancelled.',
    },
  },
  kinds: {
    exam: 'Exam',
    examScore: 'Exam score',
  },
  fields: {
    examId: 'Exam',
    coverNo: 'Reply number',
    coverOn: 'Reply date',
    purpose: 'Purpose',
    sessionId: 'Session',
    examType: 'Exam type',
    heldOn: 'Held on',
    score: 'Score',
  },
  values: {
    purpose,
    examType: {
      entry: 'entry',
      theory: 'theory',
      practical: 'practical',
      comprehensive: 'comprehensive',
    },
  },
};
