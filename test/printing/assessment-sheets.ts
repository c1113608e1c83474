import type { AppraisalSheetModel, ImprovementSheetModel } from '../../shared/features/appraisal/documents';
import type { GradingSheetModel } from '../../shared/features/grades/documents';
import type { PointsSheetModel } from '../../shared/features/points/documents';
import type { ScoreSheetModel } from '../../shared/features/skill-exams/documents';
import { RARE_NAMES } from './sheets';

/** Content of the five documents about grades, points, appraisal and exams; `size` is how many rows, `text` how much is written. */

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

const person = {
  staffNo: '00123',
  name: `李${RARE_NAMES}`,
  site: '朝阳网点',
  department: '售后',
  post: '维修技师',
  grade: '储备',
};

const derivationLine = (i: number) => ({
  text: 'grades.step.dimension',
  params: { title: `维度 ${i + 1}`, score: 80 + (i % 20), weight: 10 },
});

export const gradingModel = (
  size = 4,
  text = '',
  approvals: GradingSheetModel['approvals'] = [],
): GradingSheetModel => ({
  form: 'gradingSheet',
  person: { ...person, education: 'college', hireDate: '2026-03-02' },
  gradedOn: '2026-06-10',
  scheme: 'C',
  employment: 'dedicated',
  grade: '中级维修技师',
  result: 86.5,
  state: 'provisional',
  derivation: {
    rule: 'grades.scheme.C',
    clause: 'grades.clause.schemeC',
    standard: { doc: 'grades', id: 'builtin', versionNo: 1 },
    inputs: times(size, derivationLine),
    steps: times(size, derivationLine),
  },
  approvals,
  note: text,
});

export const approval = (step: 'department' | 'humanResources' | 'leader', opinion: string) => ({
  step,
  approver: '周敏',
  approvedOn: '2026-06-12',
  decision: 'agree' as const,
  opinion,
});

const ITEMS = [
  { key: 'workPerformance', title: '工作表现' },
  { key: 'skill', title: '技能提升' },
  { key: 'learning', title: '学习培训' },
  { key: 'discipline', title: '纪律' },
];

export const sitePointsModel = (people: number): PointsSheetModel => ({
  form: 'pointsSheet',
  month: '2026-06',
  site: '朝阳网点',
  items: ITEMS,
  people: times(people, (i) => ({
    staffNo: String(100 + i).padStart(5, '0'),
    name: i === 0 ? `张${RARE_NAMES}` : `员工${i}`,
    nets: { workPerformance: 5, skill: i % 3 === 0 ? -1.5 : 0 },
    net: i % 3 === 0 ? 3.5 : 5,
  })),
  entries: null,
  total: people * 5,
  closed: { closedOn: '2026-07-02', reviewer: '赵建国' },
});

export const personPointsModel = (entries: number, text = '抢修及时'): PointsSheetModel => ({
  form: 'pointsSheet',
  month: '2026-06',
  site: '朝阳网点',
  items: ITEMS,
  people: [{ staffNo: person.staffNo, name: person.name, nets: {}, net: 12 }],
  entries: times(entries, (i) => ({
    item: '工作表现',
    points: i % 4 === 0 ? -1.5 : 5,
    reason: text,
    evidence: `WX-${i + 1}`,
    enteredBy: '周敏',
  })),
  total: 12,
  closed: null,
});

const cycle = { name: '2026年5月', fromDate: '2026-05-01', toDate: '2026-05-31' };
const result = { score: '88.4', band: '良好', rewardCents: 30000, consequence: '', provisional: false };

export const appraisalModel = (size = 6, text = ''): AppraisalSheetModel => ({
  form: 'appraisalSheet',
  person,
  cycle,
  formTitle: '维修技师考核表',
  versionNo: 1,
  raters: times(3, (i) => ({
    type: ['superior', 'self', 'peer'][i] ?? '',
    count: i + 1,
    weight: [60, 20, 20][i] ?? 0,
    mean: '88.4',
  })),
  indicators: times(size, (i) => ({
    title: `工作质量 ${i + 1}`,
    weight: 15,
    score: '88',
    weighted: '13.2',
    aspects: ['返修率 40%', '工单完整 60%'],
  })),
  result,
  lacking: [],
  comment: text,
});

export const improvementModel = (size = 3, text = '诊断思路需要更有条理。'): ImprovementSheetModel => ({
  form: 'improvementSheet',
  person,
  cycle,
  result,
  interview: {
    heldOn: '2026-06-08',
    interviewer: '赵建国',
    strengths: text,
    weaknesses: text,
    opinion: text,
    agreed: text,
  },
  plan: {
    startsOn: '2026-06-10',
    endsOn: '2026-07-31',
    items: times(size, () => ({
      problem: text,
      goal: '独立排查',
      measure: '跟班两周',
      dueOn: '2026-07-15',
    })),
    support: text,
    state: 'running',
    checkedOn: null,
    checkedBy: '',
    checkResult: '',
  },
});

/** Nobody was talked to and nothing was planned: a document to fill in by hand. */
export const blankImprovementModel = (): ImprovementSheetModel => ({
  ...improvementModel(0, ''),
  interview: null,
  plan: null,
});

export const scoreModel = (people: number, seats = 3, note = ''): ScoreSheetModel => ({
  form: 'scoreSheet',
  exam: {
    name: 'A系列空调安装与维修实操考核（2026 年上半年）',
    examType: 'practical',
    heldOn: '2026-06-01',
    productSeries: 'A系列',
    trainer: '王伟',
    passMark: 80,
    versionNo: 1,
  },
  panel: times(seats, (i) => ({
    department: ['技术部', '质量部', '售后部', '人资部'][i] ?? `部门${i}`,
    member: i === 1 ? '' : '周敏',
  })),
  rows: times(people, (i) => ({
    staffNo: String(100 + i).padStart(5, '0'),
    name: i === 0 ? `张${RARE_NAMES}` : `学员${i}`,
    post: '维修技师',
    attempt: i % 5 === 0 ? 2 : 1,
    panel: times(seats, () => '85'),
    score: '86.5',
    result: '合格',
    note: i % 4 === 0 ? note : '',
  })),
  passed: people,
  failed: 0,
});
