/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  cycles: {
    purpose: '绩效考核：建立周期、评分、面谈、申诉和结果。',
    jobs: {
      first: '建立考核周期，系统按岗位生成每个人的考核表。',
      second: '按上级、自评、同事等录入评分；缺评价人时结果为暂定。',
      third: '结束后面谈、打印签字；不服的可在期限内申诉。',
    },
  },
  kpi: {
    purpose: '网点和岗位的指标实际值，与目标对照。',
    jobs: {
      first: '选月份，录入或粘贴实际值；留空表示还没有数。',
      second: '有服务事件评分的指标会自动得出，录入的值优先。',
    },
  },
  events: {
    purpose: '投诉、表扬、满意度调查和质量检查。',
    jobs: {
      first: '登记事件、日期、相关员工和评分。',
      second: '系统按标准提出加减分建议，在月度积分里采纳或不采纳。',
    },
  },
  rule: {
    band: '{{from}} 分起：{{title}}，奖惩 {{yuan}} 元',
    reward:
      '实际奖惩（{{period}}）：优秀 {{excellent}}、良好 {{good}}、合格 {{pass}}、不合格 {{fail}} 元；没有列出的周期不奖惩',
    failures: '连续 {{count}} 次不合格，提出处理建议',
    outlier: '与其他评价人中位数相差超过 {{distance}} 分的评分，单独标出',
    target: '{{post}}：{{indicator}} 目标 {{target}}',
    event: '{{kind}}：{{points}} 分',
    eventFrom: '{{kind}} {{from}} 分起：{{points}} 分',
  },
} as const;
