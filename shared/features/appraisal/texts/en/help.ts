/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  cycles: {
    purpose: 'Appraisal: cycles, scorecards, interviews, appeals and results.',
    jobs: {
      first: 'Make a cycle: everybody gets the scorecard of their post.',
      second: 'Enter scores by superior, self, peers …; with too few raters the result is provisional.',
      third: 'Then interview, print and sign; an appeal may follow.',
    },
  },
  kpi: {
    purpose: 'Actual figures of sites and posts, held against their targets.',
    jobs: {
      first: 'Choose a month and enter or paste figures; an empty cell means none yet.',
      second: 'Some figures follow from service events; what is entered comes first.',
    },
  },
  events: {
    purpose: 'Complaints, praise, surveys and quality checks.',
    jobs: {
      first: 'Enter the event, its day, the person and the score.',
      second: 'The standard proposes points, which are taken or refused under “Monthly points”.',
    },
  },
  rule: {
    band: 'From {{from}}: {{title}}, {{yuan}} yuan',
    reward:
      'Paid for a {{period}}: excellent {{excellent}}, good {{good}}, pass {{pass}}, fail {{fail}} yuan; lengths not named bring nothing',
    failures: '{{count}} failures in a row raise a proposal',
    outlier: 'A score further than {{distance}} from the median of the others is marked',
    target: '{{post}}: {{indicator}}, target {{target}}',
    event: '{{kind}}: {{points}} points',
    eventFrom: '{{kind}} from {{from}}: {{points}} points',
  },
} as const;
