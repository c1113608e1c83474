import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { printSelection } from '../../../electron/features/documents/service/select';
import { decideCharge } from '../../../electron/features/skill-exams/service/charges';
import { createSkillExam, saveSkillScores } from '../../../electron/features/skill-exams/service/exams';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { gradeByPoints } from '../../builders/points';
import { addPeople } from '../../builders/staff';
import { canReadPdf, pdfText } from '../../printing/tools';

const clock = fixedClock('2026-09-15');
let office: ReturnType<typeof openOffice>;
beforeEach(() => {
  office = openOffice(undefined, clock);
});
afterEach(() => office.dispose());

const print = (name: string, given: object) =>
  printSelection(office, {
    document: name,
    staffNos: [],
    out: join(office.paths.data, `${name}.pdf`),
    ...given,
  });

/** A line's numbers, as they stand on the paper. */
const numbersOf = (line: string | undefined): readonly number[] =>
  (line?.match(/-?\d+(?:\.\d+)?(?=\s|$)/g) ?? []).map(Number);

describe.skipIf(!canReadPdf)('charge → pay → wage sheet, on paper', () => {
  it('takes the charge off the pay, and adds up to what is printed', async () => {
    const people = addPeople(office, { '0001': '王伟', '0002': '李娜', '0100': '陈师傅' });
    const id = (no: string): string => people[no] ?? '';
    gradeByPoints(office, id('0001'), 350, '2026-07-01');
    gradeByPoints(office, id('0002'), 200, '2026-07-01');
    gradeByPoints(office, id('0100'), 353.35, '2026-07-01');
    const about = { name: '液压', examType: 'theory', heldOn: '2026-07-10', productSeries: '' } as const;
    const exam = valueOf(createSkillExam(office, { ...about, trainerId: id('0100') }));
    const entries = ['0001', '0002'].map((no) => ({ staffId: id(no), score: 60, panel: {} }));
    valueOf(saveSkillScores(office, { examId: exam.id, entries }));
    valueOf(
      decideCharge(office, {
        ...{ examIds: [exam.id], seen: 20_000, choice: 'confirm', negligent: false },
        ...{ decidedOn: '2026-07-20', decidedBy: '李静', reason: '' },
      }),
    );
    expect(codeOf(await print('wageSheet', { periods: ['2026年'] }))).toBe('E_FORM_PERIOD');
    expect(codeOf(await print('wageSheet', { periods: ['2026-10'] }))).toBe('E_FORM_NO_SUBJECT');
    expect(valueOf(await print('wageSheet', { periods: ['2026-Q3'] })).documents).toHaveLength(3);
    const { file } = valueOf(await print('wageSheet', { periods: ['2026-08'] }));
    const lines = pdfText(readFileSync(file)).split('\n');
    const totals = ['0001', '0002', '0100'].map((no) =>
      numbersOf(lines.find((line) => new RegExp(`^\\s*\\d\\s+${no}\\s`).test(line))),
    );
    // Gross and pay of each; the trainer's line besides: −200.
    expect(totals[0]).toEqual(expect.arrayContaining([3500]));
    expect(totals[2]).toEqual(expect.arrayContaining([3533.5, -200, 3333.5]));
    const sum = numbersOf(lines.find((line) => line.includes('合计（3 人）')));
    expect(sum.slice(1)).toEqual([9033.5, 9033.5, -200, 8833.5]);
    const paper = valueOf(await print('trainerCharge', { staffNos: ['0100'] }));
    const text = pdfText(readFileSync(paper.file));
    for (const word of ['培训师责任确认表', '陈师傅', '王伟', '李娜', '200 元']) expect(text).toContain(word);
  });
});
