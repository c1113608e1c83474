export const paperErrors = {
  E_OWN_PLAN_STATE: {
    message: '个人考核计划现在的状态不允许这一步，没有保存。',
    remedy: '请刷新后按现在的状态办理；需要更改已提交或已同意的计划时，先退回。',
  },
  E_OWN_PLAN_EMPTY: {
    message: '个人考核计划还没有写目标，没有提交。',
    remedy: '请至少为一个指标写上目标。',
  },
  E_OWN_PLAN_SELF: {
    message: '个人考核计划不能由 {{name}} 本人审核，没有保存。',
    remedy: '请填写审核的主管。',
  },
  E_OWN_PLAN_EARLY: {
    message: '审核日期早于提交日期 {{submittedOn}}，没有保存。',
    remedy: '请填写 {{submittedOn}} 或以后的日期。',
  },
  E_APPRAISAL_PLAN_MISSING: {
    message: '还有 {{count}} 人（{{name}} 等）没有提交个人考核计划，考核表没有结束。',
    remedy: '请补交个人考核计划；纸质计划已收齐的，在周期页点“纸质材料已收齐”。',
  },
  E_APPRAISAL_SUMMARY_MISSING: {
    message: '还有 {{count}} 人（{{name}} 等）没有交个人总结，考核表没有结束。',
    remedy: '请补交个人总结；纸质总结已收齐的，在周期页点“纸质材料已收齐”。',
  },
  E_APPRAISAL_PAPERS_TICKED: {
    message: '这个周期的这类材料已登记收齐，没有重复登记。',
    remedy: '登记有误时请先取消。',
  },
  E_APPRAISAL_PAPERS_NOT_ASKED: {
    message: '这个周期不要求个人考核计划和个人总结，没有保存。',
    remedy: '考核标准规定哪类周期要求；请核对周期类型。',
  },
  E_APPRAISAL_NOT_MEASURED: {
    message: '“{{indicator}}”不按实测值计分，没有写入。',
    remedy: '请由评价人评分。',
  },
  E_APPRAISAL_NONE_TO_NAME: {
    message: '这个周期还没有可以通报的结果，没有拟稿。',
    remedy: '请先结束考核表；不合格的人员不列入通报。',
  },
  E_SERVICE_TIMES_ORDER: {
    message: '到达或解决的时间早于报修时间，没有保存。',
    remedy: '请核对报修、到达、解决的时间先后。',
  },
  E_SERVICE_TIMES_AHEAD: {
    message: '时间在今天（{{today}}）以后，没有保存。',
    remedy: '请填写已经发生的时间。',
  },
  E_SERVICE_FINDING: {
    message: '写了改进完成日期，但没有写查明的问题，没有保存。',
    remedy: '请先写查明的问题，或清空改进完成日期。',
  },
  E_APPRAISAL_ANNOUNCED: {
    message: '已有标题为“{{title}}”的通知，没有再拟。',
    remedy: '请打开那份通知修改；需要重拟时先删除或撤回它。',
  },
} as const;
