/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  staff: {
    purpose: 'The roster of the office; a person opens all that is recorded of them.',
    jobs: {
      first: 'At first: import the roster under “Forms and files › Import sheets”.',
      second: 'A newcomer: press “New person”, and enter number, name and hire date.',
      third:
        'A move, a new post or leaving: change it on the person’s page; what was before stays in the history.',
      fourth: 'Search by name, pinyin, initials or number.',
    },
  },
  units: {
    purpose: 'Sites, departments and posts: people, appraisals and reports are sorted by them.',
    jobs: {
      first: 'Use head office’s names, so that totals can be added up.',
      second: 'Retire what is no longer used: earlier records still need it.',
    },
  },
  rule: {
    age: 'Nobody is hired before the age of {{years}}',
    ahead: 'A hire date may lie at most {{days}} days ahead',
  },
} as const;
