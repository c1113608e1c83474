import type { OwnPlanSheetModel } from '../../shared/features/appraisal/documents';
import type { WageSheetModel } from '../../shared/features/points/documents';
import type { TrainerChargeModel } from '../../shared/features/skill-exams/documents';

const LINE = { gross: 3700, deducted: 200, pay: 3500, lines: -150, carried: 0, total: 3350 };

const times = (count: number): typeof LINE => ({
  gross: LINE.gross * count,
  deducted: LINE.deducted * count,
  pay: LINE.pay * count,
  lines: LINE.lines * count,
  carried: LINE.carried * count,
  total: LINE.total * count,
});

/** A month's wages of two sites with as many people each. */
export const wageModel = (count: number): WageSheetModel => ({
  ...{ form: 'wageSheet', month: '2026-05', office: '北京分公司', sums: times(2 * count) },
  closed: { closedOn: '2026-06-02', reviewer: '周敏' },
  sites: ['朝阳网点', '海淀网点'].map((site) => ({
    ...{ site, sums: times(count) },
    rows: Array.from({ length: count }, (_, i) => ({
      ...LINE,
      ...{ staffNo: String(i + 1).padStart(5, '0'), name: '李燚', grade: '中级技工', points: 120 },
      marks: { provisional: i === 0, floored: false, unpaid: false },
      notes: [{ label: '培训师责任金', title: '电路图识读', amount: -150 }],
    })),
  })),
  ...{ humanResources: '', afterSalesHead: '孟经理' },
});

/** What a trainer answers for: as many failed of twice as many. */
export const chargeModel = (count: number, reason = ''): TrainerChargeModel => ({
  ...{ form: 'trainerCharge', person: { staffNo: '00007', name: '王伟' }, subject: '电路图识读' },
  exams: [
    { name: '五月理论考试', examType: 'theory', heldOn: '2026-05-20' },
    { name: '五月实操考试', examType: 'practical', heldOn: '2026-05-21' },
  ],
  trainees: 2 * count,
  failures: Array.from({ length: count }, (_, i) => ({
    ...{ staffNo: String(i + 1).padStart(5, '0'), name: '李燚', parts: ['theory', 'practical'] },
  })),
  ...{ percent: '50', yuan: 200, obliged: true, waived: false, versionNo: 2 },
  ...{ clause: '《售后服务人员培训管理办法》五.6.D', decidedOn: '2026-06-01', decidedBy: '孟经理', reason },
  ...{ negligent: false, trainingHead: '周敏', humanResources: '' },
});

/** What somebody means to reach in a half-year, in as many lines. */
export const ownPlanModel = (count: number): OwnPlanSheetModel => ({
  form: 'ownPlan',
  person: {
    ...{ staffNo: '00123', name: '李燚', site: '朝阳网点', department: '售后', post: '维修技师' },
    grade: '中级技工',
  },
  cycle: { name: '2026年上半年', fromDate: '2026-01-01', toDate: '2026-06-30' },
  items: Array.from({ length: count }, () => ({
    ...{
      title: '故障处理速度',
      weight: '25',
      goal: '两天内处理完',
      measure: '每天看工单，难题当天请教带教人',
    },
  })),
  ...{ submittedOn: '2025-12-28', isLate: false },
});
