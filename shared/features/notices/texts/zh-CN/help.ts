/** What the help says of the page, and of the rules in force in their numbers. */
export const help = {
  purpose: '公示、通报和表彰：先让大家知道，期满且没有未答复的意见，据此办理的事项才生效。',
  jobs: {
    first: '点“拟一份”，选类别，填写标题、起止日期和名单；打印后张贴或下发，再点“发布”。',
    second: '公示期内有人提意见的，在公示页登记（可以匿名），核实后答复“成立”或“不成立”。',
    third: '发布后发现有误的，写明原因撤回，另拟一份；草稿可以直接修改或删除。',
  },
  rule: {
    days: '从开始到截止至少 {{days}} 个工作日，首尾两天都算',
    objection: '意见提出后 {{days}} 天内答复，到期在工作台提醒',
    hidden: '考核结果通报不写评分，也不出现：{{words}}',
  },
} as const;
