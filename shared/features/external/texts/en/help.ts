/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  external: {
    purpose: 'Training at other companies, with its agreement.',
    jobs: {
      first: 'Enter who trains, from when to when, the cost and the agreement.',
      second: 'At the end enter the result and the certificate.',
    },
  },
  rule: {
    dealer: 'A dealer’s trainee who failed and goes on costs {{yuan}} yuan a day',
  },
} as const;
