/** Words on its printed documents. */
export const paper = {
  none: '（无）',
  section: {
    series: '产品系列技能',
    certificates: '资格证书',
    onboarding: '入职培训',
    plans: '培训计划',
    plan: '培训计划 {{planNo}}（{{tier}}，{{state}}）',
    sessions: '参加的培训场次',
    exams: '考试成绩',
    external: '外部培训',
    timeline: '履历',
  },
  field: {
    happenedOn: '日期',
    aspect: '事项',
    before: '变动前',
    after: '变动后',
  },
} as const;
