export const zhCN = {
  texts: {
    nav: {
      desk: '工作台',
    },
    title: '工作台',
    description: '今天是 {{today}}。先处理标红的事项。',
    reminders: '待办与提醒',
    nothingDue: '没有到期或逾期的事项',
    nothingDueHint: '计划逾期、场次未签到、表单未签字、上报到期等都会出现在这里。',
    late: '逾期 {{days}} 天',
    more: '显示另外 {{count}} 项',
    firstSteps: '接下来可以做',
    cli: {
      view: {
        reminders: '待办提醒',
      },
    },
  },
} as const;
