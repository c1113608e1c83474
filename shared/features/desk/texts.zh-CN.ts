import { help } from './texts/zh-CN/help';
export const zhCN = {
  texts: {
    help,
    nav: {
      desk: '工作台',
    },
    title: '工作台',
    description: '今天是 {{today}}。先处理标红的事项。',
    reminders: '待办与提醒',
    nothingDue: '没有到期或逾期的事项',
    nothingDueHint: '计划逾期、场次未签到、表单未签字、上报到期等都会出现在这里。',
    late: '逾期 {{days}} 天',
    more: '另有 {{count}} 人（项），全部显示',
    several: '{{kind}} {{count}} 项',
    kinds: '按类别筛选',
    firstMonth: {
      title: '首月清单',
      description: '新单位第一个月按这个顺序做。完成标记由已有数据得出，不用自己勾选。',
      done: '已完成 {{done}} / {{count}} 步',
      isDone: '已完成',
      isOpen: '未完成',
    },
    firstSteps: '接下来可以做',
    cli: {
      view: {
        reminders: '待办提醒',
      },
    },
  },
} as const;
