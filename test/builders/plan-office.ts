import { transact } from '../../electron/database/transact';
import { examScores, exams } from '../../electron/features/entry-tests/repository';
import { itemsOf } from '../../electron/features/plans/repository';
import { approvePlans } from '../../electron/features/plans/service/approval';
import { drawPlan } from '../../electron/features/plans/service/draw';
import { updatePlanItem } from '../../electron/features/plans/service/items';
import { takePlanStep } from '../../electron/features/plans/service/steps';
import { PLAIN_EXAM, standingPurpose } from '../../shared/features/entry-tests/rules/purpose';
import type { TakeStep } from '../../shared/features/plans/schema';
import { ok, type Result } from '../../shared/kernel/result';
import { fixedClock, openOffice, valueOf } from './office';
import { addStaff } from './staff';

/** An office with a trainee and a trainer, and short words for what plans go through. */
export const openPlanOffice = (today: string) => {
  const clock = fixedClock(today);
  const office = openOffice(undefined, clock);
  const trainee = addStaff(office, {
    staffNo: '00101',
    name: '王伟',
    status: 'training',
    hireDate: '2026-05-04',
  }).id;
  const trainer = addStaff(office, { staffNo: '00007', name: '李静', hireDate: '2020-03-01' }).id;

  const drawOpen = (tier: 'basic' | 'intermediate' | 'advanced' = 'basic', startsOn = '2026-05-07') =>
    drawPlan(office, { staffId: trainee, startsOn, source: { kind: 'chosen', tier, reason: '无维修基础' } });

  const approve = (planId: string, decidedOn = '2026-05-07') =>
    approvePlans(office, {
      ...{
        planIds: [planId],
        reviewer: '陈立',
        approver: '赵敏',
        decidedOn,
        documentNo: '培训批〔2026〕3号',
      },
    });

  /** A plan that may be walked. */
  const draw = (
    tier?: 'basic' | 'intermediate' | 'advanced',
    startsOn?: string,
  ): ReturnType<typeof drawPlan> => {
    const drawn = drawOpen(tier, startsOn);
    if (drawn.ok) valueOf(approve(drawn.value.plan.id, startsOn));
    return drawn;
  };

  const score = (points: number, examType: 'entry' | 'theory' = 'entry', staffId = trainee): string =>
    valueOf(
      transact(office, 'test.score', (tx) => {
        const exam = exams.insert(tx, {
          name: '五月摸底',
          examType,
          purpose: standingPurpose(examType),
          ...PLAIN_EXAM,
          heldOn: '2026-05-05',
          productSeries: '',
          trainerId: null,
        });
        return ok(examScores.insert(tx, { examId: exam.id, staffId, score: points, note: '' }).id);
      }),
    );

  const itemAt = (planId: string, position: number) => {
    const item = itemsOf(office.db, planId)[position - 1];
    if (item === undefined) throw new Error(`no item ${position}`);
    return item;
  };

  const step = (planId: string, position: number, given: TakeStep['step']): Result<unknown> => {
    const item = itemAt(planId, position);
    return takePlanStep(office, { itemId: item.id, version: item.version, step: given });
  };

  const evaluation = (on: string, result: 'good' | 'fail' = 'good'): TakeStep['step'] => ({
    action: 'evaluate',
    on,
    evaluation: result,
    note: '',
    actualFrom: on,
    actualTo: on,
    taught: '讲解并实操',
  });

  const giveTrainer = (planId: string, position: number): void => {
    const item = itemAt(planId, position);
    const { content, departmentId, plannedFrom, plannedTo, method } = item;
    valueOf(
      updatePlanItem(office, {
        itemId: item.id,
        version: item.version,
        fields: { content, departmentId, plannedFrom, plannedTo, method, trainerId: trainer },
      }),
    );
  };

  const teach = (planId: string, position: number, on: string): void => {
    giveTrainer(planId, position);
    valueOf(step(planId, position, { action: 'start', on }));
    valueOf(step(planId, position, evaluation(on)));
    valueOf(step(planId, position, { action: 'confirm', on }));
  };

  return {
    clock,
    office,
    trainee,
    trainer,
    draw,
    drawOpen,
    approve,
    score,
    itemAt,
    step,
    evaluation,
    giveTrainer,
    teach,
  };
};
