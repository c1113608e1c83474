/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  desk: {
    purpose: '一天从这里开始：本单位有多少人、多少人在培、哪些事情到期或逾期。',
    jobs: {
      first: '上方的数字点开就是它所数的名单。',
      second: '下方每人一行，红色表示已逾期，最急的在最上面；点其中一项直接到要处理的地方。',
      third: '点类别名称只看这一类；再点一次看全部。',
    },
  },
  firstMonth: {
    purpose: '新单位第一个月要做的事，按先后排列。',
    jobs: {
      first: '从上到下逐项做，点标题就到要做的地方。',
      second: '做完后标记自动变成已完成，不用自己勾选。',
    },
  },
  rule: {
    unsigned: '表单打印后 {{days}} 天仍未签字的，提醒',
    onboarding: '岗前培训到期前 {{days}} 天开始提醒',
    certificate: '证书到期前 {{days}} 天开始提醒',
    report: '距上次上报满 {{days}} 天，提醒再次上报',
  },
} as const;
