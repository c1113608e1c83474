/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  onboarding: {
    purpose: 'The term of onboarding, its extension, and what comes of it.',
    jobs: {
      first:
        'See the term after the hire; its end, that of an extension, and a step that waits are reminded of.',
      second:
        'After a passed exam (or a waiver) enter the application with the department’s evaluation, print its sheet, and have department, personnel and leader agree; then confirm.',
      third:
        'Who failed may have the time extended once, at a written request of the due day or before; who fails again is dismissed or moved. Leaving and other causes have decisions of their own.',
    },
  },
  rule: {
    months: 'Onboarding lasts {{months}} months',
    extension:
      'At the trainee’s written request it is extended by up to {{months}} months, at most {{times}} times',
    early: 'With {{years}} years in the trade one may ask for early confirmation after {{months}} months',
    exam: 'Onboarding exam: a total of {{total}}, or theory {{theory}} and practical {{practical}}',
    source: '{{source}}',
    direct: 'With {{years}} years in the trade one may go to the grading examination at once',
  },
} as const;
