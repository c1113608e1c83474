import type { AppContext } from '../../../electron/app-context';
import { transact } from '../../../electron/database/transact';
import { findScorecard } from '../../../electron/features/appraisal/repository/records';
import { addScorecards, createCycle } from '../../../electron/features/appraisal/service/cycles';
import { saveScores } from '../../../electron/features/appraisal/service/scores';
import { saveGrading } from '../../../electron/features/grades/service/gradings';
import { startOnboarding } from '../../../electron/features/onboarding/service/onboarding';
import { planFindings, planItems } from '../../../electron/features/plans/repository';
import { drawPlan } from '../../../electron/features/plans/service/draw';
import { addEntries } from '../../../electron/features/points/service/entries';
import { decideCharge } from '../../../electron/features/skill-exams/service/charges';
import { createSkillExam, saveSkillScores } from '../../../electron/features/skill-exams/service/exams';
import { pointsSubjectId } from '../../../shared/features/points/rules/sheet-subject';
import type { DocumentName } from '../../../shared/features/sums';
import { LAYOUT_VERSION } from '../../../shared/kernel/print-layout';
import { ok } from '../../../shared/kernel/result';
import { giveWarning } from '../../builders/discipline';
import { addNotice } from '../../builders/notices';
import { valueOf } from '../../builders/office';
import { gradeByPoints } from '../../builders/points';
import { addStaff } from '../../builders/staff';
import { addCourse, addSession } from '../../builders/training';

/** A trainee with a drawn plan, a session with two people on its list, and the subject of every document. */
export const openWorld = (app: AppContext) => {
  const trainer = addStaff(app, { staffNo: '00009', name: '王伟' });
  const trainee = addStaff(app, {
    staffNo: '00101',
    name: '李䶮㛃',
    status: 'training',
    hireDate: '2026-03-02',
  });
  const other = addStaff(app, { staffNo: '00102', name: '赵燚', status: 'training' });
  const { plan } = valueOf(
    drawPlan(app, {
      staffId: trainee.id,
      source: { kind: 'chosen', tier: 'basic', reason: '没有安装维修基础' },
      startsOn: '2026-06-15',
    }),
  );
  const course = addCourse(app);
  const session = addSession(app, course.id, { sessionNo: 'CC-1', trainerId: trainer.id }, [
    trainee.id,
    other.id,
  ]);
  const grading = valueOf(
    saveGrading(app, {
      staffId: trainee.id,
      gradedOn: '2026-06-10',
      employment: 'dedicated',
      inputs: { kind: 'entry', examTotal: 92, experienceYears: 1, education: 'college' },
      note: '',
      seen: null,
    }),
  );
  const entry = { staffId: trainee.id, item: 'workPerformance', points: 5, reason: '抢修', evidence: 'WX-1' };
  valueOf(addEntries(app, { month: '2026-06', entries: [entry, { ...entry, item: 'skill', points: -1.5 }] }));
  const cycle = valueOf(
    createCycle(app, {
      name: '2026年5月',
      period: 'month',
      fromDate: '2026-05-01',
      toDate: '2026-05-31',
      note: '',
    }),
  );
  valueOf(addScorecards(app, { cycleId: cycle.id, staffIds: [trainee.id] }));
  const formId = findScorecard(app.db, cycle.id, trainee.id)?.id ?? '';
  const rater = { raterType: 'superior', raterId: trainer.id, raterName: '' } as const;
  valueOf(saveScores(app, { formId, cells: [{ ...rater, indicator: 'workQuality', score: 88 }] }));
  const exam = valueOf(
    createSkillExam(app, {
      name: 'A系列实操',
      examType: 'practical',
      heldOn: '2026-06-01',
      productSeries: 'A系列',
      trainerId: trainer.id,
    }),
  );
  valueOf(
    saveSkillScores(app, {
      examId: exam.id,
      entries: [{ staffId: trainee.id, score: null, panel: { technical: 85 } }],
    }),
  );
  const failed = {
    examType: 'theory',
    heldOn: '2026-06-02',
    productSeries: 'B系列',
    name: 'B系列理论',
  } as const;
  const theory = valueOf(createSkillExam(app, { ...failed, trainerId: trainer.id }));
  valueOf(
    saveSkillScores(app, { examId: theory.id, entries: [{ staffId: other.id, score: 60, panel: {} }] }),
  );
  const charge = valueOf(
    decideCharge(app, {
      ...{ examIds: [theory.id], seen: 20_000, choice: 'confirm', negligent: false },
      ...{ decidedOn: '2026-06-10', decidedBy: '李静', reason: '' },
    }),
  );
  gradeByPoints(app, trainer.id, 350, '2026-06-01');
  const onboarding = valueOf(startOnboarding(app, { staffId: other.id, startsOn: other.hireDate }));
  const finding = valueOf(
    transact(app, 'test.finding', (tx) => {
      const [item] = planItems.list(tx, 'r.plan_id = ?', [plan.id], 'r.position');
      return ok(
        planFindings.insert(tx, {
          ...{ planId: plan.id, planItemId: item?.id ?? '', kind: 'cannotReach', trainerId: trainer.id },
          ...{ foundOn: '2026-06-10', foundBy: '李静', note: '看不懂电路图' },
          ...{ decidedOn: '2026-06-11', decidedBy: '孟经理', outcome: 'extend', opinion: '再学两周' },
          ...{ noticedOn: null, noticeNo: '' },
        }),
      );
    }),
  );
  const subjects: Readonly<Record<DocumentName, string>> = {
    dealerNotice: finding.id,
    dealerFeedback: plan.id,
    trainingPlan: plan.id,
    signInSheet: session.id,
    trainingRecord: session.id,
    trainingFile: trainee.id,
    gradingSheet: grading.id,
    appraisalSheet: formId,
    improvementSheet: formId,
    ownPlan: formId,
    scoreSheet: exam.id,
    wageSheet: '2026-06:BJ01',
    trainerCharge: charge.id,
    publicNotice: addNotice(app, { [trainee.id]: '拟任网点主任' }).id,
    commendation: addNotice(app, { [trainee.id]: '季度服务之星' }, { kind: 'commendation' }).id,
    disciplineNotice: giveWarning(app, trainee.id).id,
    onboardingSheet: onboarding.id,
    pointsSheet: pointsSubjectId({ month: '2026-06', scope: 'staff', id: trainee.id }),
  };
  return { trainer, trainee, other, plan, session, subjects };
};

/** What the trainer writes into the first item of a plan. */
export const teach = (app: AppContext, planId: string, taught: string): void => {
  valueOf(
    transact(app, 'test.teach', (tx) => {
      const [item] = planItems.list(tx, 'r.plan_id = ?', [planId], 'r.position');
      if (item === undefined) throw new Error('the plan has no items');
      return planItems.update(tx, item.id, item.version, { taught });
    }),
  );
};

/** A printer that prints nothing: one page for every sheet, the bytes saying which. */
export const paperless = () => {
  const orders: { readonly numbers: readonly (string | null)[]; readonly together: boolean }[] = [];
  return {
    orders,
    printer: {
      print: async (order: Parameters<AppContext['printer']['print']>[0]) => {
        orders.push({ numbers: order.sheets.map((sheet) => sheet.number), together: order.together });
        const bytes = (text: string): Uint8Array => new TextEncoder().encode(`%PDF-${text}`);
        const names = order.sheets.map((sheet) => `${sheet.number} ${JSON.stringify(sheet.model)}`);
        return ok({
          files: order.together ? [bytes(names.join('\n'))] : names.map(bytes),
          pages: order.sheets.map(() => 1),
          blanks: order.sheets.map(() => []),
          layouts: order.sheets.map(() => ({
            layout: LAYOUT_VERSION,
            pages: [{ width: 210, height: 297, codes: [], lines: [], boxes: [] }],
          })),
        });
      },
      cancel: () => false,
      close: () => undefined,
    } satisfies AppContext['printer'],
  };
};
