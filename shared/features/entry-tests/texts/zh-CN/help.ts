/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  tests: {
    purpose: '新员工的摸底考试；成绩决定培训计划的层级。',
    jobs: {
      first: '新建一次考试，加入参加的人。',
      second: '录入成绩，或从 Excel 粘贴工号和成绩。',
      third: '点“制订培训计划”，按成绩所在层级生成计划。',
    },
  },
  clause: '《售后服务人员培训管理办法》五.4.A、五.4.B',
  rule: {
    band: '摸底成绩 {{from}} 分起：{{title}}',
  },
} as const;
