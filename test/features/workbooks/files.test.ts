import { readdirSync, readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { sites } from '../../../electron/features/organization/repository';
import {
  exportWorkbook,
  exportWorkbookAs,
  writeTemplateAs,
} from '../../../electron/features/workbooks/service/files';
import { allWorkbooks } from '../../../electron/features/workbooks/service/find';
import { importWorkbook } from '../../../electron/features/workbooks/service/import';
import { codeOf, valueOf } from '../../builders/office';
import { imported, officeWithFolder, testWorkbook, tryImport } from '../../builders/workbooks';

const workbooks = await allWorkbooks();

const { office, folder } = officeWithFolder();

const FULL = [
  ['工号', '姓名', '入职日期', '网点', '上次面谈', '得分', '性别', '产品系列', '月份'],
  ['0001', '王伟', '2024-03-05', '=cmd|calc', '2026-04-01 08:30', -3.5, '男', 'C6、C7', '2026-04'],
  ['0002', '+李娜', '2024-03-06', '@SUM(A1)', null, 90, '女', '-1;+2', null],
  ['0003', "'=x", '2024-03-06', null, null, null, null, null, null],
];

describe('a workbook from elsewhere', () => {
  it('is imported as people made it', async () => {
    await imported(
      office(),
      await folder().xlsx('a.xlsx', [
        ['工号', '姓名', '入职日期'],
        ['00077', '李娜', '2024-03-05'],
      ]),
    );
    const answer = await imported(
      office(),
      new URL('../../sheets/fixtures/libreoffice.xlsx', import.meta.url).pathname,
      { goodRows: true },
    );
    expect(answer).toMatchObject({
      sheet: '花名册',
      rows: 4,
      counts: { new: 2, changed: 1, refused: 1 },
      unknownColumns: ['序号'],
    });
    expect(answer.refused.map(({ code, row, column, value }) => [code, row, column, value])).toEqual([
      ['E_SHEET_CELL_ERROR', 8, '网点', '#N/A'],
    ]);
    expect(answer.warnings.map(({ code, row }) => [code, row])).toEqual([
      ['E_SHEET_CODE_PADDED', 6],
      ['E_SHEET_AS_SHOWN', 7],
      ['E_SHEET_EXAMPLE_SKIPPED', 10],
    ]);
    const stored = Object.fromEntries(
      sites.list(office().db).map((site) => [site.name, JSON.parse(site.address)]),
    );
    expect(stored['0012']).toMatchObject({
      name: '王伟',
      hired: '2024-03-05',
      site: '朝阳网点',
      met: '2026-04-01T08:30',
      score: 85.5,
    });
    expect(stored['00077']).toMatchObject({ hired: '2024-03-05', met: '2026-04-01T08:30', score: 90 });
    expect(stored['00015']).toMatchObject({ hired: '2024-03-05', site: '海淀网点', score: 81 });
  });

  it('whose formulas were never reckoned is refused row by row', async () => {
    const answer = await imported(
      office(),
      new URL('../../sheets/fixtures/openpyxl.xlsx', import.meta.url).pathname,
      { dryRun: true },
    );
    expect(answer).toMatchObject({ sheet: '员工', counts: { new: 1, refused: 1 }, unknownColumns: ['备注'] });
    expect(answer.refused[0]).toMatchObject({ code: 'E_SHEET_FORMULA_UNKNOWN', row: 3, column: '网点' });
  });

  it('that is of another kind is refused as a whole, naming what was expected and found', async () => {
    const none = await tryImport(office(), folder().put('a.csv', '课程,时间\n电路,8:00\n'));
    expect(none).toMatchObject({
      ok: false,
      error: {
        code: 'E_SHEET_NO_HEADER',
        params: { expected: '工号 | 姓名 | 入职日期', found: '课程 | 时间' },
      },
    });
    const part = await tryImport(office(), folder().put('a.csv', '工号,姓名\n1,王伟\n'));
    expect(part).toMatchObject({
      ok: false,
      error: {
        code: 'E_SHEET_COLUMNS_MISSING',
        params: { row: 1, missing: '入职日期', found: '工号 | 姓名' },
      },
    });
    expect(
      codeOf(await tryImport(office(), folder().put('a.csv', '工号,姓名,编号,入职日期\n1,a,1,2024-01-01\n'))),
    ).toBe('E_SHEET_HEADER_TWICE');
  });
});

describe('an export', () => {
  it.each(['export.xlsx', 'export.csv'])(
    'to %s comes back unchanged, and no cell begins like a formula',
    async (name) => {
      await imported(office(), await folder().xlsx('a.xlsx', FULL));
      const before = sites.list(office().db);
      const file = folder().path(name);
      expect(valueOf(await exportWorkbookAs(office(), testWorkbook, file))).toEqual({ file, rows: 3 });
      const answer = await imported(office(), file);
      expect(answer).toMatchObject({
        counts: { unchanged: 3 },
        unknownColumns: [],
        warnings: [],
        refused: [],
      });
      expect(sites.list(office().db)).toEqual(before);
      const text = name.endsWith('csv')
        ? readFileSync(file, 'utf8')
            .slice(1)
            .split(/\r\n/)
            .flatMap((line) => line.split(','))
        : (await readXlsx(readFileSync(file))).sheets.flatMap((sheet) => sheet.rows.flat());
      const dangerous = text.filter((cell) => typeof cell === 'string' && /^[=+@\t]|^-(?!3\.5$)/.test(cell));
      expect(dangerous).toEqual([]);
    },
  );

  it('keeps leading zeros, real days and words', async () => {
    await imported(office(), await folder().xlsx('a.xlsx', FULL));
    await exportWorkbookAs(office(), testWorkbook, folder().path('x.xlsx'));
    const [sheet] = (await readXlsx(readFileSync(folder().path('x.xlsx')))).sheets;
    expect(sheet?.rows[0]?.slice(0, 3)).toEqual(['工号*', '姓名*', '入职日期*']);
    expect(sheet?.rows[1]).toEqual([
      '0001',
      '王伟',
      new Date('2024-03-05T00:00:00Z'),
      "'=cmd|calc",
      new Date('2026-04-01T08:30:00Z'),
      -3.5,
      '男',
      'C6、C7',
      '2026-04',
    ]);
  });

  it('is whole or not there, and only of the kinds that we write', async () => {
    expect(codeOf(await exportWorkbookAs(office(), testWorkbook, folder().path('no/such/folder.xlsx')))).toBe(
      'E_FILE_UNWRITABLE',
    );
    expect(codeOf(await exportWorkbookAs(office(), testWorkbook, folder().path('a.xls')))).toBe(
      'E_SHEET_FILE_TYPE',
    );
    const { exportRows: _none, ...withoutExport } = testWorkbook;
    expect(codeOf(await exportWorkbookAs(office(), withoutExport, folder().path('a.xlsx')))).toBe(
      'E_SHEET_KIND_NO_EXPORT',
    );
    expect(readdirSync(folder().path(''))).toEqual([]);
    expect(codeOf(await exportWorkbook(office(), { kind: 'nothing', file: folder().path('a.xlsx') }))).toBe(
      'E_SHEET_KIND_UNKNOWN',
    );
    expect(
      codeOf(await importWorkbook(office(), { kind: 'nothing', file: 'x', dryRun: true, goodRows: false })),
    ).toBe('E_SHEET_KIND_UNKNOWN');
  });
});

describe('a template', () => {
  it('imports as nothing: its example is passed over, and said so', async () => {
    const file = folder().path('t.xlsx');
    valueOf(await writeTemplateAs(office(), testWorkbook, file));
    const answer = await imported(office(), file);
    expect(answer).toMatchObject({
      ok: true,
      rows: 0,
      counts: { new: 0, refused: 0 },
      unknownColumns: [],
      written: false,
      no: null,
    });
    expect(answer.warnings.map((warning) => warning.code)).toEqual(['E_SHEET_EXAMPLE_SKIPPED']);
  });

  it('has starred headers, lists of choices and of what the database knows, text columns and help', async () => {
    const file = folder().path('t.xlsx');
    valueOf(await writeTemplateAs(office(), testWorkbook, file));
    const [sheet, help, lists] = (await readXlsx(readFileSync(file), { readStyles: true })).sheets;
    expect(sheet?.rows[1]).toEqual([
      '工号*',
      '姓名*',
      '入职日期*',
      '网点',
      '上次面谈',
      '得分',
      '性别',
      '产品系列',
      '月份',
    ]);
    expect(sheet?.rows[2]?.[0]).toBe('示例 00001');
    expect(
      sheet?.dataValidations?.map(({ range, formula1, showErrorMessage }) => [
        range.split(':')[0],
        formula1,
        showErrorMessage ?? false,
      ]),
    ).toEqual([
      ['D3', "'选项'!$A$1:$A$2", false],
      ['G3', "'选项'!$B$1:$B$2", true],
    ]);
    expect([lists?.name, lists?.hidden, lists?.rows]).toEqual([
      '选项',
      true,
      [
        ['朝阳网点', '男'],
        ['海淀网点', '女'],
      ],
    ]);
    expect(help?.rows.flat()).toContainEqual(expect.stringMatching(/^员工编号、编号、/));
  });

  it.each(workbooks)('of $name imports as nothing too', async (kind) => {
    const file = folder().path('t.xlsx');
    valueOf(await writeTemplateAs(office(), kind, file));
    expect(
      valueOf(await importWorkbook(office(), { kind: kind.command, file, dryRun: true, goodRows: false })),
    ).toMatchObject({ rows: 0, unknownColumns: [] });
  });
});
