export const zhCN = {
  errors: {
    E_APPROVAL_STEP: {
      message: '审批流程里没有“{{step}}”这一步，没有保存。',
      remedy: '请选择流程中的步骤；流程改过的，请刷新后再登记。',
    },
    E_APPROVAL_REJECTED: {
      message: '本轮已有人不同意，审批已经终止，没有保存。',
      remedy: '请撤回后重新发起。',
    },
    E_APPROVAL_DONE: {
      message: '“{{step}}”本轮已由 {{approver}} 登记，没有重复保存。',
      remedy: '登记错了的，请在后面的步骤选择“退回”，或修改所审批的内容，都会从新一轮开始。',
    },
    E_APPROVAL_ORDER: {
      message: '“{{step}}”要等“{{before}}”同意之后才能登记，没有保存。',
      remedy: '请先登记“{{before}}”的意见。',
    },
    E_APPROVAL_PASSED: {
      message: '“{{after}}”已经登记，不能再补“{{step}}”，没有保存。',
      remedy: '这一步不是必经步骤，可以不填。',
    },
    E_APPROVAL_DATE: {
      message: '审批日期 {{day}} 不在 {{from}} 至 {{to}} 之间，没有保存。',
      remedy: '日期不能早于所审批的事和前面的步骤，也不能晚于今天。',
    },
    E_APPROVAL_OPINION: {
      message: '“{{step}}”退回或不同意，需要写明意见，没有保存。',
      remedy: '请填写意见。',
    },
    E_APPROVAL_OWN: {
      message: '{{name}} 不能审批与本人有关的事项（{{step}}），没有保存。',
      remedy: '请由其他人签署这一步。',
    },
    E_APPROVAL_SUBJECT: {
      message: '“{{step}}”须由 {{name}} 本人签署，没有保存。',
      remedy: '请由本人签署，或核对审批人。',
    },
    E_APPROVAL_PAPER: {
      message: '“{{step}}”按纸质单或总部批复登记，需要文号，没有保存。',
      remedy: '请填写纸质单的编号或批复文号。',
    },
    E_APPROVAL_GIVEN: {
      message: '之后已有人（{{approver}}）签署了审批意见，没有撤销。',
      remedy: '需要更正时请直接修改；改后原来的意见不再有效，要重新审批。',
    },
    E_APPROVAL_ROUND: {
      message: '审批的轮次 {{round}} 与前面的意见接不上。',
      remedy: '请让提交单位核对后重新上报。',
    },
  },
  kinds: {
    approval: '审批意见',
  },
  fields: {
    approver: '审批人',
    approverId: '审批人（员工）',
    basis: '依据',
    decidedOn: '审批日期',
    decision: '决定',
    documentNo: '文号',
    opinion: '意见',
    round: '轮次',
    step: '步骤',
    subjectId: '事项',
    subjectKind: '事项类别',
  },
  standards: {
    approvals: '审批流程',
  },
  texts: {
    title: '审批',
    round: '第 {{round}} 轮',
    state: {
      open: '审批中',
      complete: '审批完成',
      rejected: '未获同意',
    },
    decision: {
      agree: '同意',
      return: '退回',
      disagree: '不同意',
      revise: '内容已修改',
    },
    basis: {
      screen: '当面登记',
      paper: '按纸质单登记',
    },
    waiting: '待签',
    optional: '可不填',
    byHead: '总部',
    twice: '{{names}} 在本轮签署了不止一步，请核对是否合适。',
    earlier: '以前各轮的意见',
    revised: '内容已修改，以前的意见不再算数',
    form: {
      step: '步骤',
      decision: '决定',
      approverStaff: '从本单位员工中选',
      approver: '审批人',
      decidedOn: '审批日期',
      opinion: '意见',
      opinionHint: '退回或不同意时必填',
      basis: '依据',
      documentNo: '文号',
      documentNoHint: '纸质单编号或总部批复文号',
      sign: '登记意见',
      signed: '意见已登记',
    },
  },
} as const;
