export const errors = {
  E_EXAM_PANEL_SCORE: {
    message: '摸底考试只有一个成绩，“{{column}}”列里的评委分没有导入。',
    remedy: '请把最后得分填在“成绩”列，并清空评委各列。',
  },
  E_EXAM_SCORE_MISSING: {
    message: '这一行没有成绩，没有导入。',
    remedy: '请在“成绩”列填写 0 到 100 的数；缺考的人不要列在表里。',
  },
  E_EXAM_FACTS_DIFFER: {
    message: '考试“{{name}}”已登记的{{what}}是“{{known}}”，与这一行的“{{given}}”不同，没有导入。',
    remedy: '同一次考试的产品系列和培训师应一致；登记有误时请先在程序里修改考试。',
  },
  E_EXAM_STAFF_UNKNOWN: {
    message: '花名册里没有工号 {{staffNo}}。',
    remedy: '请核对工号，或先导入花名册。',
  },
  E_EXAM_NAME_DIFFERS: {
    message: '工号 {{staffNo}} 的姓名是“{{known}}”，与表里的“{{name}}”不符，没有导入。',
    remedy: '请核对工号和姓名后再导入这一行。',
  },
  E_SKILL_EXAM_EXISTS: {
    message: '{{day}} 已有同类同名的考试“{{name}}”，没有保存。',
    remedy: '请打开已有的考试录入成绩；补考请用同一名称、另一日期。',
  },
  E_EXAM_NO_PANEL: {
    message: '只有实操考试由评委评分，没有写入。',
    remedy: '请把最后得分填在“成绩”里，或把考试类型改为实操。',
  },
  E_EXAM_PANEL_UNKNOWN: {
    message: '考试标准的评委部门里没有“{{department}}”，没有写入。',
    remedy: '请核对评委部门。',
  },
  E_EXAM_PANEL_AND_SCORE: {
    message: '既有部门评分又有总成绩，没有写入。',
    remedy: '有评委评分时成绩取平均，请清空“成绩”；只有总成绩时请清空各部门评分。',
  },
  E_EXAM_RETAKE_EARLY: {
    message: '{{name}} 的补考（{{retakeOn}}）早于原考试（{{heldOn}}）：{{exam}}，没有保存。',
    remedy: '请核对两次考试的日期和名称；补考应在原考试之后。',
  },
  E_EXAM_RETAKES_USED: {
    message: '{{name}} 的“{{exam}}”已考 {{count}} 次仍不合格，没有写入。',
    remedy: '补考机会已用完：请先记录处理决定；决定重新培训后可以再考。',
  },
  E_EXAM_PASSED: {
    message: '这次考试已合格，不需要处理决定。',
    remedy: '请核对成绩。',
  },
  E_EXAM_DECISION_DAY: {
    message: '日期要在 {{from}} 至 {{to}} 之间，没有保存。',
    remedy: '请改正日期。',
  },
  E_SCORE_USED: {
    message: '已依据这个成绩作出决定或责任记录，没有删除。',
    remedy: '成绩有误时请改正分数。',
  },
  E_LACK_FAILED: {
    message: '这次考试本来就不合格，没有记录。',
    remedy: '请选择当时合格的那次考试。',
  },
  E_LACK_MEMBER: {
    message: '没有写明由谁负责，没有记录。',
    remedy: '请选择当时评分的部门，并写明评委或考核人的姓名。',
  },
  E_LACK_NOT_PASSED: {
    message: '这个部门的评委当时给的是不合格，不由其负责，没有记录。',
    remedy: '请选择当时判定合格的评委。',
  },
  E_CHARGE_NONE: {
    message: '“{{subject}}”这一期的不合格率没有达到处罚比例，没有什么要确认的。',
    remedy: '请核对成绩；成绩改正后，这里会重新计算。',
  },
  E_CHARGE_DECIDED: {
    message: '“{{subject}}”这一期已经处理过：同一批人的理论和实操只追究一次。',
    remedy: '需要改变时，请先撤回原来的处理。',
  },
  E_CHARGE_PROVISIONAL: {
    message: '“{{subject}}”这一期有 {{count}} 人的实操成绩是暂定的，没有确认。',
    remedy: '请补齐评委评分，或在考试里登记批复后再确认。',
  },
  E_CHARGE_REASON: {
    message: '对 {{name}} 的这项处理没有写明理由，没有保存。',
    remedy: '请填写理由。',
  },
  E_CHARGE_OWN: {
    message: '{{name}} 不能决定自己的责任，没有保存。',
    remedy: '请由培训部门主管或其他负责人决定。',
  },
  E_CHARGE_WITHDRAWN: {
    message: '“{{subject}}”的处理已经撤回过，没有改动。',
    remedy: '请刷新后重新确认或免除。',
  },
  E_EXAM_CHARGED: {
    message: '已依据这次考试处理了培训师责任（{{subject}}），没有删除。',
    remedy: '请先在培训师责任页面撤回该处理，再删除考试。',
  },
} as const;
