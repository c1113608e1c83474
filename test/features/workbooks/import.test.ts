import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findBrokenAuditLine } from '../../../electron/database/audit';
import { sites } from '../../../electron/features/organization/repository';
import { listImports } from '../../../electron/features/workbooks/repository';
import { saveRefusedRowsAs } from '../../../electron/features/workbooks/service/files';
import { importWorkbookAs } from '../../../electron/features/workbooks/service/import';
import type { Workbook } from '../../../electron/files/sheets/workbook';
import { codeOf, valueOf } from '../../builders/office';
import { imported, officeWithFolder, testWorkbook, tryImport } from '../../builders/workbooks';

const { office, folder } = officeWithFolder();

const HEADER = ['工号*', '姓名*', '入职日期*', '网点'];
const GOOD = [HEADER, ['0001', '王伟', '2024-03-05', '朝阳网点'], ['0002', '李娜', '2024/3/6', null]];
const names = () => sites.list(office().db, '1', [], 'r.name').map((site) => site.name);
const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);

describe('the preview', () => {
  it('is the import, rolled back', async () => {
    const file = await folder().xlsx('a.xlsx', GOOD);
    const preview = await imported(office(), file, { dryRun: true });
    expect(preview).toMatchObject({
      ok: true,
      dryRun: true,
      written: false,
      no: null,
      rows: 2,
      counts: { new: 2, changed: 0, unchanged: 0, conflict: 0, refused: 0 },
    });
    expect(names()).toEqual([]);
    expect(listImports(office().db, 9)).toEqual([]);
    const done = await imported(office(), file);
    expect(done).toMatchObject({
      ok: true,
      written: true,
      no: 1,
      counts: preview.counts,
      refused: preview.refused,
    });
    expect(names()).toEqual(['0001', '0002']);
    expect(findBrokenAuditLine(office().db)).toBeUndefined();
  });
});

describe('rows that are refused', () => {
  const MIXED = [
    HEADER,
    ['0001', '王伟', '2024-03-05', null],
    ['0002', '李娜', '三月五日', null],
    ['0001', '王伟', '2024-03-05', null],
    ['0003', null, '2023-02-29', null],
    ['0004', 'REFUSE', '2024-03-05', null],
    ['0005', 'BREAK', '2024-03-05', null],
    ['0006', 'CONFLICT', '2024-03-05', null],
  ];

  it('stop everything unless the good rows alone are wanted, and say so', async () => {
    const file = await folder().xlsx('a.xlsx', MIXED);
    const answer = await imported(office(), file);
    expect(answer).toMatchObject({
      ok: false,
      written: false,
      no: null,
      rows: 7,
      counts: { new: 1, conflict: 1, refused: 5 },
      error: { code: 'E_SHEET_ROWS_REFUSED' },
    });
    expect(sum(answer.counts)).toBe(answer.rows);
    expect(answer.refused).toHaveLength(answer.counts.refused);
    expect(names()).toEqual([]);
  });

  it('have a code, a place, the value, a reason and a remedy each', async () => {
    const { refused, warnings } = await imported(office(), await folder().xlsx('a.xlsx', MIXED), {
      dryRun: true,
    });
    expect(refused.map(({ code, row, column, value }) => [code, row, column, value])).toEqual([
      ['E_SHEET_NOT_DATE', 3, '入职日期', '三月五日'],
      ['E_SHEET_ROW_TWICE', 4, '工号', '0001'],
      ['E_SHEET_CELL_EMPTY', 5, '姓名', ''],
      ['E_NOT_OWNED', 6, '姓名', 'REFUSE'],
      ['E_SHEET_ROW_CONSTRAINT', 7, '', ''],
    ]);
    expect(refused[1]?.reason).toContain('第 2 行');
    expect(refused[2]?.reason).toContain('入职日期');
    for (const entry of refused) {
      expect(entry.sheet).toBe('花名册');
      expect(entry.reason).toMatch(/\p{Script=Han}/u);
      expect(entry.remedy).toMatch(/\p{Script=Han}/u);
      expect(entry.reason + entry.remedy).not.toContain('{{');
    }
    expect(warnings.map(({ code, row }) => [code, row])).toEqual([['E_RECORD_CHANGED', 8]]);
  });

  it('leave nothing behind when the good rows are written', async () => {
    const answer = await imported(office(), await folder().xlsx('a.xlsx', MIXED), { goodRows: true });
    expect(answer).toMatchObject({ ok: true, written: true, counts: { new: 1, refused: 5 } });
    expect(names()).toEqual(['0001']);
    expect(findBrokenAuditLine(office().db)).toBeUndefined();
    const audited = office()
      .db.all<{ after: string }>('SELECT after FROM audit_change')
      .filter((line) => /000[45]/.test(line.after));
    expect(audited).toEqual([]);
  });

  it('can be saved, mended and imported alone', async () => {
    const source = await folder().xlsx('a.xlsx', MIXED);
    await imported(office(), source, { goodRows: true });
    const target = folder().path('refused.xlsx');
    expect(valueOf(await saveRefusedRowsAs(office(), testWorkbook, source, target)).rows).toBe(5);
    const again = await imported(office(), target, { dryRun: true });
    expect(again.unknownColumns).toEqual([]);
    expect(again.refused.map((entry) => entry.code)).toEqual([
      'E_SHEET_NOT_DATE',
      'E_SHEET_CELL_EMPTY',
      'E_NOT_OWNED',
      'E_SHEET_ROW_CONSTRAINT',
    ]);
    expect(again.counts).toMatchObject({ unchanged: 1, refused: 4 });
    expect(
      codeOf(await saveRefusedRowsAs(office(), testWorkbook, await folder().xlsx('b.xlsx', GOOD), target)),
    ).toBe('E_SHEET_NO_ROWS_REFUSED');
  });

  it('do not count as the first row of a key that could not be read', async () => {
    const rows = [HEADER, [null, '甲', '2024-03-05', null], [null, '乙', '2024-03-05', null]];
    const { refused } = await imported(office(), await folder().xlsx('a.xlsx', rows), { dryRun: true });
    expect(refused.map((entry) => entry.code)).toEqual(['E_SHEET_CELL_EMPTY', 'E_SHEET_CELL_EMPTY']);
  });
});

describe('the same file again', () => {
  it('changes nothing and says so', async () => {
    const file = await folder().xlsx('a.xlsx', GOOD);
    await imported(office(), file);
    const copy = folder().put('copy.xlsx', readFileSync(file));
    const again = await imported(office(), copy);
    expect(again).toMatchObject({
      ok: true,
      written: false,
      no: null,
      counts: { new: 0, changed: 0, unchanged: 2 },
      repeatOf: { no: 1 },
    });
    expect(again.repeatOf?.at).toMatch(/^2026-06-15T/);
    expect(listImports(office().db, 9)).toHaveLength(1);
  });

  it('does not set later work back unless that is confirmed', async () => {
    const file = await folder().xlsx('a.xlsx', GOOD);
    await imported(office(), file);
    await imported(
      office(),
      await folder().xlsx('b.xlsx', [HEADER, ['0001', '王伟', '2024-03-05', '海淀网点']]),
    );
    const again = await imported(office(), file);
    expect(again).toMatchObject({
      ok: false,
      written: false,
      counts: { changed: 1, unchanged: 1 },
      error: { code: 'E_SHEET_REPEATED' },
    });
    expect(again.error?.message).not.toContain('{{');
    expect(await imported(office(), file, { again: true })).toMatchObject({
      ok: true,
      written: true,
      no: 3,
      counts: { changed: 1 },
    });
  });

  it('may bring the rows that were refused before', async () => {
    const rows = [HEADER, ['0001', '王伟', '2024-03-05', null], ['0002', 'REFUSE', '2024-03-05', null]];
    const file = await folder().xlsx('a.xlsx', rows);
    await imported(office(), file, { goodRows: true });
    const mended: Workbook = {
      ...testWorkbook,
      prepare: (app, tx) => {
        const step = testWorkbook.prepare(app, tx);
        return (row) => step(row['name'] === 'REFUSE' ? { ...row, name: '改好' } : row);
      },
    };
    const again = valueOf(await importWorkbookAs(office(), mended, { file, dryRun: false, goodRows: true }));
    expect(again).toMatchObject({
      ok: true,
      written: true,
      counts: { new: 1, unchanged: 1 },
      repeatOf: { no: 1 },
    });
  });

  it('is refused when it changed after its preview', async () => {
    const file = await folder().xlsx('a.xlsx', GOOD);
    const { sha256 } = await imported(office(), file, { dryRun: true });
    await folder().xlsx('a.xlsx', [...GOOD, ['0003', '张三', '2024-03-05', null]]);
    expect(codeOf(await tryImport(office(), file, { sha256 }))).toBe('E_SHEET_FILE_CHANGED');
  });
});

describe('numbers of staff that Excel made numbers', () => {
  it('are matched with the one existing number, with a warning', async () => {
    await imported(office(), await folder().xlsx('a.xlsx', GOOD));
    const answer = await imported(
      office(),
      await folder().xlsx('b.xlsx', [
        HEADER,
        [1, '王伟', '2024-03-05', '海淀网点'],
        [77, '新人', '2024-03-05', null],
      ]),
    );
    expect(answer.counts).toMatchObject({ new: 1, changed: 1 });
    expect(answer.warnings.map(({ code, row, column, value }) => [code, row, column, value])).toEqual([
      ['E_SHEET_CODE_PADDED', 2, '工号', '1'],
      ['E_SHEET_CODE_WAS_NUMBER', 3, '工号', '77'],
    ]);
    expect(answer.warnings[0]?.reason).toContain('0001');
    expect(names()).toEqual(['0001', '0002', '77']);
  });

  it('count as the same key as their padded selves', async () => {
    await imported(office(), await folder().xlsx('a.xlsx', GOOD));
    const answer = await imported(
      office(),
      await folder().xlsx('b.xlsx', [
        HEADER,
        ['0001', '王伟', '2024-03-05', null],
        [1, '王伟', '2024-03-05', null],
      ]),
      { dryRun: true },
    );
    expect(answer.refused.map((entry) => entry.code)).toEqual(['E_SHEET_ROW_TWICE']);
  });
});

describe('speed', () => {
  it('previews 5,000 rows well inside three seconds', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => [
      String(i + 1).padStart(6, '0'),
      `员工${i}`,
      '2024年3月5日',
      '朝阳网点',
    ]);
    const file = await folder().xlsx('big.xlsx', [HEADER, ...rows]);
    const start = performance.now();
    const answer = await imported(office(), file, { dryRun: true });
    expect(answer.counts.new).toBe(5000);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
