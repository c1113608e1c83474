/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  month: {
    purpose: '按月录入每个人的积分增减，月底结算。',
    jobs: {
      first: '选月份，在表格里按人、按项目录入；可从 Excel 复制粘贴。',
      second: '录错了不用删：再录一笔相反的分数冲销。',
      third: '月底核对无误后关账，打印月度积分考核表签字。关账后不能再改。',
    },
  },
  pay: {
    purpose: '按等级、积分和出勤算出的每月薪酬，每个数字都能看到算法。',
    jobs: {
      first: '先录当月的绩效、出差天数和计件工资。',
      second: '点金额看它怎样算出。',
      third: '到定级年度结束时，按提示重新定级。',
    },
  },
  wages: {
    purpose: '一个月的工资表：工资、奖惩和应发，按网点合计，打印后由本人签收。',
    jobs: {
      first: '选月份；没有关账的月份数字可能还会变，没有到的月份只是预测。',
      second: '点一行看这个数怎样算出；奖惩落在确认之后第一个未关账的月份。',
      third: '关账后打印签收；要电子表时导出 Excel。',
    },
  },
  rule: {
    lines: '应发 = 工资 + 奖惩，不低于 0，扣不完的结转下月',
    value: '1 分每月 {{yuan}} 元',
    year: '定级年度 {{months}} 个月',
    max: '一笔积分最多 ±{{points}} 分',
    stagnation: '{{level}} 级起，连续 {{months}} 个月没有加分，每次扣减 {{yuan}} 元；连续有加分则恢复',
    share: '专职人员：岗位工资占 {{percent}}%，其余按绩效；出差按每月 {{days}} 天折算',
  },
} as const;
