export const skillExamErrors = {
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
};
