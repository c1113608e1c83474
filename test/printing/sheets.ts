import type { Sheet } from '../../electron/printing/sheet';
import type { TrainingFileModel } from '../../shared/features/documents/documents';
import type { PlanRow, TrainingPlanModel } from '../../shared/features/plans/documents';
import type { SignInSheetModel, TrainingRecordModel } from '../../shared/features/sessions/documents';
import { LAYOUT_VERSION } from '../../shared/kernel/print-layout';

/** Characters of real names that most fonts lack, one of them outside the basic plane. */
export const RARE_NAMES = '䶮㛃𬱖堃喆燚';

const HASH = '0123456789abcdef'.repeat(4);

const trainee = {
  staffNo: '00123',
  name: `李${RARE_NAMES}`,
  gender: 'male',
  education: 'college',
  hireDate: '2026-03-02',
  site: '朝阳网点',
  department: '售后',
  post: '维修技师',
  grade: '储备',
} as const;

export const planRow = (position: number, taught = '按图纸讲解主回路与控制回路，现场辨认。'): PlanRow => ({
  position,
  content: `电路图识读（第 ${position} 部分）`,
  department: '技术',
  trainer: '王伟',
  plannedFrom: '2026-03-09',
  plannedTo: '2026-03-11',
  actualFrom: '2026-03-09',
  actualTo: '2026-03-12',
  taught,
  method: 'practice',
  state: 'confirmed',
  evaluation: 'good',
  evaluationNote: '能独立识读，元器件符号仍需练习。',
});

export const planModel = (
  items: readonly PlanRow[] = Array.from({ length: 11 }, (_, i) => planRow(i + 1)),
): TrainingPlanModel => ({
  form: 'trainingPlan',
  planNo: 'JH-BJ01-2026-0007',
  tier: 'basic',
  tierReason: '',
  entryTest: { name: '入职摸底考试', heldOn: '2026-03-04', score: 62 },
  startsOn: '2026-03-09',
  drawnBy: '周敏',
  approvedBy: '',
  reviewedBy: '',
  trainee: { ...trainee, mentor: '赵建国' },
  items: [...items],
});

const session = {
  sessionNo: 'CC-2026-031',
  courseCode: 'K-101',
  course: '压缩机工作原理与常见故障分析（含制冷系统检漏、抽真空与加注）',
  area: 'product',
  tier: 'basic',
  method: 'practice',
  startsAt: '2026-04-10T09:00',
  endsAt: '2026-04-10T17:00',
  place: '总部实训室 2',
  trainer: '王伟',
  content: '工作原理；拆装；检漏；抽真空；加注。实际增加了压缩机堵转的判断。',
} as const;

const attendee = (i: number) => ({
  staffNo: String(100 + i).padStart(5, '0'),
  name: i === 0 ? `张${RARE_NAMES}` : `学员${i}`,
  department: '售后',
  post: '维修技师',
  attendance: (['present', 'late', 'absent', 'leave', null] as const)[i % 5] ?? null,
  makeUp: i === 3,
  note: i === 2 ? '临时出差，改期补训' : '',
});

export const signInModel = (count: number, spareRows = 5): SignInSheetModel => ({
  form: 'signInSheet',
  session,
  trainees: Array.from({ length: count }, (_, i) => attendee(i)),
  spareRows,
});

export const recordModel = (count: number): TrainingRecordModel => ({
  form: 'trainingRecord',
  session: { ...session, hours: 7.5, materials: '《压缩机维修手册》第 3 版' },
  trainees: Array.from({ length: count }, (_, i) => ({
    ...attendee(i),
    testScore: i % 3 === 0 ? 86.5 : null,
    satisfaction: i % 2 === 0 ? 5 : null,
    observation: i % 4 === 0 ? '上岗两周后能独立检漏，抽真空时间把握不准。' : '',
  })),
});

export const fileModel = (long: boolean): TrainingFileModel => {
  const many = <T>(count: number, make: (i: number) => T): T[] =>
    long ? Array.from({ length: count }, (_, i) => make(i)) : [];
  return {
    form: 'trainingFile',
    person: {
      ...trainee,
      birthDate: '1999-05-01',
      industrySince: '2022-07-01',
      source: 'dealer',
      status: 'training',
      mentor: '赵建国',
      phone: '13800000000',
      note: '',
    },
    series: many(3, (i) => ({ series: `${'ABC'[i]}系列`, certifiedOn: '2026-05-01' })),
    certificates: many(2, (i) => ({
      name: '低压电工作业证',
      number: `T11010519990501${i}`,
      issuedOn: '2024-01-01',
      expiresOn: '2027-01-01',
    })),
    onboarding: many(1, () => ({
      startsOn: '2026-03-02',
      dueOn: '2026-06-02',
      extensionMonths: 2,
      extensionReason: '本人申请，实操未达标',
      outcome: 'confirmed' as const,
      outcomeOn: '2026-07-30',
      outcomeReason: '考核合格',
    })),
    plans: many(1, () => ({
      planNo: 'JH-BJ01-2026-0007',
      tier: 'basic' as const,
      state: 'active' as const,
      startsOn: '2026-03-09',
      items: Array.from({ length: 11 }, (_, n) => planRow(n + 1)),
    })),
    sessions: many(18, (i) => ({
      sessionNo: `CC-2026-0${i + 10}`,
      course: session.course,
      startsAt: session.startsAt,
      trainer: '王伟',
      attendance: 'present' as const,
      testScore: 80 + i,
      observation: '',
    })),
    exams: many(4, (i) => ({
      name: '入职摸底考试',
      examType: 'entry' as const,
      heldOn: '2026-03-04',
      productSeries: 'A系列',
      score: 62 + i,
      note: '',
    })),
    external: many(2, () => ({
      title: '制冷工高级研修班',
      provider: '市职业技术学院',
      agreementNo: 'XY-2026-3',
      startsOn: '2026-05-10',
      endsOn: '2026-05-20',
      note: '脱产',
    })),
    timeline: many(14, () => ({
      happenedOn: '2026-03-02',
      aspect: 'post' as const,
      beforeText: '学员',
      afterText: '维修技师',
      reason: '培训期满，考核合格，转为维修技师',
    })),
  };
};

export const TITLES: Readonly<Record<string, string>> = {
  trainingPlan: '员工培训计划表',
  dealerNotice: '委培情况通知',
  dealerFeedback: '委培情况反馈表',
  signInSheet: '培训签到表',
  trainingRecord: '培训记录表',
  trainingFile: '员工培训档案',
  gradingSheet: '定级审批表',
  pointsSheet: '月度积分考核表',
  appraisalSheet: '绩效考核表',
  improvementSheet: '绩效面谈及改进计划',
  scoreSheet: '考核成绩单',
  publicNotice: '公示（通报）',
  commendation: '表彰通报',
  disciplineNotice: '处分通知',
  onboardingSheet: '员工转正审批表',
} as const;

/** A numbered sheet of a model, or a draft of it. */
export const sheetOf = (model: Sheet['model'], number: string | null = 'PXJH-BJ01-2026-00001'): Sheet => ({
  document: String(model['form']),
  heading: {
    company: '恒源科技有限公司',
    office: '北京分公司',
    title: TITLES[String(model['form'])] ?? '',
    language: 'zh-CN',
  },
  model,
  number,
  code: number === null ? null : { office: 'BJ01', snapshotHash: HASH },
  layout: LAYOUT_VERSION,
  printedOn: '2026-06-15',
});
