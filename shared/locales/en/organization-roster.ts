export const organizationRoster = {
  title: 'Roster',
  reason: 'Roster import',
  headers: {
    staffNo: 'Staff no.',
    name: 'Name',
    gender: 'Gender',
    birthDate: 'Birth date',
    hireDate: 'Hire date',
    education: 'Education',
    industrySince: 'In the trade since',
    site: 'Site',
    department: 'Department',
    post: 'Post',
    grade: 'Grade',
    source: 'Source',
    status: 'Status',
    series: 'Product series',
    phone: 'Mobile',
  },
  synonyms: {
    staffNo: 'Employee no.、No.',
    birthDate: 'Birthday',
    post: 'Position',
    grade: 'Level',
    phone: 'Phone',
    male: 'M',
    female: 'F',
    junior: 'Junior middle school',
    senior: 'High school',
    vocational: 'Technical school',
    college: 'Junior college',
    bachelor: 'Undergraduate',
    postgraduate: 'Master、Doctor',
    internal: 'Own',
    external: 'External hire',
    campus: 'Graduate',
    dealer: 'Dealer',
    training: 'Trainee',
    active: 'Employed',
    transferred: 'Moved',
    left: 'Resigned',
    eliminated: 'Dismissed',
  },
  example: { name: '单田芳', site: 'Chaoyang site', phone: '13800000000' },
};

export const organizationRosterErrors = {
  E_ROSTER_NAME_CONFLICT: {
    message:
      'Staff number {{staffNo}} is “{{known}}” here, but the sheet says “{{name}}”; the row was not imported.',
    remedy:
      'If the name changed, change it on the person’s page and import again; if the number is wrong, mend the sheet.',
  },
  E_ROSTER_UNIT_CREATED: {
    message: 'The {{unit}} “{{name}}” was not known and has been created.',
    remedy:
      'If it is only another spelling, rename it on the organization page, or mend the sheet and import again.',
  },
  E_ROSTER_SERIES_KEPT: {
    message: 'Staff number {{staffNo}} keeps the product series “{{series}}”, which the sheet does not name.',
    remedy: 'To remove it, delete it on the person’s page.',
  },
};
