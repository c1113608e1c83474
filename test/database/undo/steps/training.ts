import type { AppContext } from '../../../../electron/app-context';
import { transact } from '../../../../electron/database/transact';
import { courses } from '../../../../electron/features/courses/repository';
import { examScores, exams } from '../../../../electron/features/entry-tests/repository';
import { itemsOf, planFindings, planItems, plans } from '../../../../electron/features/plans/repository';
import { sessions, traineesOf } from '../../../../electron/features/sessions/repository';
import { valueOf } from '../../../builders/office';
import { addStaff } from '../../../builders/staff';
import { addCourse, addSession, attendanceLine, sessionFields } from '../../../builders/training';
import type { Step } from '../play';

type Seen = { readonly id: string; readonly version: number };
const seen = (record: Seen | undefined): Seen => ({ id: record?.id ?? '', version: record?.version ?? 0 });

export const courseSteps = (office: AppContext): readonly Step[] => {
  const course = () => courses.list(office.db, "r.code = 'C1'")[0];
  const fields = {
    ...{ code: 'C1', name: '制冷', area: 'product', tier: 'basic', method: 'lecture' },
    ...{ hours: 2.5, materials: '', productSeries: ['A'] },
  };
  return [
    { call: 'courses.createCourse', outcome: 'undone', input: () => fields },
    {
      call: 'courses.updateCourse',
      outcome: 'undone',
      input: () => ({ ...seen(course()), fields: { ...fields, hours: null, productSeries: ['A', 'B'] } }),
    },
    { call: 'courses.removeCourse', outcome: 'undone', input: () => seen(course()) },
  ];
};

export const sessionSteps = (office: AppContext): readonly Step[] => {
  const course = addCourse(office, { code: 'S1' });
  const [trainer, li, zhao] = ['21', '22', '23'].map((staffNo) => addStaff(office, { staffNo }).id);
  const later = addSession(office, course.id, { startsAt: '2026-07-20T09:00', endsAt: '2026-07-20T10:00' });
  const fields = sessionFields(course.id, {
    ...{ sessionNo: 'S-1', trainerId: trainer ?? '' },
    ...{ startsAt: '2026-07-09T09:00', endsAt: '2026-07-09T10:00' },
  });
  const session = () => sessions.list(office.db, "r.session_no = 'S-1'")[0];
  const entries = () => traineesOf(office.db, session()?.id ?? '');
  return [
    { call: 'sessions.createSession', outcome: 'undone', input: () => ({ fields, traineeIds: [li] }) },
    {
      call: 'sessions.updateSession',
      outcome: 'undone',
      input: () => ({ ...seen(session()), fields: { ...fields, place: '二楼', capacity: 4 } }),
    },
    {
      call: 'sessions.moveSession',
      outcome: 'undone',
      input: () => ({
        ...seen(session()),
        ...{ startsAt: '2026-07-08T09:00', endsAt: '2026-07-08T10:00', overlapReason: '' },
      }),
    },
    {
      call: 'sessions.addTrainees',
      outcome: 'undone',
      input: () => ({ sessionId: session()?.id, staffIds: [zhao], overlapReason: '' }),
    },
    { call: 'sessions.removeTrainee', outcome: 'undone', input: () => seen(entries()[0]) },
    {
      call: 'sessions.recordAttendance',
      outcome: 'undone',
      input: () => ({
        sessionId: session()?.id,
        entries: entries().map((entry) => attendanceLine(entry, { attendance: 'absent' })),
      }),
    },
    {
      call: 'sessions.addMakeup',
      outcome: 'undone',
      input: () => ({ sessionId: later.id, missedId: entries()[0]?.id, overlapReason: '' }),
    },
    {
      call: 'sessions.setSessionStatus',
      outcome: 'undone',
      input: () => ({ ...seen(session()), status: 'planned', overlapReason: '' }),
    },
    {
      call: 'sessions.setSessionStatus',
      outcome: 'undone',
      input: () => ({ ...seen(sessions.find(office.db, later.id)), status: 'cancelled', overlapReason: '' }),
    },
    {
      call: 'sessions.removeSession',
      outcome: 'undone',
      input: () => seen(sessions.find(office.db, later.id)),
    },
  ];
};

export const entryTestSteps = (office: AppContext): readonly Step[] => {
  const staffId = addStaff(office, { staffNo: '31' }).id;
  const test = () => exams.list(office.db, "r.exam_type = 'entry'")[0];
  const score = () => examScores.list(office.db, 'r.staff_id = ?', [staffId])[0];
  const fields = { name: '摸底', heldOn: '2026-07-01', productSeries: '', trainerId: null };
  const entry = { staffId, score: 79.99, note: '' };
  const save = () => ({ examId: test()?.id, entries: [{ ...entry, version: score()?.version ?? null }] });
  return [
    { call: 'entryTests.createEntryTest', outcome: 'undone', input: () => fields },
    {
      call: 'entryTests.updateEntryTest',
      outcome: 'undone',
      input: () => ({ ...seen(test()), fields: { ...fields, heldOn: '2026-07-02' } }),
    },
    { call: 'entryTests.saveScores', outcome: 'undone', input: save },
    {
      call: 'entryTests.saveScores',
      outcome: 'undone',
      input: () => ({ ...save(), entries: [{ ...entry, score: 90, version: score()?.version }] }),
    },
    { call: 'entryTests.removeScore', outcome: 'undone', input: () => seen(score()) },
    { call: 'entryTests.saveScores', outcome: 'undone', input: save },
    { call: 'entryTests.removeEntryTest', outcome: 'undone', input: () => seen(test()) },
  ];
};

export const planSteps = (office: AppContext): readonly Step[] => {
  const staffId = addStaff(office, {
    ...{ staffNo: '41', status: 'training', hireDate: '2026-05-04', source: 'dealer' },
  }).id;
  const trainerId = addStaff(office, { staffNo: '42', name: '李静' }).id;
  const plan = () => plans.list(office.db, 'r.staff_id = ?', [staffId])[0];
  const seenPlan = () => ({ planId: plan()?.id, version: plan()?.version });
  const item = (position: number) => itemsOf(office.db, plan()?.id ?? '')[position - 1];
  const seenItem = (position: number) => ({ itemId: item(position)?.id, version: item(position)?.version });
  const fields = {
    ...{ content: '压缩机更换', departmentId: null, trainerId: null },
    ...{ plannedFrom: '2026-07-08', plannedTo: '2026-07-09', method: null },
  };
  const giveTrainer = () =>
    valueOf(
      transact(office, 'test.trainer', (tx) =>
        planItems.update(tx, item(1)?.id ?? '', undefined, { trainerId }),
      ),
    );
  const report = () => ({
    ...{ itemId: item(1)?.id, kind: 'cannotReach', foundOn: '2026-07-06', foundBy: '李静', note: '学不会' },
  });
  const seenFinding = () => {
    const { id, version } = planFindings.list(office.db)[0] ?? {};
    return { id, version };
  };
  return [
    {
      call: 'plans.drawPlan',
      outcome: 'undone',
      input: () => ({
        ...{ staffId, startsOn: '2026-07-01' },
        source: { kind: 'chosen', tier: 'basic', reason: '无基础' },
      }),
    },
    {
      call: 'plans.addPlanItem',
      outcome: 'undone',
      input: () => ({ planId: plan()?.id, position: 2, fields }),
    },
    {
      call: 'plans.updatePlanItem',
      outcome: 'undone',
      input: () => ({ ...seenItem(2), fields: { ...fields, content: '压缩机拆装' } }),
    },
    { call: 'plans.movePlanItem', outcome: 'undone', input: () => ({ ...seenItem(4), position: 1 }) },
    { call: 'plans.removePlanItem', outcome: 'undone', input: () => seenItem(2) },
    {
      call: 'plans.layOutPlan',
      outcome: 'undone',
      input: () => ({ ...seenPlan(), startsOn: '2026-07-06' }),
    },
    {
      call: 'plans.decidePlan',
      outcome: 'E_UNDO_LEDGER',
      input: () => ({
        ...{
          planId: plan()?.id,
          step: 'review',
          approverId: null,
          approver: '陈立',
          decidedOn: '2026-07-06',
        },
        ...{ decision: 'agree', opinion: '', basis: 'screen', documentNo: '' },
      }),
    },
    {
      call: 'plans.approvePlans',
      outcome: 'E_UNDO_LEDGER',
      input: () => ({
        ...{ planIds: [plan()?.id], reviewer: '陈立', approver: '赵敏' },
        ...{ decidedOn: '2026-07-06', documentNo: '培训批〔2026〕3号' },
      }),
    },
    {
      call: 'plans.takePlanStep',
      outcome: 'E_UNDO_LEDGER',
      input: () => ({ ...seenItem(1), step: { action: 'start', on: '2026-07-06' } }),
    },
    { call: 'plans.reportFinding', outcome: 'undone', before: giveTrainer, input: report },
    {
      call: 'plans.decideFinding',
      outcome: 'E_UNDO_LEDGER',
      input: () => ({
        ...seenFinding(),
        ...{ outcome: 'extend', decidedOn: '2026-07-07', decidedBy: '孟经理', opinion: '再学两周' },
      }),
    },
    {
      call: 'plans.noticeFinding',
      outcome: 'undone',
      input: () => ({ ...seenFinding(), noticedOn: '2026-07-08', noticeNo: '通〔2026〕1号' }),
    },
    // Its notice and its decision stand on the timeline; the finding itself is only a record.
    ...(['E_UNDO_LEDGER', 'E_UNDO_LEDGER', 'undone'] as const).map(
      (outcome): Step => ({
        call: 'plans.backFinding',
        outcome,
        input: () => ({ ...seenFinding(), reason: '写错了' }),
      }),
    ),
    {
      call: 'plans.takeBackStep',
      outcome: 'E_UNDO_LEDGER',
      input: () => ({ ...seenItem(1), reason: '登记错了' }),
    },
    {
      call: 'plans.cancelPlan',
      outcome: 'E_UNDO_LEDGER',
      input: () => ({ ...seenPlan(), on: '2026-07-10', reason: '调岗' }),
    },
  ];
};
