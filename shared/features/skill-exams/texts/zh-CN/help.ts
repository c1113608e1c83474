/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  exams: {
    purpose: '理论、实操和综合考试：评分、补考和处理决定。',
    jobs: {
      first: '新建考试，选用途，加入参加的人；实操按部门评委评分，评委不齐的成绩是暂定的。',
      second: '录入或粘贴成绩；平均分和结果自动算出，点标记看算法。',
      third: '不合格的到期补考；补考仍不合格的登记处理决定。',
    },
  },
  trainers: {
    purpose: '按培训师和所训课程统计首考不合格率，以及相应的责任。',
    jobs: {
      first: '考试要登记培训师和课程，这里才能统计。',
      second: '点处罚旁的标记看是怎样算出的。',
      third: '已合格的人后来被发现缺技能，记在当时的评委名下。',
    },
  },
  rule: {
    pass: '{{mark}} 分及以上合格',
    band: '{{from}} 分起：{{title}}',
    retake: '不合格的 {{days}} 天内补考，最多 {{times}} 次',
    charge: '不合格率达到 {{percent}}%：{{yuan}} 元',
    obliged: '不合格率达到 {{percent}}% 的，继续主导培训到合格为止',
  },
} as const;
