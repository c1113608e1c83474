import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bookOf, cellOf } from '../../../electron/features/lists/book';
import { paintedList, paintList } from '../../../electron/features/lists/print';
import { readBook } from '../../../electron/files/sheets/read-book';
import { writeAtomic } from '../../../electron/files/sheets/write-atomic';
import { writeCsvBook, writeXlsxBook } from '../../../electron/files/sheets/write-sheet';
import { listsContract } from '../../../shared/features/lists/contract';
import { inputError } from '../../../shared/ipc/input-error';
import { LIST_LIMITS, type ListPicture } from '../../../shared/kernel/list-picture';
import { createTranslate } from '../../../shared/locales/create-translate';
import { describeError } from '../../../shared/locales/translate';
import { codeOf, openOffice, valueOf } from '../../builders/office';
import { canReadPdf, pdfText } from '../../printing/tools';

const t = createTranslate('zh-CN');
const folder = mkdtempSync(join(tmpdir(), 'tidui-lists-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const column = (header: string, width: number | null = null) => ({ header, width, align: 'left' as const });
const picture = (rows: ListPicture['rows']): ListPicture => ({
  title: '员工',
  filters: ['网点：青浦'],
  order: ['入职日期 从大到小'],
  columns: [column('工号', 96), column('姓名', 96), column('入职日期', 104), column('积分')],
  rows,
});

describe('a list as a workbook', () => {
  it('says days as days, numbers as numbers and all else as text', () => {
    expect(cellOf('2026-03-05')).toEqual({ date: '2026-03-05' });
    expect(cellOf('2026-03-05 09:30')).toEqual({ date: '2026-03-05T09:30' });
    expect(cellOf('00021')).toBe('00021');
    expect(cellOf(12.5)).toBe(12.5);
    expect(cellOf('2026-13-40')).toBe('2026-13-40');
    expect(cellOf('2026-02-30')).toBe('2026-02-30');
    expect(cellOf('2026-02-30 09:30')).toBe('2026-02-30 09:30');
  });

  it('is read back as it was shown, and holds no formula', async () => {
    const file = join(folder, 'staff.xlsx');
    const shown = picture([['00021', '=HYPERLINK("x")', '2026-03-05', 12.5]]);
    valueOf(await writeAtomic(file, await writeXlsxBook(bookOf(t, shown))));
    const [sheet] = valueOf(await readBook(file)).book.sheets;
    const text = JSON.stringify(sheet);
    expect(text).toContain('00021');
    expect(text).toContain('网点：青浦');
    expect(text).toContain('入职日期 从大到小');
    expect(text).toContain('12.5');
    expect(text).not.toContain('"=HYPERLINK');
  });

  it('is written as text with commas too', () => {
    const bytes = writeCsvBook(bookOf(t, picture([['00021', '李娜', '2026-03-05', null]])));
    expect(Buffer.from(bytes).toString('utf8')).toContain('00021,李娜,2026-03-05,');
    const named = { ...picture([]), columns: [column('=1+1')] };
    expect(Buffer.from(writeCsvBook(bookOf(t, named))).toString('utf8')).toContain("'=1+1");
  });
});

describe('a list on paper', () => {
  it.skipIf(!canReadPdf)('repeats its head on every page and bears neither number nor mark', async () => {
    const app = openOffice();
    const rows = Array.from({ length: 90 }, (_, i) => [`${10_000 + i}`, `张三${i}`, '2026-03-05', i]);
    const { token, bytes, pages } = valueOf(await paintList(app, picture(rows)));
    expect(pages).toBeGreaterThan(1);
    const text = pdfText(bytes);
    expect(text.match(/入职日期\s+积分/gu)?.length).toBe(pages);
    expect(text).toContain('网点：青浦');
    expect(text).toContain('共 90 条');
    expect(text).toContain('10089');
    expect(text).not.toContain('草稿');
    expect(valueOf(paintedList(token)).bytes).toBe(bytes);
    app.close();
  });

  it('forgets all but the last ones', () => {
    expect(codeOf(paintedList('none'))).toBe('E_LIST_FORGOTTEN');
  });
});

describe('the limits', () => {
  const { input } = listsContract.exportList;
  const refusalOf = (rows: ListPicture['rows']): string => {
    const parsed = input.safeParse(picture(rows));
    return parsed.success ? '' : inputError(parsed.error.issues[0]).code;
  };

  it('are named with the refusal', () => {
    const rows = Array.from({ length: LIST_LIMITS.rows + 1 }, () => []);
    const parsed = input.safeParse(picture(rows));
    const refusal = inputError(parsed.error?.issues[0]);
    expect(describeError(t, refusal).message).toContain(`超过 ${LIST_LIMITS.rows} 行`);
  });

  it('refuse by a code that has a remedy', () => {
    expect(refusalOf(Array.from({ length: LIST_LIMITS.rows + 1 }, () => []))).toBe('E_LIST_TOO_LONG');
    expect(refusalOf([['x'.repeat(LIST_LIMITS.cell + 1)]])).toBe('E_LIST_CELL_TOO_LONG');
    expect(refusalOf([['x', 1, null]])).toBe('');
  });
});
