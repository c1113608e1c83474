/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  external: {
    purpose: '送外单位参加的培训和签订的培训协议。',
    jobs: {
      first: '登记培训单位、起止日期、费用和协议。',
      second: '培训结束后登记结果和证书。',
    },
  },
  rule: {
    dealer: '委培人员不合格而继续培训的，每天收取 {{yuan}} 元',
  },
} as const;
