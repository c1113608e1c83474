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
      message: '“{{step}}”按纸质单或批复登记，需要文号，没有保存。',
      remedy: '请填写纸质单的编号或批复文号。',
    },
    E_APPROVAL_REPLY: {
      message: '“{{step}}”由总部审批，本单位不能直接登记，没有保存。',
      remedy: '收到总部批复后，依据选“凭批复”，填写批复文号和日期；也可以等总部的审批下发。',
    },
    E_APPROVAL_REPLY_DAY: {
      message: '批复 {{number}} 登记过的日期是 {{known}}，与 {{day}} 不一致，没有保存。',
      remedy: '同一份批复只有一个日期，请核对文号和日期。',
    },
    E_APPROVAL_FOUR_EYES: {
      message: '本轮各步都由 {{name}} 一人办理，没有保存。',
      remedy: '请由另一人登记这一步：{{others}}。',
    },
    E_APPROVAL_OTHER_OFFICE: {
      message: '这条审批意见来自 {{owner}}，不是所审批事项的单位，也不是总部的步骤。',
      remedy: '请让提交单位核对后重新上报。',
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
  reminders: {
    approvalWaiting: '待审批',
    approvalUnderWay: '审批久未完成',
  },
  standards: {
    approvals: '审批流程',
  },
  standardFields: {
    approvals: {
      stepsOffice: '办理单位',
    },
  },
  standardReach: {
    approvals: '从生效日起新发起的审批按新审批链；已发起的仍按原来的。',
  },
  texts: {
    title: '审批',
    nav: '待审批',
    reminder: '{{what}}：{{step}}',
    tile: { waiting: '待审批' },
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
      reply: '凭批复',
    },
    waiting: '待签',
    optional: '可不填',
    byHead: '总部',
    twice: '{{names}} 在本轮签署了不止一步，请核对是否合适。',
    alone: '本轮各步均由 {{name}} 一人办理（单人办理）。',
    replied: '凭批复',
    wayBack:
      '登记错了？意见不能删改：在后面的步骤选“退回”并写明原因，或修改所审批的内容，都会从新一轮重新审批，以前的意见留在“以前各轮”。',
    wayBackEnded: '本轮已有人不同意，审批到此为止。登记错了的，撤回这一项，重新填写后再审批。',
    earlier: '以前各轮的意见',
    revised: '内容已修改，以前的意见不再算数',
    form: {
      replyHint: '填写批复文号；日期填批复的日期。同一份批复可用于多人、多月。',
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
    list: {
      title: '待审批',
      description: '等候签署意见的事项，不论哪一类；点一行打开它，在那里登记意见。',
      headDescription: '各单位等候签署的事项，点一行查看；分公司的步骤由分公司登记，工作台只计总部的步骤。',
      repliedDescription: '凭总部批复登记的步骤，到总部的审批下发并且一致为止。',
      search: '姓名、工号、文号或审批人',
      show: '显示',
      which: {
        waiting: '待签',
        replied: '凭批复',
      },
      step: '步骤',
      allSteps: '全部步骤',
      empty: '没有等候审批的事项',
      emptyHint: '定级、计划等提交后，等候签署的会列在这里。',
      column: {
        kind: '事项',
        person: '员工',
        office: '单位',
        step: '待签步骤',
        round: '轮次',
        since: '等候自',
        dueOn: '应在此前',
        documentNo: '批复文号',
        repliedStep: '步骤',
        repliedOn: '批复日期',
        approver: '批复人',
        reply: '总部审批',
      },
      reply: {
        waiting: '未到',
        agrees: '一致',
        differs: '不一致',
      },
    },
    help: {
      purpose: '看哪些事项等候签署意见，打开后登记；看哪些步骤是凭总部批复登记的。',
      jobs: {
        first: '点一行打开事项，在“审批”一栏登记下一步的意见；按步骤筛选，可打印或导出清单，拿去请人签字。',
        second:
          '总部的步骤在本单位凭批复登记：依据选“凭批复”，填写文号和批复日期；一份批复可用于多人、多月。',
        third: '“凭批复”列出还没有等到总部审批下发的步骤；与总部审批不一致的标黄，请与总部核对。',
        fourth: '登记错了的意见不能删改：在后面的步骤选“退回”，或修改所审批的内容，都会从新一轮重新审批。',
      },
      rule: {
        chain: '{{subject}}：{{steps}}（{{source}}）',
        relief: '{{kind}}的{{subject}}必经步骤：{{steps}}',
        waiting: '一步等候超过 {{days}} 个工作日提醒',
        underWay: '开始 {{days}} 天仍未审批完的提醒',
      },
      subject: {
        grading: '定级',
        plan: '培训计划表',
        yearPlan: '年度培训计划',
        monthPlan: '月度培训计划',
        onboarding: '转正',
        ownAppraisalPlan: '个人考核计划',
        promotion: '晋升',
        ladderSelection: '梯队选拔',
        ladderConfirmation: '梯队转正',
      },
      branch: {
        own: '分公司',
        office: '办事处',
        dealer: '经销商',
      },
    },
    cli: {
      view: '等候审批的事项，或凭批复登记的步骤',
      list: 'waiting 待签（默认），replied 凭批复',
    },
  },
} as const;
