/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  onboarding: {
    purpose: '新员工岗前培训的期限、延长和去留。',
    jobs: {
      first: '入职后在这里登记开始；到期前会提醒。',
      second: '到期后登记结果：合格转正，或按本人书面申请延长。',
      third: '延长后仍不合格的，登记辞退或调岗。',
    },
  },
  rule: {
    months: '岗前培训 {{months}} 个月',
    extension: '经本人书面申请可延长，最长 {{months}} 个月，最多 {{times}} 次',
    early: '从业满 {{years}} 年的，{{months}} 个月后可申请提前转正',
    direct: '从业满 {{years}} 年的，可直接参加定级考试',
  },
} as const;
