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
  E_GRADING_PAIR_PURPOSE: {
    message: '{{heldOn}} 的“{{exam}}”用途不是“定级”，不能用于方案 A。',
    remedy: '用途登记错了的，请在“技能考试”里修改；否则请取用定级考试的成绩。',
  },
  E_GRADING_PAIR_SERIES: {
    message:
      '{{theoryOn}} 的“{{theory}}”（{{theorySeries}}）与 {{practicalOn}} 的“{{practical}}”（{{practicalSeries}}）不是同一产品系列，不能配成一次定级。',
    remedy: '请取用同一系列的理论和实操成绩；系列登记错了的，请在“技能考试”里修改。',
  },
  E_GRADING_PAIR_DAYS: {
    message:
      '{{theoryOn}} 的“{{theory}}”与 {{practicalOn}} 的“{{practical}}”相隔 {{days}} 天，超过 {{max}} 天，不能配成一次定级。',
    remedy: '请取用相近的两次成绩，或重新参加其中一项考试；产品系列没有登记的，请在“技能考试”里补上。',
  },
  E_GRADING_SCORE_GONE: {
    message: '{{heldOn}} 的“{{exam}}”里已经没有这个成绩，不能确认。',
    remedy: '请修改定级，重新取用考试记录。',
  },
  E_GRADING_SCORE_CHANGED: {
    message:
      '{{heldOn}} 的“{{exam}}”现在是 {{known}} 分，定级用的是 {{score}} 分或当时的考试信息，不能确认。',
    remedy: '请修改定级，重新取用考试记录后保存。',
  },
  E_GRADING_PANEL_INCOMPLETE: {
    message: '{{heldOn}} 的“{{exam}}”评委会不完整，成绩是暂定的，不能确认定级。',
    remedy: '请在这次考试里补齐评委评分；补不齐的，凭总部批复在考试的“评委”里登记文号和日期。',
  },
  E_GRADING_SCORES_UNPROVEN: {
    message: '理论和实操成绩是手工填写的，没有对应的考试记录，不能确认。',
    remedy: '请先登记考试成绩再“取自记录”；确实没有记录的，填写批复文号和日期。',
  },
  E_GRADING_COVER_AHEAD: {
    message: '批复日期不能晚于今天（{{today}}），没有保存。',
    remedy: '请改正批复日期。',
  },
  E_GRADING_OTHER_TODAY: {
    message: '当时定为 {{grade}}，按现行规则用同样的数据是 {{today}}。',
    remedy: '请核对成绩和条件；需要更正时撤回后重新定级，否则写明复核结论。',
  },
  E_GRADING_TOTAL_DIFFERS: {
    message: '考试记录中的考核总分是 {{known}}，表上填的是 {{given}}，两者不同。',
    remedy: '请按记录填写；确实不同的，写明“与记录不同的原因”。',
  },
  E_GRADING_YEARS_DIFFER: {
    message: '档案中从业满 {{known}} 年，表上填的是 {{given}} 年，两者不同。',
    remedy: '请按档案填写，或先在员工档案里更正；确实不同的，写明“与记录不同的原因”。',
  },
  E_GRADING_EDUCATION_DIFFERS: {
    message: '表上的学历与档案中的不同。',
    remedy: '请按档案选择，或先在员工档案里更正；确实不同的，写明“与记录不同的原因”。',
  },
  E_GRADING_REVIEW_NONE: {
    message: '这次定级没有需要复核的问题，没有记录。',
    remedy: '请刷新后再看；已复核的不用重复登记。',
  },
} as const;
