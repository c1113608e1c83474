import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoChange } from '../../../electron/database/undo/change';
import { scoresOf } from '../../../electron/features/entry-tests/repository';
import {
  createEntryTest,
  removeEntryTest,
  removeScore,
  saveScores,
  updateEntryTest,
} from '../../../electron/features/entry-tests/service';
import { listEntryTests, viewEntryTest } from '../../../electron/features/entry-tests/views';
import { drawPlan } from '../../../electron/features/plans/service/draw';
import { exportWorkbook } from '../../../electron/features/workbooks/service/files';
import { importWorkbook } from '../../../electron/features/workbooks/service/import';
import type { ExamFields, SaveScores } from '../../../shared/features/entry-tests/types';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff } from '../../builders/staff';
import { lastLine, undoLast } from '../../builders/undo';

let clock = fixedClock();
let office = openOffice();
let [wang, li, zhao] = ['', '', ''];
beforeEach(() => {
  clock = fixedClock('2026-06-15');
  office = openOffice(undefined, clock);
  [wang, li, zhao] = [
    addStaff(office, { staffNo: '0001', name: '王伟' }).id,
    addStaff(office, { staffNo: '0002', name: '李娜' }).id,
    addStaff(office, { staffNo: '0003', name: '赵强' }).id,
  ];
});
afterEach(() => office.dispose());

const fields = (given: Partial<ExamFields> = {}): ExamFields => ({
  name: '六月摸底',
  heldOn: '2026-06-15',
  productSeries: '',
  trainerId: null,
  ...given,
});
const addTest = (given: Partial<ExamFields> = {}) => valueOf(createEntryTest(office, fields(given)));
const line = (
  staffId: string,
  score: number,
  version: number | null = null,
): SaveScores['entries'][number] => ({ staffId, score, version, note: '' });
const view = (id: string) => viewEntryTest(office.db, id, 'BJ01', clock.today());

describe('an entry test', () => {
  it('is there once for a name and a day', async () => {
    const test = addTest();
    expect(codeOf(createEntryTest(office, fields()))).toBe('E_EXAM_EXISTS');
    const second = addTest({ heldOn: '2026-06-16' });
    expect(codeOf(updateEntryTest(office, { id: second.id, version: 1, fields: fields() }))).toBe(
      'E_EXAM_EXISTS',
    );
    valueOf(removeEntryTest(office, { id: test.id, version: 1 }));
    const removal = lastLine(office);
    addTest();
    expect(codeOf(await undoChange(office, removal))).toBe('E_EXAM_EXISTS');
  });

  it('goes and comes back with its scores', async () => {
    const test = addTest();
    valueOf(saveScores(office, { examId: test.id, entries: [line(wang, 80), line(li, 90)] }));
    valueOf(
      removeScore(office, {
        id: scoresOf(office.db, test.id).find(({ staffId }) => staffId === li)?.id ?? '',
        version: 1,
      }),
    );
    valueOf(removeEntryTest(office, { id: test.id, version: 1 }));
    expect(listEntryTests(office.db, '', 'BJ01')).toEqual([]);
    valueOf(await undoLast(office));
    expect(view(test.id)?.scores.map(({ name }) => name)).toEqual(['王伟']);
  });

  it('proposes a tier for each score, exactly at the bands', () => {
    const test = addTest();
    valueOf(
      saveScores(office, { examId: test.id, entries: [line(wang, 79.99), line(li, 80), line(zhao, 90)] }),
    );
    expect(view(test.id)?.scores.map(({ proposal }) => [proposal.tier, proposal.title])).toEqual([
      ['basic', '储备'],
      ['intermediate', '技工'],
      ['advanced', '工程师'],
    ]);
    expect(listEntryTests(office.db, '六月', 'BJ01')[0]).toMatchObject({ people: 3, withoutPlan: 3 });
  });
});

describe('scores', () => {
  it('are entered from the day on, in range, once for a person, all or none', () => {
    const test = addTest({ heldOn: '2026-06-16' });
    const save = (...entries: SaveScores['entries']) => saveScores(office, { examId: test.id, entries });
    expect(codeOf(save(line(wang, 80)))).toBe('E_EXAM_NOT_HELD');
    clock.set('2026-06-16');
    for (const wrong of [-1, 100.5, 80.555]) expect(codeOf(save(line(wang, wrong)))).toBe('E_SCORE_RANGE');
    const refused = save(line(wang, 80), line(li, 101));
    expect(refused).toMatchObject({ ok: false, error: { code: 'E_SCORE_RANGE', field: 'entries.1.score' } });
    expect(scoresOf(office.db, test.id)).toEqual([]);
    expect(codeOf(save(line(wang, 80), line(wang, 81)))).toBe('E_SCORE_EXISTS');
    valueOf(save(line(wang, 80)));
    expect(codeOf(save(line(wang, 85)))).toBe('E_SCORE_EXISTS');
    valueOf(save(line(wang, 85, 1)));
    expect(codeOf(save(line(wang, 86, 1)))).toBe('E_RECORD_CHANGED');
    expect(
      codeOf(updateEntryTest(office, { id: test.id, version: 1, fields: fields({ heldOn: '2026-06-20' }) })),
    ).toBe('E_EXAM_HAS_SCORES');
  });

  it('lead to a plan of their tier and then stay', () => {
    const test = addTest();
    valueOf(saveScores(office, { examId: test.id, entries: [line(wang, 85)] }));
    const score = scoresOf(office.db, test.id)[0];
    const drawn = valueOf(
      drawPlan(office, {
        staffId: score?.staffId ?? '',
        source: { kind: 'examScore', examScoreId: score?.id ?? '' },
        startsOn: '2026-06-16',
      }),
    );
    expect(drawn.tier).toBe('intermediate');
    expect(view(test.id)?.scores[0]?.plan).toMatchObject({ planNo: drawn.plan.planNo, tier: 'intermediate' });
    expect(listEntryTests(office.db, '', 'BJ01')[0]?.withoutPlan).toBe(0);
    expect(codeOf(removeScore(office, { id: score?.id ?? '', version: 1 }))).toBe('E_SCORE_HAS_PLAN');
    expect(codeOf(removeEntryTest(office, { id: test.id, version: 1 }))).toBe('E_SCORE_HAS_PLAN');
    valueOf(saveScores(office, { examId: test.id, entries: [line(wang, 95, 1)] }));
    expect(view(test.id)?.scores[0]).toMatchObject({
      proposal: { tier: 'advanced' },
      plan: { tier: 'intermediate' },
    });
  });

  it('come back after a deletion, unless the person has another', async () => {
    const test = addTest();
    valueOf(saveScores(office, { examId: test.id, entries: [line(wang, 85)] }));
    const id = scoresOf(office.db, test.id)[0]?.id ?? '';
    valueOf(removeScore(office, { id, version: 1 }));
    valueOf(await undoLast(office));
    valueOf(removeScore(office, { id, version: 3 }));
    const removal = lastLine(office);
    valueOf(saveScores(office, { examId: test.id, entries: [line(wang, 70)] }));
    expect(codeOf(await undoChange(office, removal))).toBe('E_SCORE_EXISTS');
  });
});

describe('the sheet of exam scores', () => {
  const HEADER = '工号*,姓名,考试名称*,考试类型*,考试日期*,成绩,技术,产品系列,培训师工号';
  let serial = 0;
  const sheet = async (...lines: string[]) => {
    serial += 1;
    const file = join(office.paths.data, `${serial}.csv`);
    writeFileSync(file, `${[HEADER, ...lines].join('\r\n')}\r\n`);
    return valueOf(
      await importWorkbook(office, { kind: 'exam-scores', file, dryRun: false, goodRows: true }),
    );
  };

  it('makes the test with its first row, corrects scores, and comes round unchanged', async () => {
    const first = await sheet(
      '0001,王伟,六月摸底,摸底,2026-06-15,85,,变频,0003',
      '0002,,六月摸底,摸底,2026-06-15,91,,,',
    );
    expect(first.counts).toMatchObject({ new: 2, refused: 0 });
    const [test] = listEntryTests(office.db, '', 'BJ01');
    expect(test).toMatchObject({ name: '六月摸底', people: 2, productSeries: '变频', trainerName: '赵强' });
    const again = await sheet(
      '0001,王伟,六月摸底,摸底,2026-06-15,86,,,',
      '0002,,六月摸底,摸底,2026-06-15,91,,,',
    );
    expect(again.counts).toMatchObject({ changed: 1, unchanged: 1 });
    const file = join(office.paths.data, 'scores.xlsx');
    valueOf(await exportWorkbook(office, { kind: 'exam-scores', file }));
    const round = valueOf(
      await importWorkbook(office, { kind: 'exam-scores', file, dryRun: false, goodRows: false }),
    );
    expect(round.counts).toMatchObject({ new: 0, changed: 0, unchanged: 2, refused: 0 });
  });

  it('refuses, by row, what it cannot take', async () => {
    const answer = await sheet(
      '0001,王炜,六月摸底,摸底,2026-06-15,85,,,',
      '0009,,六月摸底,摸底,2026-06-15,85,,,',
      '0001,,理论,理论,2026-06-15,85,,,',
      '0001,,无成绩,摸底,2026-06-15,,,,',
      '0002,,六月摸底,摸底,2026-06-15,85,80,,',
      '0003,,六月摸底,摸底,2026-06-15,185,,,',
      '0001,,七月摸底,摸底,2026-07-15,85,,,',
      '0002,,另一次,摸底,2026-06-15,85,,变频,',
      '0003,,另一次,摸底,2026-06-15,85,,定频,',
    );
    expect(answer.refused.map(({ row, code }) => `${row} ${code}`)).toEqual([
      '2 E_EXAM_NAME_DIFFERS',
      '3 E_EXAM_STAFF_UNKNOWN',
      '5 E_EXAM_SCORE_MISSING',
      '6 E_EXAM_PANEL_SCORE',
      '7 E_SCORE_RANGE',
      '8 E_EXAM_NOT_HELD',
      '10 E_EXAM_FACTS_DIFFER',
    ]);
    expect(listEntryTests(office.db, '', 'BJ01').map(({ name }) => name)).toEqual(['另一次']);
  });
});
