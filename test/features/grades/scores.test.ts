import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transact } from '../../../electron/database/transact';
import { examScores } from '../../../electron/features/entry-tests/repository';
import { reminders } from '../../../electron/features/grades/reminders';
import { gradings } from '../../../electron/features/grades/repository';
import { confirmGrading, saveGrading } from '../../../electron/features/grades/service/gradings';
import { reviewGrading } from '../../../electron/features/grades/service/review';
import { listGradings, prefillGrading, viewGrading } from '../../../electron/features/grades/views/gradings';
import {
  createSkillExam,
  savePanel,
  saveSkillScores,
} from '../../../electron/features/skill-exams/service/exams';
import { listSkillExams } from '../../../electron/features/skill-exams/views/exams';
import { showTrainers } from '../../../electron/features/skill-exams/views/show';
import { pairFault, proposedPair } from '../../../shared/features/grades/rules/scores';
import type { GradingPrefill, ScoreFact } from '../../../shared/features/grades/types';
import type { SkillExamFields } from '../../../shared/features/skill-exams/types';
import { agreeToGrading } from '../../builders/approvals';
import { GRADES } from '../../builders/grades';
import { gradingDraft } from '../../builders/grading-draft';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff } from '../../builders/staff';

const { pairing } = GRADES.schemeA;

const fact = (examType: 'theory' | 'practical', given: Partial<ScoreFact> = {}): ScoreFact => ({
  ...{ scoreId: `${examType}${given.heldOn}`, examId: examType, exam: examType, examType },
  ...{ purpose: 'grading', heldOn: '2026-05-10', series: 'A', score: 90, panel: null },
  ...given,
});

describe('two scores', () => {
  it.each<[string, string, string, string, string | null]>([
    ['A', '2025-05-10', 'A', '2026-05-10', null],
    ['A', '2025-05-09', 'A', '2026-05-10', 'E_GRADING_PAIR_DAYS'],
    ['A', '2026-02-09', '', '2026-05-10', null],
    ['A', '2026-02-08', '', '2026-05-10', 'E_GRADING_PAIR_DAYS'],
    ['', '2026-05-10', 'A', '2026-08-08', null],
    ['', '2025-05-10', '', '2026-05-10', null],
    ['A', '2026-05-10', 'C', '2026-05-10', 'E_GRADING_PAIR_SERIES'],
    ['A', '2024-05-10', 'C', '2026-05-10', 'E_GRADING_PAIR_SERIES'],
  ])('of %s on %s and of %s on %s: %s', (seriesOne, dayOne, seriesTwo, dayTwo, code) => {
    const theory = fact('theory', { series: seriesOne, heldOn: dayOne });
    const practical = fact('practical', { series: seriesTwo, heldOn: dayTwo });
    expect(pairFault({ theory, practical }, pairing)?.code ?? null).toBe(code);
  });

  it('are the newest that belong together; the newer ones say why they do not', () => {
    const old = [fact('theory', { heldOn: '2025-03-01' }), fact('practical', { heldOn: '2025-03-08' })];
    const found = proposedPair(
      [
        ...old,
        fact('practical', { heldOn: '2026-04-01', series: 'C' }),
        fact('theory', { heldOn: '2026-05-01', purpose: 'course' }),
      ],
      pairing,
    );
    expect([found.pair?.theory.heldOn, found.pair?.practical.heldOn]).toEqual(['2025-03-01', '2025-03-08']);
    expect(found.others.map(({ why }) => why?.code)).toEqual([
      'E_GRADING_PAIR_PURPOSE',
      'E_GRADING_PAIR_PURPOSE',
      'E_GRADING_PAIR_SERIES',
    ]);
  });
});

describe('a grading by exam', () => {
  const clock = fixedClock('2026-06-15');
  let office = openOffice(undefined, clock);
  let staffId = '';
  beforeEach(() => {
    office = openOffice(undefined, clock);
    staffId = addStaff(office, { education: 'senior', industrySince: '2020-01-01' }).id;
  });
  afterEach(() => office.dispose());

  const exam = (given: Partial<SkillExamFields>) =>
    valueOf(
      createSkillExam(office, {
        ...{ name: '春季', examType: 'theory', heldOn: '2026-05-10', productSeries: 'A', trainerId: null },
        ...given,
      }),
    ).id;
  const score = (examId: string, points: number | null, panel: Readonly<Record<string, number>> = {}) =>
    valueOf(saveSkillScores(office, { examId, entries: [{ staffId, score: points, panel }] }));
  const practical = (panel: Readonly<Record<string, number>>, given: Partial<SkillExamFields> = {}) => {
    const id = exam({ examType: 'practical', ...given });
    score(id, null, panel);
    return id;
  };
  const known = (): GradingPrefill => {
    const found = prefillGrading(office.db, staffId, '2026-06-10');
    if (found === undefined) throw new Error('nobody');
    return found;
  };
  const save = (education: 'senior' | 'college' = 'college') => {
    const { pair } = known();
    if (pair === null) throw new Error('no pair');
    const { theory, practical: done } = pair;
    const from = {
      theory: { scoreId: theory.scoreId, exam: '', heldOn: theory.heldOn, series: '' },
      practical: { scoreId: done.scoreId, exam: '', heldOn: done.heldOn, series: '' },
    };
    const facts = { education, tradeYears: 6, series: ['A', 'B', 'C'], certificates: [] };
    // The figures are those of the records, whatever the sheet says.
    const inputs = { kind: 'exam' as const, theory: 1, practical: 1, from, ...facts };
    return valueOf(saveGrading(office, gradingDraft(staffId, { inputs })));
  };
  const confirm = (id: string) => {
    const grading = gradings.find(office.db, id);
    return confirmGrading(office, { id, version: grading?.version ?? 0 });
  };
  const FIVE = { technical: 95, process: 95, quality: 95, production: 95, service: 95 };

  it('takes its figures from the records that it names, and names them', () => {
    score(exam({}), 95);
    practical(FIVE, { name: '实操' });
    const saved = save('senior');
    expect([saved.grade, saved.mean]).toEqual(['高级技工', 95]);
    expect(saved.missing).toMatchObject([{ what: 'education', required: 'vocational', actual: 'senior' }]);
    expect(saved.inputs).toMatchObject({ theory: 95, from: { practical: { exam: '实操', series: 'A' } } });
    agreeToGrading(office, saved.id);
    expect(valueOf(confirm(saved.id)).state).toBe('confirmed');
    expect(viewGrading(office.db, saved.id, 'BJ01')?.row.review).toEqual([]);
  });

  it.each([
    [100, { ...FIVE, technical: 79, process: 79, quality: 79, production: 79, service: 79 }, '储备'],
    [100, { technical: 79.99, process: 80, quality: 80, production: 80, service: 80 }, '储备'],
    [100, { technical: 80, process: 80, quality: 80, production: 80, service: 80 }, '初级工程师'],
    [60, { technical: 100, process: 100, quality: 100, production: 100, service: 100 }, '储备'],
  ])('of theory %d and a panel %j is %s', (theory, panel, grade) => {
    score(exam({}), theory);
    practical(panel);
    expect(save().grade).toBe(grade);
  });

  it('rests on no incomplete panel until its members are there, or a reply covers them', () => {
    score(exam({}), 95);
    const examId = practical({ technical: 95, quality: 95, service: 95 });
    expect(known().pair?.practical.panel?.map(({ code }) => code)).toEqual(['E_PANEL_ABSENT']);
    const saved = save();
    expect(viewGrading(office.db, saved.id, 'BJ01')?.gates).toMatchObject([
      { code: 'E_GRADING_PANEL_INCOMPLETE', causes: [{ code: 'E_PANEL_ABSENT' }] },
    ]);
    agreeToGrading(office, saved.id);
    expect(codeOf(confirm(saved.id))).toBe('E_GRADING_PANEL_INCOMPLETE');
    expect(codeOf(savePanel(office, { examId, members: [], coverNo: '总部3号', coverOn: null }))).toBe(
      'E_PANEL_COVER',
    );
    valueOf(savePanel(office, { examId, members: [], coverNo: '总部3号', coverOn: '2026-06-01' }));
    expect(valueOf(confirm(saved.id)).state).toBe('confirmed');
  });

  it('is confirmed by three of five at a dealer', () => {
    office.db.raw.exec("UPDATE own_office SET branch_kind = 'dealer'");
    score(exam({}), 95);
    practical({ technical: 95, quality: 95, service: 95 });
    const saved = save();
    agreeToGrading(office, saved.id);
    expect(valueOf(confirm(saved.id)).state).toBe('confirmed');
  });

  it('does not rest on one total without members, unless it was held before the rule', () => {
    score(exam({}), 95);
    score(exam({ examType: 'practical' }), 95);
    const saved = save();
    agreeToGrading(office, saved.id);
    expect(codeOf(confirm(saved.id))).toBe('E_GRADING_PANEL_INCOMPLETE');
    score(exam({ heldOn: '2025-12-20', name: '去年' }), 95);
    score(exam({ heldOn: '2025-12-31', name: '去年', examType: 'practical' }), 95);
    expect(known().others).toEqual([]);
    expect(listSkillExams(office.db, { search: '去年', examType: 'practical' }, 'BJ01')).toMatchObject([
      { provisional: 0 },
    ]);
  });

  it('needs the record as it was, and a paper where scores are typed', () => {
    const theory = exam({});
    score(theory, 95);
    practical(FIVE);
    const saved = save();
    score(theory, 94);
    agreeToGrading(office, saved.id);
    expect(codeOf(confirm(saved.id))).toBe('E_GRADING_SCORE_CHANGED');
    const { cover: _cover, ...typed } = gradingDraft(staffId).inputs as {
      readonly cover?: unknown;
      readonly kind: 'exam';
    };
    const other = valueOf(
      saveGrading(office, gradingDraft(staffId, { gradedOn: '2026-06-09', inputs: typed as never })),
    );
    agreeToGrading(office, other.id);
    expect(codeOf(confirm(other.id))).toBe('E_GRADING_SCORES_UNPROVEN');
    const ahead = { ...gradingDraft(staffId).inputs, cover: { number: '7', on: '2026-06-16' } } as never;
    expect(
      codeOf(saveGrading(office, gradingDraft(staffId, { gradedOn: '2026-06-08', inputs: ahead }))),
    ).toBe('E_GRADING_COVER_AHEAD');
  });

  it('reads what was held for a grading; trainers answer for gradings and courses', () => {
    const trainerId = addStaff(office, { staffNo: '00009', name: '陈师傅' }).id;
    score(exam({ purpose: 'onboarding', trainerId }), 60);
    practical(FIVE);
    expect(known()).toMatchObject({
      pair: null,
      theory: null,
      others: [{ why: { code: 'E_GRADING_PAIR_PURPOSE' } }],
    });
    expect(showTrainers(office).total).toBe(0);
    score(exam({ purpose: 'course', trainerId, name: '结业' }), 60);
    expect(showTrainers(office).total).toBe(1);
    expect(listSkillExams(office.db, { search: '', examType: '', purpose: 'course' }, 'BJ01')).toHaveLength(
      1,
    );
  });

  it('that was confirmed before is listed once for review, with the reason, and reminded of', () => {
    score(exam({}), 92);
    practical({ technical: 95, quality: 95 });
    const saved = valueOf(saveGrading(office, gradingDraft(staffId)));
    agreeToGrading(office, saved.id);
    valueOf(confirm(saved.id));
    const list = () =>
      listGradings(office.db, { search: '', scheme: '', state: 'review', staffId: '' }, 'BJ01').map(
        ({ review }) => review.map(({ code }) => code),
      );
    expect(list()).toEqual([]);
    expect(codeOf(reviewGrading(office, { gradingId: saved.id, note: '看过' }))).toBe(
      'E_GRADING_REVIEW_NONE',
    );
    const { cover: _cover, ...typed } = saved.inputs as { readonly cover?: unknown };
    const before = { inputs: typed as never, grade: '高级工程师' };
    valueOf(transact(office, 'test.before', (tx) => gradings.update(tx, saved.id, undefined, before)));
    expect(list()).toEqual([['E_GRADING_OTHER_TODAY', 'E_GRADING_PANEL_INCOMPLETE']]);
    expect(reminders(office, '2026-06-15')).toMatchObject([{ kind: 'gradingReview', dueOn: '2026-06-15' }]);
    valueOf(reviewGrading(office, { gradingId: saved.id, note: '有纸质成绩单，保持不变' }));
    expect(list()).toEqual([]);
    expect(reminders(office, '2026-06-15')).toEqual([]);
    expect(viewGrading(office.db, saved.id, 'BJ01')).toMatchObject({
      row: { grade: '高级工程师', state: 'confirmed' },
      reviews: [{ note: '有纸质成绩单，保持不变' }],
    });
  });

  it('by points takes the book’s figures, or says why not', () => {
    const total = exam({ examType: 'comprehensive', purpose: 'onboarding', name: '转正考试' });
    score(total, 86);
    const entry = (given: object = {}) => {
      const figures = {
        kind: 'entry',
        examTotal: 86,
        experienceYears: 6,
        education: 'senior',
        ...given,
      } as const;
      return saveGrading(office, gradingDraft(staffId, { inputs: figures }));
    };
    expect(known()).toMatchObject({ entryTotal: 86, tradeYears: 6, entryFrom: { exam: '转正考试' } });
    expect(codeOf(entry({ examTotal: 90 }))).toBe('E_GRADING_TOTAL_DIFFERS');
    expect(codeOf(entry({ experienceYears: 7 }))).toBe('E_GRADING_YEARS_DIFFER');
    expect(codeOf(entry({ education: 'college' }))).toBe('E_GRADING_EDUCATION_DIFFERS');
    expect(valueOf(entry()).inputs).toMatchObject({ from: { exam: '转正考试' } });
    const why = { education: 'college', deviation: '已取得大专毕业证，档案待更新' };
    const { id, version } = valueOf(saveGrading(office, gradingDraft(staffId, { gradedOn: '2026-06-09' })));
    expect(version).toBe(1);
    valueOf(
      saveGrading(
        office,
        gradingDraft(staffId, {
          gradedOn: '2026-06-09',
          seen: { id, version },
          inputs: { kind: 'entry', examTotal: 86, experienceYears: 6, ...why } as never,
        }),
      ),
    );
    expect(JSON.stringify(gradings.find(office.db, id)?.derivation)).toContain('大专毕业证');
  });

  it('by points is compared with the book once more before it holds: the score may have been corrected since', () => {
    const total = exam({ examType: 'comprehensive', purpose: 'onboarding', name: '转正考试' });
    score(total, 86);
    const figures = { kind: 'entry', examTotal: 86, experienceYears: 6, education: 'senior' } as const;
    const saved = valueOf(saveGrading(office, gradingDraft(staffId, { inputs: figures })));
    agreeToGrading(office, saved.id);
    const [{ id } = { id: '' }] = examScores.list(office.db, 'r.score = 86');
    const correct = (to: number) =>
      transact(office, 'test.correct', (tx) => examScores.update(tx, id, undefined, { score: to }));
    valueOf(correct(68));
    expect(codeOf(confirm(saved.id))).toBe('E_GRADING_TOTAL_DIFFERS');
    expect(viewGrading(office.db, saved.id, 'BJ01')?.gates).toMatchObject([
      { code: 'E_GRADING_TOTAL_DIFFERS' },
    ]);
    valueOf(correct(86));
    valueOf(confirm(saved.id));
  });
});
