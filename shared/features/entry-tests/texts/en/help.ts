/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  tests: {
    purpose: 'Tests of newcomers; the score decides the tier of the plan.',
    jobs: {
      first: 'Make a test and add who takes it.',
      second: 'Enter the scores, or paste numbers and scores from Excel.',
      third: 'Press “Draw training plan”: it has the contents of the tier.',
    },
  },
  clause: '《售后服务人员培训管理办法》五.4.A、五.4.B',
  rule: {
    band: 'From a score of {{from}}: {{title}}',
  },
} as const;
