/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  exchange: {
    purpose: '用文件与总部交接：上报数据，接收标准和课程。',
    jobs: {
      first: '第一次：向总部索取配对文件并接入。',
      second: '每次上报：点“生成上报文件”，把文件交给总部（U 盘、邮件均可）。',
      third: '收到总部的文件先预览，再接收；接收后可以撤回。',
    },
  },
  rule: {
    report: '距上次上报满 {{days}} 天，工作台提醒',
    pairing: '配对文件 {{days}} 天内有效',
  },
} as const;
