import type { OnboardingSheetModel } from '../../shared/features/onboarding/documents';

/** Content of 员工转正审批表; `exams` is how many were held, `text` what the department says. */
export const onboardingModel = (exams = 2, text = '能独立完成一般维修'): OnboardingSheetModel => ({
  form: 'onboardingSheet',
  person: {
    staffNo: '00123',
    name: '李䶮㛃',
    hireDate: '2026-03-02',
    education: 'college',
    site: '朝阳网点',
    department: '售后',
    post: '维修技师',
    mentor: '周敏',
  },
  startsOn: '2026-03-02',
  months: 3,
  dueOn: '2026-08-02',
  extensionMonths: 2,
  extensionRequestedOn: '2026-05-30',
  requestedOn: '2026-07-20',
  plan: { planNo: 'JH-BJ01-2026-0007', items: 11, done: 11 },
  exams: Array.from({ length: exams }, (_, i) => ({
    name: `转正考核 ${i + 1}`,
    examType: 'comprehensive',
    heldOn: '2026-05-28',
    score: 78 + (i % 20),
  })),
  marks: { total: 80, theory: 80, practical: 80 },
  waiver: null,
  evaluation: text,
  steps: [
    { key: 'department', title: '部门负责人意见' },
    { key: 'humanResources', title: '人力资源审核' },
    { key: 'leader', title: '领导审批' },
  ],
});
