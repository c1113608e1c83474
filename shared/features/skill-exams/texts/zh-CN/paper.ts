/** Words on its printed documents. */
export const paper = {
  field: {
    chargeShare: '不合格情况',
    chargeClause: '依据',
    chargeResult: '责任',
    chargeReason: '理由',
    exam: '考试名称',
    examType: '考试类型',
    heldOn: '考试日期',
    score: '成绩',
  },
  examType: {
    entry: '摸底',
    theory: '理论',
    practical: '实操',
    comprehensive: '综合',
  },
} as const;
