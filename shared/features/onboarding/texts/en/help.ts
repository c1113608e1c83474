/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  onboarding: {
    purpose: 'The term of onboarding, its extension, and what comes of it.',
    jobs: {
      first: 'Enter the beginning after the hire; the end is reminded of.',
      second: 'At the end enter the outcome: passed, or extended at the trainee’s written request.',
      third: 'Who fails after an extension is dismissed or moved.',
    },
  },
  rule: {
    months: 'Onboarding lasts {{months}} months',
    extension:
      'At the trainee’s written request it is extended by up to {{months}} months, at most {{times}} times',
    early: 'With {{years}} years in the trade one may ask for early confirmation after {{months}} months',
    direct: 'With {{years}} years in the trade one may go to the grading examination at once',
  },
} as const;
