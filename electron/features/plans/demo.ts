import office from '../../../resources/demo/office.json';
import type { TakeStep } from '../../../shared/features/plans/schema';
import type { PlanItemView } from '../../../shared/features/plans/types';
import { print } from '../../unattended/demo/print';
import { type Act, must, type Stage } from '../../unattended/demo/stage';
import { type DemoPerson, firstNewcomer, newcomersOf, people } from '../organization/demo/people';
import { staff } from '../organization/repository';
import { findStaffByNo } from '../organization/views/person';
import { approvePlans } from './service/approval';
import { drawPlan } from './service/draw';
import { decideFinding, noticeFinding, reportFinding } from './service/findings';
import { updatePlanItem } from './service/items';
import { takePlanStep } from './service/steps';
import { listPlansOf } from './views/list';
import { viewPlan } from './views/plan';
import { entryScoresOf } from './views/scores';

/** Each newcomer gets the plan of the tier that the score leads to. */
const playDraw = (stage: Stage): void => {
  const drawn = newcomersOf(people.take(stage)).map((newcomer) => {
    const person = findStaffByNo(stage.branch.db, newcomer.staffNo);
    const [score] =
      person === undefined ? [] : entryScoresOf(stage.branch.db, person.id, stage.clock.today());
    if (score === undefined) throw new Error(`no entry score of ${newcomer.staffNo}`);
    const { plan, tier } = must(
      drawPlan(stage.branch, {
        staffId: score.staffId,
        source: { kind: 'examScore', examScoreId: score.examScoreId },
        startsOn: stage.clock.today(),
      }),
    );
    return { staffNo: newcomer.staffNo, score: score.score, planNo: plan.planNo, tier };
  });
  stage.tell('plans', { drawn });
};

type StepWithoutDay = TakeStep['step'] extends infer S
  ? S extends { readonly on: string }
    ? Omit<S, 'on'>
    : never
  : never;

const planIdOf = (stage: Stage, staffNo: string): string => {
  const person = findStaffByNo(stage.branch.db, staffNo);
  const [plan] = person === undefined ? [] : listPlansOf(stage.branch.db, person.id, stage.clock.today());
  if (plan === undefined) throw new Error(`no plan of ${staffNo}`);
  return plan.id;
};

const itemAt = (stage: Stage, planId: string, position: number): PlanItemView => {
  const view = viewPlan(stage.branch.db, stage.branch.officeCode(), planId, stage.clock.today());
  const item = view?.items.find((one) => one.item.position === position);
  if (item === undefined) throw new Error(`no item ${position}`);
  return item;
};

const take = (stage: Stage, planId: string, position: number, step: StepWithoutDay): void => {
  const { item } = itemAt(stage, planId, position);
  const dated = { ...step, on: stage.clock.today() } as TakeStep['step'];
  must(takePlanStep(stage.branch, { itemId: item.id, version: item.version, step: dated }));
};

const teach = (stage: Stage, planId: string, position: number): void => {
  take(stage, planId, position, { action: 'start' });
  const from = stage.clock.today();
  stage.clock.forward(1);
  const evaluation = position % 2 === 0 ? 'good' : 'excellent';
  const to = stage.clock.today();
  take(stage, planId, position, {
    action: 'evaluate',
    evaluation,
    note: office.evaluationNote,
    actualFrom: from,
    actualTo: to,
    taught: office.taught,
  });
};

/** Each step is taught by the trainer of its department. */
const assignTrainers = (stage: Stage, planId: string, trainers: readonly DemoPerson[]): void => {
  const view = viewPlan(stage.branch.db, stage.branch.officeCode(), planId, stage.clock.today());
  for (const { item, department } of view?.items ?? []) {
    const trainer = trainers.find((person) => person.department === department) ?? trainers[0];
    const known = trainer === undefined ? undefined : findStaffByNo(stage.branch.db, trainer.staffNo);
    const person = known === undefined ? undefined : staff.find(stage.branch.db, known.id);
    const { content, departmentId, plannedFrom, plannedTo, method } = item;
    const fields = { content, departmentId, trainerId: person?.id ?? null, plannedFrom, plannedTo, method };
    must(updatePlanItem(stage.branch, { itemId: item.id, version: item.version, fields }));
  }
};

const approve = (stage: Stage, planId: string): void => {
  must(
    approvePlans(stage.branch, {
      planIds: [planId],
      ...{ reviewer: office.reviewedBy, approver: office.approvedBy },
      ...{ decidedOn: stage.clock.today(), documentNo: office.planPaper },
    }),
  );
};

/** One newcomer's plan travels through the departments: taught and signed, disputed and settled, returned and learnt again, overridden once. */
const playWalk = (stage: Stage): void => {
  const everybody = people.take(stage);
  const staffNo = firstNewcomer(everybody);
  const planId = planIdOf(stage, staffNo);
  assignTrainers(stage, planId, everybody.slice(0, office.departments.length));
  approve(stage, planId);
  for (const position of [1, 2]) {
    teach(stage, planId, position);
    take(stage, planId, position, { action: 'confirm' });
  }
  teach(stage, planId, 3);
  take(stage, planId, 3, { action: 'dispute', reason: office.disputeReason });
  stage.clock.forward(1);
  take(stage, planId, 3, { action: 'settle', outcome: 'upheld', reason: office.settleReason });
  take(stage, planId, 4, { action: 'return', reason: office.returnReason });
  stage.clock.forward(1);
  teach(stage, planId, 3);
  take(stage, planId, 3, { action: 'confirm' });
  take(stage, planId, 5, { action: 'override', reason: office.overrideReason });
  const view = viewPlan(stage.branch.db, stage.branch.officeCode(), planId, stage.clock.today());
  stage.tell('plan.walk', {
    staffNo,
    items: view?.items.map(({ item }) => [item.position, item.state]),
    events: view?.events.length,
  });
};

/** A newcomer whom a dealer sent. */
const dealersOf = (everybody: readonly DemoPerson[]): string => {
  const found = newcomersOf(everybody).find(
    ({ source, staffNo }) => source === office.dealerSource && staffNo !== firstNewcomer(everybody),
  );
  if (found === undefined) throw new Error('no newcomer of a dealer');
  return found.staffNo;
};

/** A dealer's trainee cannot reach the first item: found, decided by the after-sales manager, told to the dealer in writing. */
const playFinding = (stage: Stage): void => {
  const everybody = people.take(stage);
  const staffNo = dealersOf(everybody);
  const planId = planIdOf(stage, staffNo);
  assignTrainers(stage, planId, everybody.slice(0, office.departments.length));
  approve(stage, planId);
  teach(stage, planId, 1);
  const { foundBy, note, decidedBy, opinion, noticeNo } = office.finding;
  const on = stage.clock.today();
  const { id, version } = must(
    reportFinding(stage.branch, {
      ...{ itemId: itemAt(stage, planId, 1).item.id, kind: 'cannotReach', foundOn: on, foundBy, note },
    }),
  );
  const decided = must(
    decideFinding(stage.branch, {
      ...{ id, version, outcome: 'extend', decidedOn: on, decidedBy, opinion },
    }),
  );
  must(noticeFinding(stage.branch, { id, version: decided.version, noticedOn: on, noticeNo }));
  stage.tell('plan.finding', { staffNo, noticeNo });
};

export const acts: readonly Act[] = [
  { at: 120, play: playDraw },
  { at: 130, play: playWalk },
  {
    at: 140,
    play: (stage) => print(stage, 'trainingPlan', { staffNo: firstNewcomer(people.take(stage)) }),
  },
  { at: 142, play: playFinding },
  {
    at: 144,
    play: async (stage) => {
      const staffNo = dealersOf(people.take(stage));
      await print(stage, 'dealerNotice', { staffNo });
      await print(stage, 'dealerFeedback', { staffNo });
    },
  },
];
