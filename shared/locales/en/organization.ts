import { organizationRoster, organizationRosterErrors } from './organization-roster';

export const organization = {
  sheet: {
    staffNo: 'Staff number',
    staffNoSynonyms: 'Number、Staff no',
    staffName: 'Name',
    staffNameSynonyms: 'Staff name',
  },
  units: { site: 'site', department: 'department', post: 'post' },
  field: {
    staffNo: 'Staff no.',
    name: 'Name',
    pinyin: 'Pinyin',
    gender: 'Gender',
    birthDate: 'Birth date',
    hireDate: 'Hire date',
    education: 'Education',
    industrySince: 'In the trade since',
    site: 'Site',
    department: 'Department',
    post: 'Post',
    mentor: 'Mentor',
    grade: 'Grade',
    source: 'Source',
    status: 'Status',
    phone: 'Mobile',
    note: 'Note',
    office: 'Office',
    series: 'Product series',
    certifiedOn: 'Certified on',
    effectiveOn: 'Effective from',
    reason: 'Reason',
  },
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
    clearFilters: 'Clear filters',
    cut: '{{total}} people, only the first {{shown}} are listed. Please narrow the search.',
    emptyTitle: 'Nobody here yet',
    emptyHint: 'The quickest way is to import the Excel roster that you have; or add people one by one.',
    emptyHintHead: 'Once a branch’s report is received, its people are listed here.',
    noMatchTitle: 'Nobody fits',
    noMatchHint: 'Try another spelling: pinyin needs no blanks, for example shantianfang or stf.',
  },
  person: {
    tabs: { facts: 'Facts', skills: 'Series and certificates', timeline: 'Timeline' },
    edit: 'Edit',
    notMine: 'This person belongs to {{office}}; you can only look.',
    transferred:
      'This person was transferred; the record is for reading. If they came back, edit it and set the status to active or training.',
    delete: 'Delete this person',
    deleteTitle: 'Delete {{name}}?',
    deleteBody:
      'Only for people entered by mistake. For those who leave, change the status to left, eliminated or transferred. A deletion can be undone at once.',
    deleted: '{{name}} deleted',
    restored: '{{name}} restored',
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
    entryReason: 'Note on joining',
    entryReasonHint: 'Optional; stands on the first line of the timeline.',
    created: '{{name}} added',
    saved: '{{name}} saved',
    required: 'Required',
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
    add: { site: 'New site', department: 'New department', post: 'New post' },
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
    none: 'Nobody fits',
  },
  roster: organizationRoster,
};

export const organizationErrors = {
  E_STAFF_NO_INVALID: {
    message: 'The staff number “{{staffNo}}” is not acceptable; nothing was saved.',
    remedy: 'Use letters, digits or Chinese characters, with - _ . / inside; at most 40, no blanks.',
  },
  E_STAFF_NO_TAKEN: {
    message: 'Staff number {{staffNo}} belongs to {{name}} of {{office}}; nothing was saved.',
    remedy:
      'Check the number. If it is the same person, edit that record, or ask {{office}} to transfer the person first.',
  },
  E_STAFF_BIRTH_FUTURE: {
    message: 'The birth date {{birthDate}} is after today; nothing was saved.',
    remedy: 'Check the year of birth.',
  },
  E_STAFF_HIRE_TOO_FAR: {
    message: 'The hire date {{hireDate}} is more than {{days}} days ahead; nothing was saved.',
    remedy: 'Check the hire date; {{latest}} is the latest possible.',
  },
  E_STAFF_TOO_YOUNG: {
    message: 'Born {{birthDate}}, hired {{hireDate}}: not yet {{years}} years old; nothing was saved.',
    remedy: 'Check the birth date and the hire date.',
  },
  E_STAFF_INDUSTRY_BEFORE_BIRTH: {
    message: 'In the trade since {{industrySince}}, but born {{birthDate}}; nothing was saved.',
    remedy: 'Check the two dates.',
  },
  E_STAFF_INDUSTRY_FUTURE: {
    message:
      'In the trade since {{industrySince}} lies after today and after the hire date; nothing was saved.',
    remedy: 'Check the date.',
  },
  E_STAFF_GRADE_UNKNOWN: {
    message: 'The grade “{{grade}}” is not in the standard in force; nothing was saved.',
    remedy: 'Choose one of: {{grades}}.',
  },
  E_STAFF_STATUS_TRANSITION: {
    message: 'The status cannot change from “{{from}}” to “{{to}}”; nothing was saved.',
    remedy:
      'People who left or were transferred may become active or training again; eliminated people only training.',
  },
  E_STAFF_TRANSFERRED: {
    message: '{{name}} was transferred; the record is for reading and was not saved.',
    remedy:
      'The receiving office changes it. If the person came back, set the status to active or training first.',
  },
  E_STAFF_REASON_REQUIRED: {
    message:
      'Changes of post, grade, site, department, status, mentor or hire date go on the timeline; not saved yet.',
    remedy: 'Fill in the effective date and the reason.',
  },
  E_STAFF_EFFECTIVE_BEFORE_HIRE: {
    message: 'The effective date {{effectiveOn}} is before the hire date {{hireDate}}; nothing was saved.',
    remedy: 'Use the hire date or a later day.',
  },
  E_STAFF_EFFECTIVE_TOO_FAR: {
    message: 'The effective date {{effectiveOn}} is too far ahead; nothing was saved.',
    remedy: '{{latest}} is the latest possible; enter later changes when they are due.',
  },
  E_STAFF_IS_MENTOR: {
    message: '{{name}} is still the mentor of {{count}} people; not deleted.',
    remedy: 'Give them another mentor first. If the person leaves, change the status instead.',
  },
  E_MENTOR_SELF: {
    message: 'Nobody is their own mentor; nothing was saved.',
    remedy: 'Choose another active colleague.',
  },
  E_MENTOR_NOT_ACTIVE: {
    message: '{{name}} is not active and cannot be a mentor; nothing was saved.',
    remedy: 'Choose another active colleague.',
  },
  E_MENTOR_CYCLE: {
    message: '{{name}} is taught, directly or not, by this person; nothing was saved.',
    remedy: 'Choose another mentor, or change the mentor of {{name}} first.',
  },
  E_MENTOR_GONE: {
    message: 'The chosen mentor is no longer on this office’s roster; nothing was saved.',
    remedy: 'Choose the mentor again.',
  },
  E_UNIT_GONE: {
    message: 'The chosen site, department or post was deleted or is another office’s; nothing was saved.',
    remedy: 'Choose again.',
  },
  E_UNIT_NAME_TAKEN: {
    message: '“{{name}}” exists already; nothing was saved.',
    remedy: 'Use another name, or the one that exists.',
  },
  E_UNIT_IN_USE: {
    message: '{{count}} people are still in “{{name}}”; not deleted.',
    remedy: 'Move these people first, then delete.',
  },
  E_SERIES_TAKEN: {
    message: 'The person has the product series “{{series}}” already; not saved twice.',
    remedy: 'Edit the one that exists.',
  },
  E_SERIES_DATE_FUTURE: {
    message: 'The certification date {{certifiedOn}} is after today; nothing was saved.',
    remedy: 'Use the day on which it was certified.',
  },
  E_CERTIFICATE_DATES: {
    message: 'Valid until {{expiresOn}} is before the issue date {{issuedOn}}; nothing was saved.',
    remedy: 'Check the two dates.',
  },
  ...organizationRosterErrors,
};
