export const paper = {
  none: '(none)',
  section: {
    series: 'Product series',
    certificates: 'Certificates',
    onboarding: 'Onboarding',
    plans: 'Training plans',
    plan: 'Training plan {{planNo}} ({{tier}}, {{state}})',
    sessions: 'Sessions attended',
    exams: 'Exam scores',
    external: 'External training',
    timeline: 'Timeline',
  },
  field: {
    happenedOn: 'Date',
    aspect: 'Aspect',
    before: 'Before',
    after: 'After',
  },
};
