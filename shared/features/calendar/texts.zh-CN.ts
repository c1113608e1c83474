export const zhCN = {
  errors: {
    E_CLOSED_DATES: {
      message: '结束日期 {{to}} 早于开始日期 {{from}}，没有保存。',
      remedy: '请改正日期。',
    },
    E_CLOSED_LONG: {
      message: '一次登记 {{days}} 天，超过 {{max}} 天，没有保存。',
      remedy: '请核对日期；确实更长的，请分几次登记。',
    },
    E_CLOSED_OVERLAP: {
      message: '这段时间已登记休息：{{reason}}（{{from}} 至 {{to}}），没有保存。',
      remedy: '请改正日期，或直接修改已登记的那一条。',
    },
  },
  kinds: {
    closedDay: '本单位休息日',
  },
  standards: {
    calendar: '工作日历',
  },
  standardFields: {
    calendar: {
      from: '从',
      years: '历年安排',
    },
  },
  standardReach: {
    calendar: '从生效日起新排的计划和新计的期限按新日历；已排的日期不变。',
  },
  texts: {
    nav: '工作日历',
    title: '工作日历',
    description: '计划和期限按工作日计算：周一至周五，除去节假日和本单位休息日，加上调休上班日。',
    add: '登记休息日',
    edit: '修改休息日',
    year: '年份',
    known: '{{year}} 年有 {{days}} 个工作日。',
    unknown:
      '{{year}} 年的放假安排还没有录入，按周一至周五计算，共 {{days}} 个工作日；本单位放假的日子可以先登记为休息日。',
    kind: {
      holiday: '节假日',
      workingDay: '调休上班',
      closed: '本单位休息',
    },
    column: {
      kind: '类别',
      time: '日期',
      days: '天数',
      title: '名称或原因',
      source: '来源',
    },
    field: {
      startsOn: '开始日期',
      endsOn: '结束日期',
      reason: '原因',
    },
    reasonHint: '如：年终盘点、停电、展会',
    saved: '已保存休息日',
    removed: '已删除休息日',
    empty: '这一年没有节假日和休息日',
    emptyHint: '点“登记休息日”，把本单位放假的日子记下来。',
    help: {
      purpose: '看哪些天是工作日，登记本单位自己的休息日。培训计划的排期和各种期限都按它计算。',
      jobs: {
        first: '选年份，看国家的放假和调休安排，以及这一年的工作日数。',
        second: '点“登记休息日”，填写日期和原因；登记之后新排的计划会跳过这些天，已排好的不变。',
        third: '登记错了，点那一行修改或删除；删除可以撤销。',
      },
      rule: {
        year: '{{year}} 年：放假 {{days}} 天，调休上班 {{working}} 天；{{source}}',
        closed: '一次最多登记 {{days}} 天休息日',
      },
    },
  },
} as const;
