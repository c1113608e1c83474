/** What the help says of the page, and of the rules in force in their numbers. */
export const help = {
  purpose:
    'Notices, circulars and commendations: what rests on one takes effect when it ended without an open objection.',
  jobs: {
    first:
      'Draw one up: kind, title, days and people; print it, put it up or hand it out, then post it here.',
    second:
      'Enter objections while it stands (they may be anonymous), look into them and answer: upheld or dismissed.',
    third: 'What was posted by mistake is withdrawn with a reason; a draft is changed or deleted.',
  },
  rule: {
    days: 'It stands for {{days}} working days at least, the first and the last counted',
    objection: 'An objection is answered within {{days}} days; the desk reminds of it',
    hidden: 'A notice of an appraisal tells no scores and never says: {{words}}',
  },
} as const;
