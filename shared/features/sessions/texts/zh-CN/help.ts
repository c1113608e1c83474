/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  sessions: {
    purpose: '培训场次：何时、何地、谁讲、谁参加，以及到了没有。',
    jobs: {
      first: '新建场次，选课程、时间、培训师和受训人；冲突会在保存前提示。',
      second: '开课前打印签到表；课后登记签到和效果。',
      third: '缺勤的人可以补训，补训场次记着原来的场次。',
    },
  },
  rule: {
    spare: '签到表末尾留 {{rows}} 行空白',
  },
} as const;
