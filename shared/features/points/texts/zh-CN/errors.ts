export const errors = {
  E_POINTS_ZERO: {
    message: '分值是 0，没有什么可登记的。',
    remedy: '请填写不为 0 的分值，或去掉这一笔。',
  },
  E_POINTS_DECIMALS: {
    message: '分值 {{points}} 超过两位小数，没有登记。',
    remedy: '请改为最多两位小数。',
  },
  E_POINTS_TOO_MANY: {
    message: '分值 {{points}} 超过单笔上限 {{max}}，没有登记。',
    remedy: '请核对分值；确实需要时请分开登记并写明事由。',
  },
  E_POINTS_MONTH_FUTURE: {
    message: '{{month}} 还没有到，没有登记。',
    remedy: '请改为本月或以前未关账的月份。',
  },
  E_POINTS_MONTH_CLOSED: {
    message: '{{month}} 已经关账，没有改动。',
    remedy: '请在未关账的月份登记更正。',
  },
  E_POINTS_PROPOSALS_OPEN: {
    message: '{{month}} 还有 {{count}} 条积分建议没有处理，没有关账。',
    remedy: '请先采纳或不采纳这些建议，再关账。',
  },
  E_POINTS_ITEM_UNKNOWN: {
    message: '积分标准里没有“{{item}}”这个项目，没有登记。',
    remedy: '请改为标准中的项目：{{items}}。',
  },
  E_POINTS_STAFF_UNKNOWN: {
    message: '本单位没有工号 {{staffNo}} 的员工，这一行没有写入。',
    remedy: '请先在花名册中登记该员工，或改正工号。',
  },
  E_POINTS_NAME_DIFFERS: {
    message: '工号 {{staffNo}} 的姓名是 {{known}}，表中写的是 {{name}}，这一行没有写入。',
    remedy: '请核对工号和姓名。',
  },
  E_POINTS_ENTERED_DIFFERENTLY: {
    message: '{{month}} 同一事由已登记 {{known}} 分，表中是 {{given}} 分；积分记录只能追加，没有改动。',
    remedy: '请在月度积分页面更正原记录，或用不同的事由另行登记。',
  },
  E_POINTS_ALREADY_REVERSED: {
    message: '这笔积分已经更正过，没有重复更正。',
    remedy: '还需要调整时，请另行登记一笔。',
  },
  E_POINTS_IS_REVERSAL: {
    message: '这笔积分本身就是更正记录，不能再更正。',
    remedy: '请另行登记一笔正确的积分。',
  },
  E_PROPOSAL_DECIDED: {
    message: '这条建议已经处理过，没有改动。',
    remedy: '请刷新后查看处理结果。',
  },
  E_PROPOSAL_CAUSE_CHANGED: {
    message: '提出这条建议的记录后来已经修改或删除，不能撤销对它的处理，没有改动。',
    remedy: '请以现在的记录和新提出的建议为准。',
  },
  E_PROPOSAL_REASON: {
    message: '不采纳建议需要写明原因，没有改动。',
    remedy: '请填写原因。',
  },
  E_REGRADING_NOT_DUE: {
    message: '{{name}} 在 {{dueOn}} 没有到期的重新定级，没有改动。',
    remedy: '请刷新后查看。',
  },
  E_REGRADING_MONTHS_OPEN: {
    message: '{{from}} 至 {{to}} 还有 {{count}} 个月没有关账（{{months}}），积分可能还会变，没有确认。',
    remedy: '请先审核并关账这些月份，再确认重新定级。',
  },
  E_PAY_SETTLEMENT_OPEN: {
    message: '{{month}} 还没有关账，却带来了该月的奖惩结算，没有接收。',
    remedy: '请让对方单位用最新版本重新生成上报文件。',
  },
  E_PAY_FACT_MONTH: {
    message: '{{month}} 已经关账，本月出勤与绩效不能再改。',
    remedy: '请在以后的月份说明并调整。',
  },
} as const;
