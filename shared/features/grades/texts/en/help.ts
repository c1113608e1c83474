/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  gradings: {
    purpose:
      'Grade people: the result with its reasons, then the approval sheet, the opinions, the confirmation.',
    jobs: {
      first:
        'Choose a person and a scheme; the grade is computed from scores and conditions. “How it was reckoned” says each step.',
      second:
        'Print the approval sheet, have it signed step by step, and enter the opinions; a sheet that is changed afterwards is signed anew.',
      third:
        'An incomplete panel or scores without a record confirm nothing. Confirmed, the grade is on the person’s history, and pay follows. “To review” are those confirmed before that today’s rules would not let through.',
    },
  },
  rule: {
    passA:
      'Scheme A: theory from {{theory}} and practical from {{practical}} must both be passed before the mean counts',
    pairA:
      'Scheme A: both exams for a grading; of one series at most {{same}} days apart, with one series missing at most {{empty}}',
    bandA: 'Scheme A: from a mean of {{from}}: {{grade}}',
    passB: 'Scheme B: the examination is passed from {{score}}',
    levelB: 'Scheme B: from {{from}} points: {{grade}}',
    bandC: 'Scheme C: from a weighted total of {{from}}: {{grade}}',
  },
} as const;
