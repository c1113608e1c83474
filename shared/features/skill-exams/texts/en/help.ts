/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  exams: {
    purpose: 'Theory, practical and comprehensive examinations: scores, retakes, decisions.',
    jobs: {
      first:
        'Make an examination with its purpose and add who takes it; a practical is scored by departments, and provisional while members are missing.',
      second: 'Enter or paste the scores; mean and result follow, with how they came about.',
      third: 'Who failed retakes in time; after that a decision is entered.',
    },
  },
  trainers: {
    purpose: 'The share of first failures by trainer and course, and what follows.',
    jobs: {
      first: 'An examination needs its trainer and course to be counted here.',
      second: 'Press the sign beside a charge to see how it was reckoned.',
      third: 'Who passed and later lacks the skill is recorded against the panel.',
    },
  },
  rule: {
    pass: '{{mark}} and above is a pass',
    band: 'From {{from}}: {{title}}',
    retake: 'A retake is due within {{days}} days, at most {{times}} times',
    charge: 'From {{percent}}% failures: {{yuan}} yuan',
    obliged: 'From {{percent}}% the trainer goes on until they pass',
  },
} as const;
