/** Words on its printed documents. */
export const paper = {
  entryTest: '{{name}}（{{heldOn}}）{{score}} 分',
  field: {
    planNo: '计划编号',
    tier: '培训层级',
    tierReason: '定级依据',
    trainerSignature: '培训师签名',
    traineeSignature: '受训人签名',
    content: '受训内容',
    departmentTrainer: '培训部门/人',
    planned: '计划培训时间',
    actual: '实际培训时间及培训内容（简要说明）',
    evaluation: '培训人评估',
    state: '进度',
  },
  sign: {
    approve: '批准：',
    trainingHead: '培训部门主管：',
    drawnBy: '制订：',
  },
  planNote: '本表随受训人流动。主导培训人如实填写，受训人签名确认；意见不一致时由主导培训人负责。',
  evaluation: {
    excellent: '优秀',
    good: '良好',
    pass: '合格',
    fail: '不合格',
  },
  itemState: {
    planned: '未开始',
    inProgress: '进行中',
    evaluated: '已评估',
    confirmed: '已确认',
    disputed: '有异议',
    returned: '退回上道工序',
  },
  planState: {
    active: '进行中',
    completed: '已完成',
    cancelled: '已取消',
  },
} as const;
