export const errors = {
  E_NOTICE_DATES: {
    message: '截止日期 {{to}} 早于开始日期 {{from}}，没有保存。',
    remedy: '请改正日期。',
  },
  E_NOTICE_SUBJECTS: {
    message: '名单里还没有人，不能发布。',
    remedy: '请点“修改”，在名单中加入人员和事项。',
  },
  E_NOTICE_SUBJECT_TWICE: {
    message: '名单里 {{name}} 出现了两次，没有保存。',
    remedy: '请合并为一行。',
  },
  E_NOTICE_RECIPIENTS: {
    message: '这一类以通报形式下发，还没有填写发送对象，不能发布。',
    remedy: '请点“修改”，填写发给哪些人或单位。',
  },
  E_NOTICE_FUTURE: {
    message: '开始日期是 {{from}}，今天是 {{today}}，还不能发布。',
    remedy: '请到开始那天再发布，或把开始日期改为今天。',
  },
  E_NOTICE_TOO_SHORT: {
    message: '从开始到截止只有 {{days}} 个工作日，至少要 {{least}} 个，不能发布。',
    remedy: '请把截止日期改为 {{earliest}} 或以后。',
  },
  E_NOTICE_HIDDEN: {
    message: '{{name}} 的事项写有“{{word}}”，考核结果通报不点名这样的结果，没有保存。',
    remedy: '请把该员工从名单中去掉，由部门当面沟通。',
  },
  E_NOTICE_FIGURES: {
    message: '{{name}} 的事项里有数字，考核结果通报不公布评分，没有保存。',
    remedy: '请只写等次，例如“优秀”“良好”。',
  },
  E_NOTICE_STATE: {
    message: '{{number}} 现在是“{{state}}”，不能这样做，没有改动。',
    remedy: '草稿可以修改、删除、发布；已发布的只能登记意见或撤回，撤回后另拟一份。',
  },
  E_NOTICE_HAS_OBJECTIONS: {
    message: '{{number}} 发布后已登记了意见，没有撤销发布。',
    remedy: '请改用“撤回”，写明原因。',
  },
  E_NOTICE_OBJECTION_DATE: {
    message: '提出日期 {{day}} 不在 {{from}} 至 {{to}} 之间，没有保存。',
    remedy: '意见须在公示期内提出；期满后提出的，按申诉处理。',
  },
  E_NOTICE_ANSWERED: {
    message: '这条意见已于 {{day}} 答复，没有删除。',
    remedy: '答复有误的，可以重新答复。',
  },
  E_NOTICE_ANSWER_DATE: {
    message: '答复日期 {{day}} 不在 {{from}} 至 {{to}} 之间，没有保存。',
    remedy: '答复不早于意见提出的日期，也不晚于今天。',
  },
  E_NOTICE_ANSWER_OWN: {
    message: '{{name}} 是当事人或意见提出人，不能由其答复，没有保存。',
    remedy: '请由其他人答复；只是同名的，请在姓名后注明部门。',
  },
  E_NOTICE_NOT_POSTED: {
    message: '{{number}} 还没有发布，据此办理的事项还不能生效。',
    remedy: '请先发布，期满且没有未答复的意见后再办理。',
  },
  E_NOTICE_RUNNING: {
    message: '{{number}} 要到 {{to}} 期满，据此办理的事项还不能生效。',
    remedy: '请在期满后的次日起办理。',
  },
  E_NOTICE_OBJECTION_OPEN: {
    message: '{{number}} 还有 {{count}} 条意见没有答复，据此办理的事项不能生效。',
    remedy: '请先答复这些意见。',
  },
  E_NOTICE_UPHELD: {
    message: '{{number}} 有意见经核实成立，据此办理的事项不能生效。',
    remedy: '请撤回，改正后另拟一份重新发布。',
  },
  E_NOTICE_WITHDRAWN: {
    message: '{{number}} 已经撤回，据此办理的事项不能生效。',
    remedy: '需要的，请另拟一份重新发布。',
  },
} as const;
