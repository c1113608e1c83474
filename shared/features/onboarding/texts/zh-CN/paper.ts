/** Words on its printed documents. */
export const paper = {
  field: {
    dueOn: '到期日期',
    extension: '延长',
    outcome: '结论',
  },
  months: '{{count}} 个月',
  outcome: {
    confirmed: '转正',
    earlyConfirmed: '提前转正',
    toGradingExam: '直接参加定级考试',
    dismissed: '辞退',
    movedPost: '调换工种',
    left: '本人离职',
    terminated: '其他原因终止',
  },
} as const;
