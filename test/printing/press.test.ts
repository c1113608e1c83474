import { describe, expect, it } from 'vitest';
import { createInlinePrinter } from '../../electron/printing/inline-printer';
import type { Sheet } from '../../electron/printing/sheet';
import { codeOf, valueOf } from '../builders/office';
import { fileModel, planModel, planRow, RARE_NAMES, recordModel, sheetOf, signInModel } from './sheets';
import { canReadPdf, embeddedFonts, pdfText } from './tools';

const printer = createInlinePrinter();

const createdAt = '2026-06-15T02:00:00.000Z';
const print = (sheets: readonly Sheet[], together = false) => printer.print({ sheets, together, createdAt });
const one = async (sheet: Sheet): Promise<Uint8Array> =>
  valueOf(await print([sheet])).files[0] ?? new Uint8Array();

const forms = {
  trainingPlan: sheetOf(planModel()),
  signInSheet: sheetOf(signInModel(12)),
  trainingRecord: sheetOf(recordModel(12)),
  trainingFile: sheetOf(fileModel(true)),
};

describe.skipIf(!canReadPdf).each(Object.entries(forms))('%s', (_name, sheet) => {
  it('has its fonts inside and its text as text, rare names included', async () => {
    const pdf = await one(sheet);
    expect(embeddedFonts(pdf).length).toBeGreaterThan(0);
    expect(embeddedFonts(pdf)).not.toContain(false);
    const text = pdfText(pdf);
    expect(text).toContain(RARE_NAMES);
    expect(text).toContain(sheet.heading.title);
    expect(text).toContain('恒源科技有限公司');
  });
});

describe('the press', () => {
  it('gives the same bytes for the same sheet', async () => {
    const [first, second] = [await one(forms.trainingPlan), await one(forms.trainingPlan)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it.each([
    ['a name of extension B', '𠮷野家 𡈽屋 𠀋', '𠮷野家'],
    ['a subscript', 'CO₂ 浓度', '₂'],
    ['a compatibility ideograph', '金\uf90a木', '木'],
  ])('prints %s in the second font', async (_what, text, found) => {
    const outcome = valueOf(await print([sheetOf(planModel([planRow(1, text)]))]));
    expect(outcome.blanks).toEqual([[]]);
    if (canReadPdf) expect(pdfText(outcome.files[0] ?? new Uint8Array())).toContain(found);
    if (canReadPdf) expect(embeddedFonts(outcome.files[0] ?? new Uint8Array())).not.toContain(false);
  });

  it('is never stopped by a character that no font has: a marked blank, named by its document, field and line', async () => {
    const bad = sheetOf(planModel([planRow(1, '浓度 𪚥 合格')]));
    const outcome = valueOf(await print([forms.signInSheet, bad, forms.trainingFile]));
    expect(outcome.blanks).toEqual([
      [],
      [
        {
          character: '𪚥',
          codePoint: 'U+2A6A5',
          field: '实际培训时间及培训内容（简要说明）',
          text: '浓度 𪚥 合格',
        },
      ],
      [],
    ]);
    if (canReadPdf) expect(pdfText(outcome.files[1] ?? new Uint8Array())).toContain('浓度 □ 合格');
  });

  it('prints the signs of the trade', async () => {
    const pdf = await one(sheetOf(planModel([planRow(1, '±5℃ 220V 5Ω ① ㎡')])));
    if (canReadPdf) expect(pdfText(pdf)).toMatch(/±5℃\s*220V\s*5Ω\s*①\s*㎡/);
  });

  it('makes one file of many, counting the pages of each', async () => {
    const outcome = valueOf(await print([forms.trainingPlan, forms.signInSheet], true));
    expect(outcome.files).toHaveLength(1);
    expect(outcome.pages).toEqual([2, 2]);
    expect(outcome.layouts.map(({ pages }) => pages.length)).toEqual(outcome.pages);
    if (canReadPdf)
      expect(pdfText(outcome.files[0] ?? new Uint8Array()).match(/第\s*1\s*页/g)).toHaveLength(2);
  });

  it('reports progress and stops when it is told to', async () => {
    const done: number[] = [];
    const answer = printer.print(
      { sheets: Array.from({ length: 5 }, () => forms.signInSheet), together: false, createdAt },
      (n) => {
        done.push(n);
        if (n === 2) printer.cancel();
      },
    );
    expect(codeOf(await answer)).toBe('E_FORM_CANCELLED');
    expect(done).toEqual([1, 2]);
    expect(printer.cancel()).toBe(false);
    expect((await print([forms.signInSheet])).ok).toBe(true);
  });
});
