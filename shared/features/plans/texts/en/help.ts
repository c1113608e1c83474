/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  plans: {
    purpose: 'Everybody’s own plan; it travels with the trainee through the departments.',
    jobs: {
      first: 'Draw the plan from the entry test, have it approved, print it.',
      second:
        'Item by item: begin, the trainer’s evaluation, the trainee’s signature; the next begins when the one before is confirmed.',
      third: 'A trainee who disagrees disputes; the next department may return an item that was not learnt.',
      fourth:
        'A mistaken step goes back with “Take the last step back”; a trainer’s neglect, or a trainee who cannot reach an item, with “Report a finding”.',
    },
  },
} as const;
