import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeAsGiven, gradeUnder, olderConfirmFault } from '../../../shared/features/grades/rules/grade';
import { gradeByExam, missingSteps } from '../../../shared/features/grades/rules/scheme-a';
import {
  gradeAtYearEnd,
  gradeByEntryTotal,
  gradeByPoints,
} from '../../../shared/features/grades/rules/scheme-b';
import { gradeByDimensions } from '../../../shared/features/grades/rules/scheme-c';
import { zGradesStandard } from '../../../shared/features/grades/standards';
import type { ExamInputs } from '../../../shared/features/grades/types';
import { derivationLines, stepText } from '../../../shared/kernel/derivation';
import { createTranslate } from '../../../shared/locales/create-translate';
import { GRADES, GRADES_REF } from '../../builders/grades';
import { codeOf, valueOf } from '../../builders/office';

const able: ExamInputs = {
  kind: 'exam',
  theory: 90,
  practical: 90,
  education: 'college',
  tradeYears: 5,
  series: ['A', 'B', 'C'],
  certificates: [],
};
const byExam = (given: Partial<ExamInputs>) => gradeByExam({ ...able, ...given }, GRADES.schemeA, GRADES_REF);

describe('scheme A: bands of the mean', () => {
  it.each([
    [80, 80, '初级技工'],
    [80.01, 84, '初级技工'],
    [84, 83.99, '初级技工'],
    [84, 84, '中级技工'],
    [87, 86.999, '中级技工'],
    [87, 87, '高级技工'],
    [89.5, 89.5, '高级技工'],
    [89.999, 89.999, '高级技工'],
    [89.998, 90, '高级技工'],
    [89.99, 90, '高级技工'],
    [89.5, 90.5, '初级工程师'],
    [90, 90, '初级工程师'],
    [100, 80, '初级工程师'],
    [94, 93.99, '初级工程师'],
    [94, 94, '中级工程师'],
    [97, 96.99, '中级工程师'],
    [97, 97, '高级工程师'],
    [100, 100, '高级工程师'],
  ])('theory %d, practical %d → %s', (theory, practical, grade) => {
    const result = byExam({ theory, practical });
    expect(result.grade).toBe(grade);
    expect(result.missing).toEqual([]);
  });

  it.each<[number, number, readonly string[]]>([
    [100, 79, ['实操不合格 79 < 80']],
    [100, 79.998, ['实操不合格 79.998 < 80']],
    [100, 79.999999, ['实操不合格 79.999999 < 80']],
    [60, 100, ['理论不合格 60 < 80']],
    [79.99, 80, ['理论不合格 79.99 < 80']],
    [0, 0, ['理论不合格 0 < 80', '实操不合格 0 < 80']],
  ])('theory %d, practical %d: a part failed, 储备, and it says which', (theory, practical, said) => {
    const { grade, missing, derivation } = byExam({ theory, practical });
    expect(grade).toBe('储备');
    expect(missingSteps(missing).map((line) => stepText(createTranslate('zh-CN'), line))).toEqual(said);
    const lines = derivationLines(createTranslate('zh-CN'), derivation);
    expect(lines).toEqual(expect.arrayContaining([...said]));
    expect(lines.join()).not.toContain('任职条件');
  });

  it('shows the mean without rounding it up', () => {
    expect(byExam({ theory: 89.99, practical: 90 }).mean).toBe(89.995);
    expect(byExam({ theory: 0.1, practical: 0.2 }).mean).toBe(0.15);
  });

  it('never lets rounding cross a band: the grade is that of exact arithmetic', () => {
    const score = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(score, score, (theory, practical) => {
        const { grade } = byExam({ theory: theory / 100, practical: practical / 100 });
        const passed = Math.min(theory, practical) >= 8_000;
        const exact = GRADES.schemeA.bands.findLast((band) => band.from * 200 <= theory + practical);
        expect(grade).toBe(passed ? exact?.grade : '储备');
      }),
    );
  });
});

describe('scheme A: prerequisites', () => {
  const missing = (given: Partial<ExamInputs>) => {
    const result = byExam(given);
    return [result.grade, ...result.missing.map(({ family, what }) => `${family} ${what}`)];
  };

  it.each<[string, Partial<ExamInputs>, readonly string[]]>([
    ['all met', {}, ['初级工程师']],
    ['高中 does not do for an engineer', { education: 'senior' }, ['高级技工', 'engineer education']],
    ['中专 does', { education: 'vocational' }, ['初级工程师']],
    ['two series: technician at most', { series: ['A', 'B'] }, ['高级技工', 'engineer series']],
    ['the same series twice counts once', { series: ['A', 'A', 'B'] }, ['高级技工', 'engineer series']],
    ['two years: technician at most', { tradeYears: 2 }, ['高级技工', 'engineer tradeYears']],
    ['three years are enough', { tradeYears: 3 }, ['初级工程师']],
    ['unknown years count as none', { tradeYears: null }, ['高级技工', 'engineer tradeYears']],
    ['one series: reserve', { series: ['A'] }, ['储备', 'engineer series', 'technician series']],
    [
      '初中 without a certificate: reserve',
      { education: 'junior' },
      ['储备', 'engineer education', 'technician education'],
    ],
    [
      '初中 with a repair certificate: technician',
      { education: 'junior', certificates: ['家电维修证'] },
      ['高级技工', 'engineer education'],
    ],
    [
      'another certificate does not help',
      { education: 'junior', certificates: ['驾驶证'] },
      ['储备', 'engineer education', 'technician education'],
    ],
    [
      'unknown education, certificate or not',
      { education: null, certificates: ['维修证'] },
      ['储备', 'engineer education', 'technician education'],
    ],
    [
      'below the pass marks nothing else is asked',
      { theory: 50, practical: 50, education: null, series: [] },
      ['储备', 'reserve theory', 'reserve practical'],
    ],
    ['a technician needs no years', { theory: 85, practical: 85, tradeYears: null }, ['中级技工']],
  ])('%s', (_name, given, expected) => {
    expect(missing(given)).toEqual(expected);
  });

  it('高中 with 95 and three series is a senior technician', () => {
    expect(missing({ theory: 95, practical: 95, education: 'senior' })).toEqual([
      '高级技工',
      'engineer education',
    ]);
  });

  it('reads versions from before the pass marks and the lists of educations', () => {
    const { passMarks: _marks, ...rule } = GRADES.schemeA;
    const prerequisites = rule.prerequisites.map(({ acceptedEducations, ...row }) => ({
      ...row,
      educationMin: acceptedEducations[0] ?? null,
    }));
    const earlier = { ...GRADES, schemeA: { ...rule, prerequisites } };
    expect(zGradesStandard.parse(earlier)).toEqual(GRADES);
  });

  it('takes the highest band below: the engineer of 98 becomes a senior technician', () => {
    expect(byExam({ theory: 98, practical: 98, series: ['A', 'B'] }).grade).toBe('高级技工');
  });

  it('names in words what is missing, in the derivation too', () => {
    const lines = derivationLines(
      createTranslate('zh-CN'),
      byExam({ series: ['A'], education: null }).derivation,
    );
    expect(lines).toContain('工程师要求 3 个及以上产品系列，现有 1 个');
    expect(lines).toContain('技工要求学历 高中 及以上，学历未登记');
    expect(lines).toContain('均分 =（90 + 90）÷ 2 = 90');
    expect(lines[0]).toBe('规则：方案 A（考试定级）（第 2 版）');
    expect(lines.join()).not.toMatch(/\{\{|undefined/u);
  });
});

describe('scheme B', () => {
  const entry = (
    examTotal: number,
    experienceYears: number,
    education: 'junior' | 'senior' | 'college' | 'bachelor',
  ) =>
    gradeByEntryTotal({ kind: 'entry', examTotal, experienceYears, education }, GRADES.schemeB, GRADES_REF);

  it.each<[number, number, 'junior' | 'senior' | 'college' | 'bachelor', number, number]>([
    [80, 0, 'junior', 190, 1],
    [80, 0, 'senior', 200, 1],
    [95, 1, 'college', 245, 1],
    [99.99, 2, 'college', 249.99, 1],
    [90, 3, 'college', 270, 2],
    [89.99, 3, 'college', 269.99, 1],
    [99, 5, 'college', 279, 2],
    [100, 6, 'bachelor', 320, 2],
    [120, 6, 'bachelor', 340, 3],
  ])('exam %d, %d years, %s: %d points, level %d', (examTotal, years, education, points, level) => {
    const result = valueOf(entry(examTotal, years, education));
    expect([result.pointsHundredths, result.level]).toEqual([Math.round(points * 100), level]);
  });

  it('gives no grade below the pass mark', () => {
    expect(codeOf(entry(79.99, 10, 'bachelor'))).toBe('E_GRADING_EXAM_FAILED');
  });

  it.each([
    [0, 1],
    [199.99, 1],
    [200, 1],
    [269.99, 1],
    [270, 2],
    [339.99, 2],
    [340, 3],
    [350, 3],
    [430, 4],
    [529.99, 4],
    [530, 5],
    [9999, 5],
  ])('%d points: level %d', (points, level) => {
    expect(gradeByPoints({ kind: 'points', points }, GRADES.schemeB, GRADES_REF).level).toBe(level);
  });

  it('adds the year at its end: old points, the monthly sum, seniority', () => {
    const year = { kind: 'yearEnd', points: 350, sum: -12.5, from: '2025-04', to: '2026-03' } as const;
    const result = gradeAtYearEnd(year, GRADES.schemeB, GRADES_REF);
    expect([result.pointsHundredths, result.level]).toEqual([34_250, 3]);
    expect(derivationLines(createTranslate('zh-CN'), result.derivation)).toContain(
      '新积分 = 350 -12.5 +5 = 342.5',
    );
  });
});

describe('scheme C', () => {
  const by = (scores: readonly number[], rule = GRADES.schemeC) =>
    gradeByDimensions(
      {
        kind: 'dimensions',
        scores: Object.fromEntries(rule.dimensions.map(({ key }, i) => [key, scores[i] ?? 0])),
      },
      rule,
      GRADES_REF,
    );

  it.each([
    [[60, 60, 60, 60], '初级'],
    [[59.99, 60, 60, 60], '未定级'],
    [[75, 75, 75, 75], '中级'],
    [[75, 75, 75, 74.99], '初级'],
    [[90, 90, 90, 90], '高级'],
    [[100, 100, 75, 75], '高级'],
    [[100, 100, 74.99, 75], '中级'],
  ])('%j → %s', (scores, grade) => {
    expect(valueOf(by(scores)).grade).toBe(grade);
  });

  it('refuses weights that do not total 100, in the rule and in the standard', () => {
    const dimensions = GRADES.schemeC.dimensions.map((dimension) => ({ ...dimension, weight: 30 }));
    expect(codeOf(by([90, 90, 90, 90], { ...GRADES.schemeC, dimensions }))).toBe('E_GRADE_WEIGHTS');
  });

  it('refuses a dimension without a score', () => {
    expect(
      codeOf(
        gradeByDimensions({ kind: 'dimensions', scores: { knowledge: 90 } }, GRADES.schemeC, GRADES_REF),
      ),
    ).toBe('E_GRADING_SCORE_MISSING');
  });
});

describe('a grade of the past', () => {
  it.each([
    ['A', '高级技工', '高级技工'],
    ['B', '高级维修工', '高级维修工'],
    ['B', '3', '高级维修工'],
    ['C', '中级', '中级'],
  ] as const)('scheme %s knows %s', (scheme, given, grade) => {
    expect(valueOf(gradeAsGiven(scheme, given, GRADES, GRADES_REF)).grade).toBe(grade);
    expect(valueOf(gradeUnder({ kind: 'given', grade: given }, scheme, GRADES, GRADES_REF)).grade).toBe(
      grade,
    );
  });

  it('refuses a grade of another scheme', () => {
    expect(codeOf(gradeAsGiven('A', '高级维修工', GRADES, GRADES_REF))).toBe('E_GRADE_UNKNOWN');
  });
});

describe('a grading that an older app confirmed', () => {
  const said = (step: 'department' | 'leader', decision: 'agree' | 'disagree') => ({
    step,
    decision,
    approver: '李强',
  });
  it.each([
    [[], 'E_GRADING_NOT_APPROVED'],
    [[said('department', 'agree')], undefined],
    [[said('department', 'agree'), said('leader', 'disagree')], 'E_GRADING_DISAGREED'],
    [[said('leader', 'disagree'), said('leader', 'agree')], undefined],
    [[said('leader', 'agree'), said('leader', 'disagree')], 'E_GRADING_DISAGREED'],
  ] as const)('%j', (opinions, code) => {
    expect(olderConfirmFault(opinions)?.code).toBe(code);
  });
});
