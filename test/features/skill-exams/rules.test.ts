import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import examsFile from '../../../resources/standards/exams.json';
import { judgeScore } from '../../../shared/features/skill-exams/rules/panel';
import {
  examBase,
  followSittings,
  type Sitting,
  sittingProblem,
} from '../../../shared/features/skill-exams/rules/retake';
import {
  courseRuns,
  type RunExam,
  trainerCharge,
} from '../../../shared/features/skill-exams/rules/trainer-charge';
import { standardSchemas } from '../../../shared/features/sums';
import { cutText } from '../../../shared/kernel/fraction';

const body = standardSchemas.exams.parse(examsFile.body);
const REF = { doc: 'exams', id: 'x', versionNo: 1 };
const panel = (...points: number[]) =>
  points.map((value, i) => ({ department: body.panel[i]?.key ?? '', hundredths: Math.round(value * 100) }));

describe('a score', () => {
  it.each([
    [100, '优秀', true],
    [90, '优秀', true],
    [89.99, '良好', true],
    [85, '良好', true],
    [84.99, '合格', true],
    [80, '合格', true],
    [79.99, '不合格', false],
    [0, '不合格', false],
  ] as const)('of %s is %s, passed %s', (score, title, passed) => {
    const outcome = judgeScore(body, { score, panel: [] }, REF);
    expect([outcome.band.title, outcome.passed]).toEqual([title, passed]);
  });
  it.each([
    [[80, 80, 80, 80, 80], '80', true],
    [[80, 80, 80, 80, 79.99], '79.99', false],
    [[79.99, 80, 80.01, 80, 80], '80', true],
    [[90, 90, 89.99, 90, 90], '89.99', true],
  ] as const)('of a panel %j is its exact mean %s, passed %s', (points, text, passed) => {
    const outcome = judgeScore(body, { score: 0, panel: panel(...points) }, REF);
    expect([cutText(outcome.score), outcome.passed]).toEqual([text, passed]);
  });
  it('passes exactly when the sum of the panel reaches the pass mark times its size', () => {
    const points = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(points, (hundredths) => {
        const given = hundredths.map((value, i) => ({
          department: body.panel[i]?.key ?? '',
          hundredths: value,
        }));
        const sum = hundredths.reduce((all, value) => all + value, 0);
        expect(judgeScore(body, { score: 0, panel: given }, REF).passed).toBe(
          sum >= 8000 * hundredths.length,
        );
      }),
    );
  });
});

const sitting = (day: number, passed: boolean, given: Partial<Sitting> = {}): Sitting => ({
  scoreId: `s${day}`,
  heldOn: `2026-03-${String(day).padStart(2, '0')}`,
  retake: false,
  passed,
  retrained: false,
  decided: false,
  ...given,
});
const due = (sittings: readonly Sitting[]) =>
  followSittings(sittings, body).map((state) => `${state.attempt}${state.due ?? ''}`);

describe('sittings', () => {
  it('ask for one retake, then for a decision', () => {
    expect(due([sitting(1, true)])).toEqual(['1']);
    expect(due([sitting(1, false)])).toEqual(['1retake']);
    expect(followSittings([sitting(1, false)], body)[0]?.dueOn).toBe('2026-03-31');
    expect(due([sitting(1, false), sitting(10, false)])).toEqual(['1', '2decision']);
    expect(due([sitting(10, true), sitting(1, false)])).toEqual(['1', '2']);
  });
  it('begin anew after passing and after a decision to train again', () => {
    expect(due([sitting(1, false), sitting(5, true), sitting(9, false)])).toEqual(['1', '2', '1retake']);
    const decided = sitting(10, false, { decided: true, retrained: true });
    expect(due([sitting(1, false), decided])).toEqual(['1', '2']);
    expect(due([sitting(1, false), decided, sitting(20, false)])).toEqual(['1', '2', '1retake']);
  });
  it('a third without a decision is refused, not one before the failures', () => {
    const failed = [sitting(5, false), sitting(10, false)];
    const who = { name: '王伟', exam: '理论' };
    expect(sittingProblem(failed, '2026-03-20', body, who)?.code).toBe('E_EXAM_RETAKES_USED');
    expect(sittingProblem(failed, '2026-03-07', body, who)).toBeUndefined();
    expect(sittingProblem([sitting(5, false)], '2026-03-20', body, who)).toBeUndefined();
  });
  it.each([
    ['A系列理论补考', 'A系列理论'],
    ['A系列理论（补考）', 'A系列理论'],
    ['A系列理论', 'A系列理论'],
    ['补考', '补考'],
  ])('%s belongs to %s', (name, base) => expect(examBase(name)).toBe(base));
});

describe('what a trainer answers for', () => {
  it.each([
    [10, 2, 0, false],
    [10, 3, 5_000, true],
    [100, 29, 0, false],
    [1000, 299, 0, false],
    [7, 2, 0, false],
    [3, 1, 5_000, true],
    [10, 4, 15_000, true],
    [1000, 399, 5_000, true],
    [5, 2, 15_000, true],
    [10, 5, 20_000, true],
    [1000, 499, 15_000, true],
    [2, 1, 20_000, true],
    [4, 4, 20_000, true],
    [4, 0, 0, false],
  ])('%i trainees, %i failed: %i cents, goes on %s', (trainees, failed, cents, obliged) => {
    const charge = trainerCharge(body, { trainees, failed, subject: 'A系列' }, REF);
    expect([charge.cents, charge.obliged]).toEqual([cents, obliged]);
  });
  it('never costs less when more fail', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat({ max: 300 }), (trainees, some) => {
        const failed = some % trainees;
        const charge = (n: number) => trainerCharge(body, { trainees, failed: n, subject: '' }, REF).cents;
        expect(charge(failed + 1)).toBeGreaterThanOrEqual(charge(failed));
      }),
    );
  });
});

describe('course runs', () => {
  const exam = (
    examId: string,
    examType: string,
    day: number,
    trainees: Readonly<Record<string, boolean>>,
    given: Partial<RunExam> = {},
  ): RunExam => ({
    examId,
    examType,
    name: examId,
    trainerId: 't',
    subject: 'A系列',
    heldOn: `2026-03-${String(day).padStart(2, '0')}`,
    trainees: Object.entries(trainees).map(([staffId, passed]) => ({ staffId, passed })),
    ...given,
  });
  const shape = (exams: readonly RunExam[]) =>
    courseRuns(exams).map((run) => `${run.exams.length}:${run.failed}/${run.trainees}`);
  it('put a theory and a practical of one group together; who fails either failed', () => {
    expect(
      shape([
        exam('t', 'theory', 1, { a: true, b: false }),
        exam('p', 'practical', 9, { a: false, b: true, c: true }),
      ]),
    ).toEqual(['2:2/3']);
  });
  it('keep groups, subjects and trainers apart, and the next group of the same people', () => {
    const first = exam('t', 'theory', 1, { a: true });
    expect(shape([first, exam('p', 'practical', 9, { z: true })])).toHaveLength(2);
    expect(shape([first, exam('p', 'practical', 9, { a: true }, { subject: 'B系列' })])).toHaveLength(2);
    expect(shape([first, exam('p', 'practical', 9, { a: true }, { trainerId: 'u' })])).toHaveLength(2);
    expect(shape([first, exam('t2', 'theory', 9, { a: true })])).toHaveLength(2);
  });
});
