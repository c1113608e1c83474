export const errors = {
  E_GRADING_EXAM_FAILED: {
    message: '考核总分 {{examTotal}} 低于合格线 {{passMark}}，不能定级，没有保存。',
    remedy: '请延长培训后补考；合格后再定级。',
  },
  E_GRADING_EDUCATION_UNKNOWN: {
    message: '积分标准里没有这种学历的学历分，没有保存。',
    remedy: '请选择标准中列出的学历，或在等级标准中补充。',
  },
  E_GRADING_SCORE_MISSING: {
    message: '缺少“{{dimension}}”的得分，没有保存。',
    remedy: '请填写每个维度的得分（0～100）。',
  },
  E_GRADE_WEIGHTS: {
    message: '各维度权重合计为 {{total}}，不是 100，不能计算。',
    remedy: '请调整权重，使合计等于 100。',
  },
  E_GRADE_UNKNOWN: {
    message: '这个方案没有“{{grade}}”这个等级，没有写入。',
    remedy: '请改为标准中的等级：{{grades}}。',
  },
  E_GRADING_FUTURE: {
    message: '定级日期 {{gradedOn}} 晚于今天（{{today}}），没有保存。',
    remedy: '请填写已经发生的定级日期。',
  },
  E_GRADING_EXISTS: {
    message: '{{name}} 在 {{gradedOn}} 已有同一方案的定级，没有重复保存。',
    remedy: '请打开已有的定级修改，或改用实际的定级日期。',
  },
  E_GRADING_CONFIRMED: {
    message: '这次定级已经确认，不能再修改。',
    remedy: '需要更正时请先撤回，再重新定级。',
  },
  E_GRADING_NOT_APPROVED: {
    message: '审批还没有完成，不能确认；待签：{{waiting}}。',
    remedy: '请按顺序登记各步的审批意见。',
  },
  E_GRADING_DISAGREED: {
    message: '{{approver}} 不同意这次定级，不能确认。',
    remedy: '请撤回这次定级；需要时重新填写。',
  },
  E_GRADING_REASON: {
    message: '撤回已确认的定级需要写明原因，没有改动。',
    remedy: '请填写撤回原因。',
  },
  E_GRADING_STAFF_UNKNOWN: {
    message: '本单位没有工号 {{staffNo}} 的员工，这一行没有写入。',
    remedy: '请先在花名册中登记该员工，或改正工号。',
  },
  E_GRADING_NAME_DIFFERS: {
    message: '工号 {{staffNo}} 的姓名是 {{known}}，表中写的是 {{name}}，这一行没有写入。',
    remedy: '请核对工号和姓名。',
  },
  E_GRADING_POINTS_MISSING: {
    message: '方案 B 需要积分，这一行没有写入。',
    remedy: '请填写定级时的积分。',
  },
  E_GRADING_POINTS_RANGE: {
    message: '积分 {{points}} 不在 0～10000 之间或超过两位小数，这一行没有写入。',
    remedy: '请改正积分。',
  },
  E_GRADING_GRADE_MISSING: {
    message: '方案 {{scheme}} 的历史定级需要等级，这一行没有写入。',
    remedy: '请填写当时评定的等级。',
  },
  E_GRADING_GRADE_DIFFERS: {
    message: '积分 {{points}} 对应 {{computed}}，表中等级是 {{grade}}，这一行没有写入。',
    remedy: '请核对积分和等级；等级留空时按积分计算。',
  },
  E_GRADING_KEPT: {
    message: '{{gradedOn}} 的定级是在系统中审批的（{{grade}}），表中的 {{given}} 没有覆盖它。',
    remedy: '需要更正时请在定级页面撤回后重新定级。',
  },
} as const;
