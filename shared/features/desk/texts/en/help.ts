/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  desk: {
    purpose: 'Where the day begins: the office in numbers, and what is due or late.',
    jobs: {
      first: 'The numbers on top open the lists that they count.',
      second:
        'Below, one line a person: red is late, the most pressing first; each part opens the place where it is dealt with.',
      third: 'Press a kind to see only that; press again for all.',
    },
  },
  firstMonth: {
    purpose: 'What a new office does in its first month, in order.',
    jobs: {
      first: 'Go from top to bottom; the title opens the place where it is done.',
      second: 'The mark changes by itself when it is done.',
    },
  },
  rule: {
    unsigned: 'A document is reminded of when it is unsigned {{days}} days after printing',
    onboarding: 'Onboarding is reminded of {{days}} days before it ends',
    certificate: 'A certificate is reminded of {{days}} days before it expires',
    report: 'A report is due {{days}} days after the last',
  },
} as const;
