export const errors = {
  E_APPRAISAL_CYCLE_EXISTS: {
    message: '已有名为“{{name}}”的考核周期，没有保存。',
    remedy: '请打开已有的周期，或换一个名称。',
  },
  E_APPRAISAL_CYCLE_HAS_FORMS: {
    message: '“{{name}}”已有考核表，起止日期和类型不能再改，没有保存。',
    remedy: '名称和备注可以改；日期有误时请先把人员移出，或另建周期。',
  },
  E_APPRAISAL_CYCLE_HAS_RESULTS: {
    message: '这个周期已有 {{count}} 张结束的考核表，没有删除。',
    remedy: '考核结果要留存；确需删除时请先逐张重新打开。',
  },
  E_APPRAISAL_CYCLE_CLOSED: {
    message: '考核周期“{{name}}”已结束，没有写入。',
    remedy: '需要更正时请先重新打开周期。',
  },
  E_APPRAISAL_CYCLE_UNKNOWN: {
    message: '看不出“{{name}}”是哪个考核周期，没有导入。',
    remedy: '请写成 2026年上半年、2026H1、2026Q3、2026-04 或 2026年度，或先在程序里建立这个名称的周期。',
  },
  E_APPRAISAL_CYCLE_SEVERAL: {
    message: '“{{name}}”对应多个考核周期，分不清是哪一个，没有导入。',
    remedy: '请填写周期的完整名称。',
  },
  E_APPRAISAL_FORMS_EMPTY: {
    message: '还有 {{count}} 人没有任何评分（{{name}} 等），周期没有结束。',
    remedy: '请先评分，或把不参加考核的人移出本周期。',
  },
  E_APPRAISAL_FORM_CLOSED: {
    message: '这张考核表已结束，没有写入。',
    remedy: '需要更正时请先重新打开考核表。',
  },
  E_APPRAISAL_FORM_OPEN: {
    message: '这张考核表还在评分中，不必重新打开。',
    remedy: '请直接修改评分。',
  },
  E_APPRAISAL_FORM_EXISTS: {
    message: '这个人在本周期已有考核表，没有恢复。',
    remedy: '请使用已有的考核表。',
  },
  E_APPRAISAL_NO_FORM: {
    message: '{{name}} 的岗位“{{post}}”在这个周期没有适用的考核表，没有加入。',
    remedy: '请核对岗位，或在考核标准里为该岗位设置考核表。',
  },
  E_APPRAISAL_NO_SCORES: {
    message: '这张考核表还没有任何评分，没有结束。',
    remedy: '请先评分。',
  },
  E_APPRAISAL_LINE_UNKNOWN: {
    message: '考核表“{{form}}”没有指标“{{indicator}}”，没有写入。',
    remedy: '请按考核表上的指标名称填写。',
  },
  E_APPRAISAL_SCORE_RANGE: {
    message: '评分要在 0 到 100 之间，最多两位小数，没有写入。',
    remedy: '请改正分数；满分不是 100 的请先折算。',
  },
  E_APPRAISAL_SCORE_DOUBLE: {
    message: '这位评价人对“{{indicator}}”既有总分又有分项，没有写入。',
    remedy: '请只保留一种：或按整个指标评分，或逐个分项评分。',
  },
  E_APPRAISAL_RATER_KIND: {
    message: '这张考核表不要求这类评价人，没有写入。',
    remedy: '请核对评价人类型。',
  },
  E_APPRAISAL_RATER_UNKNOWN: {
    message: '花名册里没有工号为 {{rater}} 的评价人，没有导入。',
    remedy: '请核对评价人的工号，或填写姓名。',
  },
  E_APPRAISAL_SELF_OTHER: {
    message: '“本人”评价的评价人不是被考核人自己，没有写入。',
    remedy: '请核对评价人类型；本人评价可以不填评价人。',
  },
  E_APPRAISAL_RATER_SELF: {
    message: '被考核人不能作为自己的上级、同事、下级或客户，没有写入。',
    remedy: '请把评价人类型改为“本人”，或核对评价人。',
  },
  E_APPRAISAL_NAME_DIFFERS: {
    message: '工号 {{staffNo}} 的姓名是“{{known}}”，与表里的“{{name}}”不符，没有导入。',
    remedy: '请核对工号和姓名后再导入这一行。',
  },
  E_APPRAISAL_STAFF_UNKNOWN: {
    message: '花名册里没有工号 {{staffNo}}。',
    remedy: '请核对工号，或先导入花名册。',
  },
  E_APPRAISAL_CYCLE_MADE: {
    message: '已新建考核周期“{{name}}”（{{from}} 至 {{to}}）。',
    remedy: '如果不是这个时间段，请改正周期名称后重新导入。',
  },
  E_APPRAISAL_NOT_CLOSED: {
    message: '相关考核表还没有结束，没有保存。',
    remedy: '请先结束考核表，确定结果。',
  },
  E_APPRAISAL_NO_PROPOSAL: {
    message: '这张考核表没有连续不合格，没有可以决定的事项。',
    remedy: '请核对考核结果。',
  },
  E_APPRAISAL_DECIDED: {
    message: '已依据这张考核表作出决定，不能重新打开。',
    remedy: '需要更改处理结果时，请记录新的决定。',
  },
  E_APPRAISAL_APPEAL_OPEN: {
    message: '有一项申诉还没有处理，没有保存。',
    remedy: '请先处理申诉；申诉成立时考核表会自动重新打开。',
  },
  E_APPRAISAL_APPEAL_EARLY: {
    message: '日期早于 {{closedOn}}，没有保存。',
    remedy: '请填写 {{closedOn}} 或以后的日期。',
  },
  E_APPRAISAL_APPEAL_DECIDED: {
    message: '这项申诉已经处理过，没有更改。',
    remedy: '有新的理由时请登记新的申诉。',
  },
  E_APPRAISAL_DAY_AHEAD: {
    message: '日期在今天（{{today}}）以后，没有保存。',
    remedy: '请填写今天或以前的日期。',
  },
  E_IMPROVEMENT_DUE: {
    message: '第 {{no}} 项的完成日期不在 {{startsOn}} 至 {{endsOn}} 之间，没有保存。',
    remedy: '请改正完成日期，或延长计划的结束日期。',
  },
  E_IMPROVEMENT_CHECKED: {
    message: '这份改进计划已检查完毕，没有更改。',
    remedy: '需要继续改进时，请在下一次考核后制订新的计划。',
  },
  E_KPI_MONTH_AHEAD: {
    message: '{{month}} 还没有开始，没有写入。',
    remedy: '请核对月份。',
  },
  E_KPI_UNKNOWN: {
    message: '指标标准里没有“{{indicator}}”，没有写入。',
    remedy: '请按指标标准里的名称填写。',
  },
  E_KPI_VALUE: {
    message: '实际值要是 0 以上、最多四位小数的数，没有写入。',
    remedy: '请改正数值；百分率填百分数，如 88.5。',
  },
  E_KPI_SUBJECT: {
    message: '网点和工号要填一个，并且只填一个，这一行没有导入。',
    remedy: '网点的指标填网点，个人的指标填工号。',
  },
  E_KPI_SITE_UNKNOWN: {
    message: '没有名为“{{site}}”的网点，没有导入。',
    remedy: '请核对网点名称，或先在“组织”里建立网点。',
  },
  E_KPI_FRACTION: {
    message: '“{{indicator}}”的 {{value}} 像是 Excel 的百分比格式，已按 {{percent}}% 导入。',
    remedy: '如果不是，请在 KPI 页面改正。',
  },
  E_SERVICE_EVENT_AHEAD: {
    message: '服务事件的日期在今天（{{today}}）以后，没有保存。',
    remedy: '请填写实际发生的日期。',
  },
  E_SERVICE_EVENT_SCORE: {
    message: '评分与事件类型不符，没有保存。',
    remedy: '质检和满意度要有评分（满意度最高 5 分、质检最高 100 分，最多两位小数），投诉和表扬没有评分。',
  },
  E_SERVICE_EVENT_POINTS: {
    message: '这个服务事件提出的积分建议已被采纳，没有更改。',
    remedy: '请在积分里作更正；事件可以补充新的一条。',
  },
} as const;
