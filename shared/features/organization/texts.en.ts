import type { SameTexts } from '../../kernel/feature-texts';
import { errors } from './texts/en/errors';
import { field } from './texts/en/field';
import { help } from './texts/en/help';
import { paper } from './texts/en/paper';
import { records } from './texts/en/records';
import { roster } from './texts/en/roster';
import type { zhCN } from './texts.zh-CN';

export const en: SameTexts<typeof zhCN> = {
  texts: {
    help,
    nav: {
      staff: 'Staff',
      units: 'Organization',
    },
    gender: {
      male: 'Male',
      female: 'Female',
    },
    education: {
      junior: 'Junior high',
      senior: 'Senior high',
      vocational: 'Vocational',
      college: 'College',
      bachelor: 'Bachelor',
      postgraduate: 'Postgraduate',
    },
    source: {
      internal: 'Own',
      external: 'Hired',
      campus: 'Campus',
      dealer: 'Dealer trainee',
    },
    staffStatus: {
      training: 'In training',
      active: 'Active',
      transferred: 'Transferred out',
      left: 'Left',
      eliminated: 'Eliminated',
    },
    tile: {
      staff: 'Staff on the roster',
      inTraining: 'In training',
    },
    firstStep: {
      roster: 'Import the roster',
      units: 'Check sites, departments and posts, and give people theirs',
    },
    reminder: {
      certificate: '{{name}}',
    },
    workbook: {
      exampleStaff: 'Zhang San',
      staffNo: 'Staff number',
      staffName: 'Name',
    },
    units: {
      site: 'site',
      department: 'department',
      post: 'post',
    },
    field,
    aspect: {
      entry: 'Joined',
      post: 'Post',
      grade: 'Grade',
      site: 'Site',
      department: 'Department',
      status: 'Status',
      mentor: 'Mentor',
      pay: 'Pay',
      training: 'Training',
      exam: 'Exam',
      discipline: 'Discipline',
      correction: 'Hire date corrected',
    },
    list: {
      title: 'Staff',
      description: 'The people of this office. Search by name, pinyin, initials or staff number.',
      descriptionHead: 'The people that the branches reported. Their own office changes them.',
      search: 'Find a person',
      searchHint: 'Name / pinyin / initials / staff no.',
      add: 'New person',
      importRoster: 'Import or export roster',
      printFiles: 'Print training files',
      allStatuses: 'Any status',
      atWork: 'At work (training or active)',
      allSites: 'All sites',
      allDepartments: 'All departments',
      allPosts: 'All posts',
      allOffices: 'All offices',
      cut: '{{total}} people, only the first {{shown}} are listed. Please narrow the search.',
      emptyTitle: 'Nobody here yet',
      emptyHint: 'The quickest way is to import the Excel roster that you have; or add people one by one.',
      emptyHintHead: 'Once a branch’s report is received, its people are listed here.',
    },
    person: {
      previous: 'Previous: {{name}} (Alt+PageUp)',
      next: 'Next: {{name}} (Alt+PageDown)',
      open: 'Person',
      tabs: {
        facts: 'Facts',
        skills: 'Certificates',
        timeline: 'Timeline',
      },
      edit: 'Edit',
      notMine: 'This person belongs to {{office}}; you can only look.',
      transferred:
        'This person was transferred; the record is for reading. If they came back, edit it and set the status to active or training.',
      delete: 'Delete this person',
      deleteTitle: 'Delete {{name}}?',
      deleteBody:
        'Only for people entered by mistake. For those who leave, change the status to left, eliminated or transferred. A deletion can be undone at once.',
      deleted: '{{name}} deleted',
      mentees: 'Mentees',
      noMentees: 'No mentees',
      identity: 'Identity',
      standing: 'Position',
      other: 'Other',
      unset: 'Not filled in',
    },
    form: {
      createTitle: 'New person',
      editTitle: 'Edit {{name}}',
      pinyinHint:
        'For searching; spelt from the name. Correct it where a reading is wrong, one blank between syllables.',
      staffNoHint: 'Kept as typed; leading zeros stay.',
      industryHint: 'The day of joining this trade; years in the trade are reckoned from it.',
      changeTitle: 'This goes on the timeline',
      changeHint: 'You changed: {{fields}}. From which day does it hold, and why?',
      another: 'Another person of the same name',
      anotherHint: 'The timeline will say so.',
      anotherReason: 'Same name as {{staffNo}}; confirmed to be another person',
      entryReason: 'Note on joining',
      entryReasonHint: 'Optional; stands on the first line of the timeline.',
      created: '{{name}} added',
      saved: '{{name}} saved',
    },
    skills: {
      seriesTitle: 'Product series',
      seriesHint: 'The series that the person can repair and install. Grading counts them.',
      addSeries: 'Add a series',
      noSeries: 'No product series yet',
      certificatesTitle: 'Certificates',
      addCertificate: 'Add a certificate',
      noCertificates: 'No certificates yet',
      certificateName: 'Certificate',
      certificateNumber: 'Number',
      issuedOn: 'Issued on',
      expiresOn: 'Valid until',
      forever: 'No expiry',
      expired: 'Expired',
      removed: '“{{name}}” deleted',
    },
    timeline: {
      empty: 'Nothing on the timeline yet',
      change: '{{before}} → {{after}}',
      nothing: '(empty)',
      enteredBy: 'entered by {{user}}',
    },
    unitsPage: {
      title: 'Organization',
      description:
        'Sites, departments and posts. One with people in it cannot be deleted; a new name shows everywhere.',
      descriptionHead: 'Sites, departments and posts of all offices. Each office changes its own.',
      add: {
        site: 'New site',
        department: 'New department',
        post: 'New post',
      },
      name: 'Name',
      address: 'Address',
      people: 'People',
      rename: 'Edit “{{name}}”',
      remove: 'Delete “{{name}}”',
      moveUp: 'Move “{{name}}” up',
      moveDown: 'Move “{{name}}” down',
      removed: '“{{name}}” deleted',
      emptySites: 'No sites yet. Add one, or let the roster import create them.',
      empty: 'Nothing here yet; add one first.',
    },
    picker: {
      placeholder: 'Type a name, pinyin, initials or staff no.',
      none: 'Try the name, pinyin, initials or staff number.',
      noUnits: 'Nothing to choose yet; type a name to make one.',
      unitRemedy: 'Look under Organization, or:',
      newUnit: 'New {{unit}} “{{name}}”',
    },
    roster,
    cli: {
      option: {
        search: 'by staff number, name, pinyin',
      },
      view: {
        staff: 'people',
      },
    },
  },
  reminders: {
    certificateExpiring: 'Certificates expiring',
  },
  errors,
  kinds: records.kinds,
  fields: records.fields,
  values: records.values,
  workbooks: {
    roster: 'Roster',
  },
  standards: {
    organization: 'organization',
  },
  standardFields: {
    organization: {
      grades: 'Grades',
    },
  },
  standardReach: {
    organization:
      'People entered or changed from its day on are checked by the new lists; records that exist stay.',
  },
  paper,
};
