export const desk = {
  title: 'Workbench',
  description: 'Today is {{today}}. Start with what is marked red.',
  reminders: 'Due and overdue',
  nothingDue: 'Nothing is due',
  nothingDueHint:
    'Overdue plan items, sessions without attendance, unsigned forms and reports due appear here.',
  late: '{{days}} days late',
  more: '{{count}} more',
  firstSteps: 'What to do next',
  tile: {
    staff: 'Staff on the roster',
    inTraining: 'In training',
    activePlans: 'Plans in progress',
    sessionsThisMonth: 'Sessions this month',
  },
  kind: {
    planItemOverdue: 'Plan items overdue',
    planDisputed: 'Plan items disputed',
    sessionWithoutAttendance: 'Sessions without attendance',
    onboardingEnding: 'Onboarding running out',
    certificateExpiring: 'Certificates expiring',
    printedUnsigned: 'Printed, not signed',
    reportDue: 'Report to head office due',
    notPaired: 'Not paired with head office',
  },
  step: {
    roster: 'Import the roster',
    courses: 'Make the course catalogue',
    entryTest: 'Give newcomers an entry test',
    plan: 'Draw up training plans',
    pairing: 'Exchange pairing files with head office',
    report: 'Make the first report',
  },
  detail: {
    planItem: 'item {{position}} {{content}}',
    session: '{{course}}',
    onboarding: 'due {{due}}',
    certificate: '{{name}}',
    printed: '{{number}}',
    report: '{{count}} changes to report',
    notPaired: 'Ask head office for a pairing file',
  },
};

export const deskErrors = {};
