import type { SameTexts } from '../../kernel/feature-texts';
import { help } from './texts/en/help';
import type { zhCN } from './texts.zh-CN';

export const en: SameTexts<typeof zhCN> = {
  texts: {
    help,
    nav: {
      courses: 'Courses',
    },
    firstStep: {
      courses: 'Make the course catalogue',
    },
    title: 'Courses',
    description:
      'Sessions are runs of courses; a code means one course. Courses handed down by head office can be read and copied.',
    add: 'New course',
    copy: 'Copy',
    edit: 'Edit course',
    another: 'Another course of the same name',
    'new': 'New course',
    search: 'Find by code, name or pinyin',
    empty: 'No courses yet',
    emptyHint: 'Choose “New course”, or import the catalogue from Excel.',
    code: 'Code',
    name: 'Name',
    area: 'Area',
    tier: 'Tier',
    method: 'Method',
    hours: 'Hours',
    materials: 'Materials',
    productSeries: 'Product series',
    seriesPlaceholder: 'Type and press Enter; several are possible',
    sessions: 'Sessions',
    owner: 'Source',
    own: 'Own',
    handedDown: 'Head office',
    allAreas: 'All areas',
    allTiers: 'All tiers',
    deleted: 'Course {{code}} {{name}} deleted',
    deleteTitle: 'Delete course',
    deleteBody: 'Delete course {{code}} {{name}}? This can be undone.',
    readOnly:
      'This course was handed down by head office and cannot be changed here; copy it to make your own.',
    tiers: {
      basic: 'Basic',
      intermediate: 'Intermediate',
      advanced: 'Advanced',
    },
    methods: {
      lecture: 'Lecture',
      practice: 'Practice',
      roleplay: 'Role play',
      field: 'Field practice',
      online: 'Online',
      external: 'External',
    },
    areas: {
      product: 'Product knowledge',
      service: 'Service skill',
      teamwork: 'Teamwork',
      safety: 'Safety',
      rules: 'Rules',
      management: 'Management',
    },
    workbook: {
      exampleCourse: 'Inverter circuits',
    },
  },
  errors: {
    E_COURSE_CODE_LOOKS_SAME: {
      message: 'The code {{code}} is only another writing of {{known}}, “{{name}}”; nothing was saved.',
      remedy:
        'If it is the same course, change {{known}}; if it is another, give it a code that can be told apart.',
    },
    E_COURSE_SHEET_SAME_NAME: {
      message: 'The course {{code}} has the name of {{known}} ({{name}}); entered as another course.',
      remedy: 'If it is the same course, write {{known}} as the code in the sheet and read it again.',
    },
    E_COURSE_SAME_NAME: {
      message: 'A course of this name is there already: {{known}} {{name}}; nothing was saved yet.',
      remedy: 'If it is the same course, change {{known}}; if it is another, confirm that and save again.',
    },
    E_COURSE_CODE_TAKEN: {
      message: 'Course code {{code}} is used by “{{name}}”; nothing was saved.',
      remedy: 'Choose another code, or edit that course.',
    },
    E_COURSE_IN_USE: {
      message: 'There are {{count}} sessions of this course; it was not deleted.',
      remedy: 'A course with sessions is kept as evidence; rename it to say that it is out of use.',
    },
    E_COURSE_HOURS: {
      message: '{{value}} hours cannot be; the row was not imported.',
      remedy: 'Enter a number above 0, or leave the cell empty.',
    },
  },
  kinds: {
    course: 'Course',
  },
  fields: {
    area: 'Area',
    code: 'Code',
    hours: 'Hours',
    materials: 'Materials',
    method: 'Method',
    productSeries: 'Product series',
    tier: 'Tier',
  },
  workbooks: {
    courses: 'Courses',
  },
  values: {
    tier: {
      basic: 'basic',
      intermediate: 'intermediate',
      advanced: 'advanced',
    },
    method: {
      lecture: 'lecture',
      practice: 'practice',
      roleplay: 'roleplay',
      field: 'field',
      online: 'online',
      external: 'external',
    },
    area: {
      product: 'product',
      service: 'service',
      teamwork: 'teamwork',
      safety: 'safety',
      rules: 'rules',
      management: 'management',
    },
  },
  standards: {
    training: 'training',
  },
  standardFields: {
    training: {
      months: 'Months of training',
      min: 'Lowest',
      max: 'Highest',
      satisfaction: 'Satisfaction',
    },
  },
  standardReach: {
    training: 'Plans drawn and people hired from its day on follow the new version; plans that exist stay.',
  },
};
