/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  sessions: {
    purpose: 'Sessions: when, where, who teaches, who attends, and who came.',
    jobs: {
      first:
        'Plan a session with course, time, trainer and trainees; a double booking is shown before saving.',
      second: 'Print the sign-in sheet before, enter attendance and effect after.',
      third: 'Whoever was absent can be made up for; it refers to the missed session.',
    },
  },
  rule: {
    spare: 'A sign-in sheet ends with {{rows}} blank rows',
  },
} as const;
