/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  onboarding: {
    purpose: '新员工岗前培训的期限、延长和去留。',
    jobs: {
      first: '入职后在这里看期限；到期前、延长期到期前、审批等待办理时会提醒。',
      second:
        '考核合格（或登记免考）后登记转正申请和部门评价，打印转正审批表，部门、人资、领导逐级审批后转正。',
      third:
        '考核不合格的，按本人到期前的书面申请延长一次；仍不合格的辞退或调换工种。本人离职、违纪等另选相应的决定。',
    },
  },
  rule: {
    months: '岗前培训 {{months}} 个月',
    extension: '经本人书面申请可延长，最长 {{months}} 个月，最多 {{times}} 次',
    early: '从业满 {{years}} 年的，{{months}} 个月后可申请提前转正',
    exam: '转正考核：综合总分满 {{total}}，或理论满 {{theory}} 且实操满 {{practical}}',
    source: '{{source}}',
    direct: '从业满 {{years}} 年的，可直接参加定级考试',
  },
} as const;
