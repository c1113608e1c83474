import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { disciplines } from '../../../electron/features/discipline/repository';
import { explainPay } from '../../../electron/features/points/views/pay';
import { showPay } from '../../../electron/features/points/views/show';
import { reminders } from '../../../electron/features/skill-exams/reminders';
import { trainerCharges } from '../../../electron/features/skill-exams/repository';
import { decideCharge, withdrawCharge } from '../../../electron/features/skill-exams/service/charges';
import { createSkillExam, saveSkillScores } from '../../../electron/features/skill-exams/service/exams';
import { decideExam } from '../../../electron/features/skill-exams/service/follow';
import { removeSkillExam } from '../../../electron/features/skill-exams/service/remove';
import { trainerChargeModel } from '../../../electron/features/skill-exams/views/charge-paper';
import { listTrainers } from '../../../electron/features/skill-exams/views/trainers';
import type { DecideCharge, TrainerRow } from '../../../shared/features/skill-exams/types';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { closePoints, gradeByPoints } from '../../builders/points';
import { addPeople } from '../../builders/staff';

const TODAY = '2026-06-15';
const clock = fixedClock(TODAY);
const TEN = ['0001', '0002', '0003', '0004', '0005', '0006', '0007', '0008', '0009', '0010'];
let office: ReturnType<typeof openOffice>;
let people: Readonly<Record<string, string>> = {};
beforeEach(() => {
  clock.set(TODAY);
  office = openOffice(undefined, clock);
  people = addPeople(office, {
    ...Object.fromEntries(TEN.map((no, at) => [no, `学员${'甲乙丙丁戊己庚辛壬癸'[at]}`])),
    '0100': '陈师傅',
  });
});
afterEach(() => office.dispose());

const id = (staffNo: string): string => people[staffNo] ?? '';
const PANEL = ['technical', 'process', 'quality', 'production', 'service'];

/** An examination of the first `of` of ten, of whom the first `failed` fail. */
const examine = (
  examType: 'theory' | 'practical',
  failed: number,
  given: {
    readonly heldOn?: string;
    readonly of?: number;
    readonly name?: string;
    readonly panel?: readonly string[];
  } = {},
) => {
  const { heldOn = '2026-05-10', of = 10, name = 'A系列', panel = PANEL } = given;
  const exam = valueOf(
    createSkillExam(office, { name, examType, heldOn, productSeries: 'A系列', trainerId: id('0100') }),
  );
  const entries = TEN.slice(0, of).map((no, at) => {
    const score = at < failed ? 70 : 90;
    const given = Object.fromEntries(panel.map((department) => [department, score]));
    return examType === 'theory'
      ? { staffId: id(no), score, panel: {} }
      : { staffId: id(no), score: null, panel: given };
  });
  valueOf(saveSkillScores(office, { examId: exam.id, entries }));
  return exam;
};
const runs = (): readonly TrainerRow[] => listTrainers(office.db, office.officeCode());
const decide = (run: TrainerRow | undefined, given: Partial<DecideCharge> = {}) =>
  decideCharge(office, {
    examIds: run?.exams.map((exam) => exam.id) ?? [],
    seen: run?.chargeCents ?? 0,
    ...{ choice: 'confirm', decidedOn: TODAY, decidedBy: '李静', reason: '', negligent: false },
    ...given,
  });
const confirm = () => valueOf(decide(runs()[0]));

describe('what a trainer answers for', () => {
  it('counts a group once: 4 of 10 fail theory, 3 of these the practical as well, 150 yuan', () => {
    examine('theory', 4);
    examine('practical', 3, { heldOn: '2026-05-12' });
    expect(runs()).toMatchObject([
      { trainees: 10, failed: 4, percent: 40, chargeCents: 15_000, standing: 'proposed', obliged: true },
    ]);
    expect(runs()[0]?.failures.map(({ parts }) => parts.length)).toEqual([2, 2, 2, 1]);
    expect(confirm()).toMatchObject({ cents: 15_000, state: 'confirmed', trainees: 10, failed: 4 });
    expect(codeOf(decide(runs()[0]))).toBe('E_CHARGE_DECIDED');
    expect(trainerCharges.list(office.db)).toHaveLength(1);
  });

  it.each([
    [2, 0, 'none'],
    [3, 5000, 'proposed'],
    [4, 15_000, 'proposed'],
    [5, 20_000, 'proposed'],
  ])('%i of 10 cost %i cents and are %s', (failed, cents, standing) => {
    examine('theory', failed);
    expect(runs()).toMatchObject([{ chargeCents: cents, standing }]);
    if (standing === 'none') expect(codeOf(decide(runs()[0]))).toBe('E_CHARGE_NONE');
  });

  it('is a line of the pay of the month after it was confirmed, and comes back when it is withdrawn after the close', () => {
    gradeByPoints(office, id('0100'), 350, '2026-05-01');
    examine('theory', 4);
    const charge = confirm();
    const lines = () =>
      (showPay(office, '0100', 2026)[0]?.months ?? [])
        .filter((month) => month.lines.length > 0)
        .map((month) => [month.month, month.lines.map(({ amount }) => amount), month.total]);
    expect(lines()).toEqual([['2026-07', [-150], 3150]]);
    clock.set('2026-08-03');
    valueOf(closePoints(office, '2026-07'));
    expect(runs()[0]?.settledIn).toBe('2026-07');
    const back = { decidedOn: '2026-08-03', decidedBy: '李静', reason: '成绩登记有误' };
    valueOf(withdrawCharge(office, { id: charge.id, version: charge.version, ...back }));
    expect(lines()).toEqual([
      ['2026-07', [-150], 3150],
      ['2026-08', [150], 3250],
    ]);
    expect(runs()).toMatchObject([{ standing: 'proposed', charge: null }]);
    expect(codeOf(withdrawCharge(office, { id: charge.id, version: charge.version + 1, ...back }))).toBe(
      'E_CHARGE_WITHDRAWN',
    );
  });

  it('stands by itself for a trainer whom nobody graded', () => {
    examine('theory', 4);
    confirm();
    const explained = explainPay(office.db, TODAY, 'BJ01', id('0100'), '2026-07');
    expect(explained?.pay).toMatchObject({ payCents: null, totalCents: -15_000 });
  });

  it('withdrawn before its month is closed takes nothing', () => {
    gradeByPoints(office, id('0100'), 350, '2026-05-01');
    examine('theory', 4);
    const { id: chargeId, version } = confirm();
    valueOf(
      withdrawCharge(office, { id: chargeId, version, decidedOn: TODAY, decidedBy: '李静', reason: '错' }),
    );
    expect(showPay(office, '0100', 2026)[0]?.months.every(({ lines }) => lines.length === 0)).toBe(true);
  });

  it('waived costs nothing and obliges to nothing', () => {
    examine('theory', 4);
    expect(codeOf(decide(runs()[0], { choice: 'waive' }))).toBe('E_CHARGE_REASON');
    valueOf(decide(runs()[0], { choice: 'waive', reason: '设备故障' }));
    expect(runs()).toMatchObject([{ standing: 'waived', obligation: 'none' }]);
    expect(showPay(office, '0100', 2026)).toEqual([]);
  });

  it.each([
    ['E_EXAM_DECISION_DAY', { decidedOn: '2026-05-09' }],
    ['E_EXAM_DECISION_DAY', { decidedOn: '2026-06-16' }],
    ['E_CHARGE_OWN', { decidedBy: '陈师傅' }],
    ['E_CHARGE_REASON', { negligent: true }],
    ['E_RECORD_CHANGED', { seen: 5000 }],
  ] as const)('is refused with %s', (code, given) => {
    examine('theory', 4);
    expect(codeOf(decide(runs()[0], given))).toBe(code);
  });

  it('waits for a panel that is incomplete', () => {
    examine('practical', 4, { panel: ['technical'] });
    expect(codeOf(decide(runs()[0]))).toBe('E_CHARGE_PROVISIONAL');
  });

  it('keeps its examinations, and says when their scores change', () => {
    const exam = examine('theory', 4);
    confirm();
    expect(codeOf(removeSkillExam(office, { id: exam.id, version: exam.version }))).toBe('E_EXAM_CHARGED');
    valueOf(
      saveSkillScores(office, { examId: exam.id, entries: [{ staffId: id('0001'), score: 85, panel: {} }] }),
    );
    expect(runs()).toMatchObject([{ differs: true, chargeCents: 5000 }]);
  });

  it('proposes a demerit for neglect of duty, which goes with the decision', () => {
    examine('theory', 4);
    const charge = valueOf(decide(runs()[0], { negligent: true, reason: '未按计划授课' }));
    expect(disciplines.list(office.db)).toMatchObject([
      { staffId: id('0100'), kind: 'demerit', state: 'proposed', causeKind: 'trainerCharge' },
    ]);
    valueOf(
      withdrawCharge(office, {
        id: charge.id,
        version: 1,
        decidedOn: TODAY,
        decidedBy: '李静',
        reason: '错',
      }),
    );
    expect(disciplines.list(office.db)).toEqual([]);
  });

  it('stands on its paper with everybody who failed once', () => {
    examine('theory', 4);
    examine('practical', 3, { heldOn: '2026-05-12' });
    const charge = confirm();
    expect(trainerChargeModel(office.db, charge.id)).toMatchObject({
      ...{ trainees: 10, percent: '40', yuan: 150, obliged: true },
      failures: [
        { staffNo: '0001', parts: ['theory', 'practical'] },
        { staffNo: '0002' },
        { staffNo: '0003' },
        { staffNo: '0004', parts: ['theory'] },
      ],
    });
  });
});

describe('the obligation to go on teaching', () => {
  const kinds = () =>
    reminders(office, '2026-06-30')
      .filter(({ kind }) => kind !== 'retakeDue')
      .map(({ kind, dueOn }) => [kind, dueOn]);

  it('is reminded of: first the decision, then whoever has not passed', () => {
    examine('theory', 4);
    expect(kinds()).toEqual([['chargeToConfirm', '2026-06-09']]);
    confirm();
    expect(kinds()).toEqual([['obligationOpen', '2026-07-15']]);
  });

  it('ends when everybody who failed passed or was decided on', () => {
    const exam = examine('theory', 3);
    confirm();
    expect(runs()).toMatchObject([{ obligation: 'open' }]);
    const retake = valueOf(
      createSkillExam(office, {
        ...{ name: 'A系列补考', examType: 'theory', heldOn: '2026-06-10', productSeries: 'A系列' },
        trainerId: id('0100'),
      }),
    );
    const retaken = (staffNo: string, score: number) => ({ staffId: id(staffNo), score, panel: {} });
    valueOf(
      saveSkillScores(office, {
        examId: retake.id,
        entries: [retaken('0001', 85), retaken('0002', 90), retaken('0003', 70)],
      }),
    );
    expect(runs()[0]?.failures.map(({ end }) => end)).toEqual(['passed', 'passed', null]);
    const decision = { decidedOn: TODAY, decidedBy: '李静', reason: '两次不合格' };
    const scoreOf = (examId: string, staffNo: string): string =>
      office.db.get<{ id: string }>('SELECT id FROM exam_score WHERE exam_id = ? AND staff_id = ?', [
        examId,
        id(staffNo),
      ])?.id ?? '';
    expect(exam.id).not.toBe(retake.id);
    const examScoreId = scoreOf(retake.id, '0003');
    valueOf(decideExam(office, { examScoreId, decision: 'retrain', ...decision }));
    expect(runs()).toMatchObject([{ obligation: 'open' }]);
    valueOf(decideExam(office, { examScoreId, decision: 'changePost', ...decision }));
    expect(runs()).toMatchObject([{ obligation: 'ended' }]);
    expect(kinds()).toEqual([]);
  });
});
