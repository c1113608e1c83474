import { describe, expect, it } from 'vitest';
import { findBrokenAuditLine } from '../../../electron/database/audit';
import { checkDatabase } from '../../../electron/database/check';
import { sites } from '../../../electron/features/organization/repository';
import { saveRefusedRowsAs } from '../../../electron/features/workbooks/service/files';
import { importWorkbook } from '../../../electron/features/workbooks/service/import';
import { undoImport } from '../../../electron/features/workbooks/service/take-back';
import { readBook } from '../../../electron/files/sheets/read-book';
import { cellText } from '../../../shared/kernel/sheet/cell';
import { valueOf } from '../../builders/office';
import { imported, officeWithFolder, testWorkbook } from '../../builders/workbooks';

const { office, folder } = officeWithFolder();

const HEADER = ['血型', '姓名', '备注', '工号*', '入职日期', '网点', '得分'];
const ROWS = [
  ['A', '王伟', 'x', '0001', '2024-03-05', '朝阳网点', 90],
  ['B', '李娜', 'y', '0002', '三月', '海淀网点', '优'],
  ['O', '张三', 'z', '0003', '2024-03-07', null, 1],
  ['O', '张三', 'z', '0003', '2024-03-07', null, 1],
  ['O', 'REFUSE', 'w', '0004', '2024-03-07', null, '良'],
];
const sheet = (rows: typeof ROWS = ROWS) => folder().xlsx('a.xlsx', [['名册'], HEADER, ...rows]);
const names = () => sites.list(office().db, '1', [], 'r.name').map((site) => site.name);
const mend = (row: number, column: string, before: string, value: string) => ({ row, column, before, value });

describe('a refused row', () => {
  it('is told with whom it is about, and with all of its faults at once', async () => {
    const { refused, groups } = await imported(office(), await sheet(), { dryRun: true });
    expect(
      refused.map(({ row, about, faults }) => [row, about, faults.map(({ code, cell }) => [code, cell])]),
    ).toEqual([
      [
        4,
        '0002 李娜',
        [
          ['E_SHEET_NOT_DATE', 'E4'],
          ['E_SHEET_NOT_NUMBER', 'G4'],
        ],
      ],
      [6, '0003 张三', [['E_SHEET_ROW_TWICE', 'D6']]],
      // What its kind has to say stands beside the cell that does not parse.
      [7, '0004 REFUSE', [['E_SHEET_NOT_NUMBER', 'G7']]],
    ]);
    expect(groups.refused.map(({ code, count, acceptable }) => [code, count, acceptable])).toEqual([
      ['E_SHEET_NOT_NUMBER', 2, false],
      ['E_SHEET_NOT_DATE', 1, false],
      ['E_SHEET_ROW_TWICE', 1, true],
    ]);
  });

  it('is told all that its kind has against it, beside a cell that does not parse', async () => {
    const csv = '工号,姓名,入职日期,出生日期,技能等级\nC1,王一,2024-01-01,2010-13-01,九级\n';
    const { refused } = valueOf(
      await importWorkbook(office(), {
        kind: 'roster',
        file: folder().put('a.csv', csv),
        dryRun: true,
        goodRows: false,
      }),
    );
    expect(refused[0]?.faults.map(({ code, column }) => [code, column])).toEqual([
      ['E_SHEET_NOT_DATE', '出生日期'],
      ['E_STAFF_GRADE_UNKNOWN', '技能等级'],
    ]);
    expect(refused[0]?.about).toBe('C1 王一');
  });

  it('leaves nothing in the look-ups of its kind, so that a later row is judged as if it were not there', async () => {
    const csv = '工号,姓名,入职日期,网点,出生日期\nC1,王一,2024-01-01,新网点,x\nC2,王二,2024-01-01,新网点,\n';
    const file = folder().put('a.csv', csv);
    const answer = valueOf(
      await importWorkbook(office(), { kind: 'roster', file, dryRun: false, goodRows: true }),
    );
    expect(answer).toMatchObject({ counts: { new: 1, refused: 1 } });
    expect(answer.warnings.map(({ code, row }) => [code, row])).toContainEqual(['E_ROSTER_UNIT_CREATED', 3]);
  });
});

describe('the file of refused rows', () => {
  it('has every column of the original in its order, then the reason, and comes in as it is', async () => {
    const target = folder().path('refused.xlsx');
    valueOf(await saveRefusedRowsAs(office(), testWorkbook, await sheet(), target));
    const [written] = valueOf(await readBook(target)).book.sheets;
    expect(written?.rows.map((row) => row.slice(0, 7).map(cellText))).toEqual([
      HEADER,
      ...[1, 3, 4].map((index) => ROWS[index]?.map((cell) => String(cell ?? ''))),
    ]);
    expect(written?.rows.map((row) => row.length)).toEqual([8, 8, 8, 8]);
    expect(cellText(written?.rows[0]?.[7])).toBe('未通过原因');
    expect(cellText(written?.rows[1]?.[7])).toContain('原表第 4 行：');
    const again = await imported(office(), target, { dryRun: true });
    expect(again.unknownColumns).toEqual(['血型', '备注']);
    expect(again.refused.map(({ code }) => code)).toEqual(['E_SHEET_NOT_DATE', 'E_SHEET_NOT_NUMBER']);
    // Saved again, it does not grow by the reason of the first time.
    const second = folder().path('again.xlsx');
    valueOf(await saveRefusedRowsAs(office(), testWorkbook, target, second));
    expect(valueOf(await readBook(second)).book.sheets[0]?.rows[0]).toHaveLength(8);
  });

  it('remembers what its headings mean, and holds what was mended', async () => {
    const header = ['号', '姓名', '到岗'];
    const file = await folder().xlsx('a.xlsx', [header, ['0001', '王伟', '三月'], ['0002', '李娜', 'x']]);
    const order = {
      mapping: [
        { heading: '号', column: 'staffNo' },
        { heading: '到岗', column: 'hired' },
      ],
      mends: [mend(2, 'hired', '三月', '四月'), mend(3, 'hired', 'x', '2024-01-01')],
    };
    const target = folder().path('refused.csv');
    expect(valueOf(await saveRefusedRowsAs(office(), testWorkbook, file, target, order)).rows).toBe(1);
    expect((await imported(office(), target, { dryRun: true })).refused).toMatchObject([
      { code: 'E_SHEET_NOT_DATE', value: '四月', column: '到岗' },
    ]);
  });
});

describe('a cell that is mended in the preview', () => {
  const mends = [
    mend(4, 'hired', '三月', '2024-03-06'),
    mend(4, 'score', '优', '95'),
    mend(7, 'score', '良', '80'),
    mend(7, 'name', 'REFUSE', '赵六'),
  ];

  it('comes in as it was mended, which is said and stands in the audit', async () => {
    const file = await sheet();
    const preview = await imported(office(), file, { dryRun: true, mends });
    expect(preview.counts).toMatchObject({ new: 4, refused: 1 });
    const done = await imported(office(), file, { mends, goodRows: true, sha256: preview.sha256 });
    expect(done.counts).toEqual(preview.counts);
    expect(names()).toEqual(['0001', '0002', '0003', '0004']);
    const said = done.warnings.filter(({ kind }) => kind === 'mended');
    expect(said.map(({ code, cell, value }) => [code, cell, value])).toEqual([
      ['E_SHEET_MENDED', 'E4', '2024-03-06'],
      ['E_SHEET_MENDED', 'G4', '95'],
      ['E_SHEET_MENDED', 'G7', '80'],
      ['E_SHEET_MENDED', 'B7', '赵六'],
    ]);
    expect(said[0]?.reason).toContain('三月');
    const audited = office()
      .db.all<{ after: string }>("SELECT after FROM audit_change WHERE kind = 'importLog'")
      .map(({ after }) => JSON.parse(after) as object);
    expect(audited).toMatchObject([{ mends }]);
    expect(findBrokenAuditLine(office().db)).toBeUndefined();
    expect(checkDatabase(office().db)).toMatchObject({ problems: [] });
    valueOf(await undoImport(office(), done.no ?? 0));
    expect(names()).toEqual([]);
    expect(checkDatabase(office().db)).toMatchObject({ problems: [] });
  });

  it('that is still wrong is refused with what was typed', async () => {
    const still = [mend(4, 'hired', '三月', '4月'), mend(4, 'score', '优', '95')];
    const { refused } = await imported(office(), await sheet(), { dryRun: true, mends: still });
    expect(refused[0]).toMatchObject({ code: 'E_SHEET_NOT_DATE', value: '4月' });
    expect(refused[0]?.faults).toHaveLength(1);
  });

  it('is left as the file has it where the file has changed since, and that is said', async () => {
    const lost = [mend(3, 'site', '海淀网点', '新网点'), mend(99, 'site', '', 'x')];
    const { warnings, counts } = await imported(office(), await sheet(ROWS.slice(0, 1)), { mends: lost });
    expect(counts).toMatchObject({ new: 1 });
    expect(warnings.map(({ code, row }) => [code, row])).toEqual([
      ['E_SHEET_MEND_LOST', 3],
      ['E_SHEET_MEND_LOST', 99],
    ]);
    expect(sites.list(office().db)[0]?.address).toContain('朝阳网点');
  });

  it('may be one in a column that the sheet lacks, and one below a merged block', async () => {
    const file = await folder().xlsx(
      'a.xlsx',
      [
        ['工号', '姓名', '入职日期', '网点'],
        ['0001', '王伟', '2024-03-05', null],
      ],
      { merges: [{ startRow: 1, startCol: 1, endRow: 1, endCol: 2 }] },
    );
    const before = await imported(office(), file, { dryRun: true });
    expect(before.refused.map(({ code }) => code)).toEqual(['E_SHEET_MERGED_ACROSS']);
    const more = [
      mend(2, 'name', '王伟', '王伟'),
      mend(2, 'hired', '2024-03-05', '2024-03-06'),
      mend(2, 'score', '', '88'),
    ];
    expect(await imported(office(), file, { mends: more })).toMatchObject({ counts: { new: 1 } });
    expect(sites.list(office().db)[0]?.address).toContain('"score":88');
  });

  it('does not set later work back when the file comes again as it is', async () => {
    const rows = ROWS.slice(0, 1);
    const file = await sheet(rows);
    await imported(office(), file, { mends: [mend(3, 'site', '朝阳网点', '海淀网点')] });
    expect(await imported(office(), file)).toMatchObject({ ok: false, error: { code: 'E_SHEET_REPEATED' } });
  });
});

describe('a question', () => {
  it('that is answered with yes lets the rows pass that say the same in every cell', async () => {
    const rows = [...ROWS.slice(2, 4), ['O', '张三', 'z', '0003', '2024-03-08', null, 1]];
    const file = await sheet(rows);
    const accepted = ['E_SHEET_ROW_TWICE'];
    const answer = await imported(office(), file, { goodRows: true, accepted });
    expect(answer.counts).toMatchObject({ new: 1, unchanged: 1, refused: 1 });
    expect(answer.warnings.map(({ code, row }) => [code, row])).toEqual([['E_SHEET_ROW_SAME', 4]]);
    expect(answer.refused).toMatchObject([{ code: 'E_SHEET_ROW_TWICE', row: 5 }]);
    expect(answer.groups.refused).toMatchObject([{ code: 'E_SHEET_ROW_TWICE', acceptable: false }]);
  });

  it('is no error: errors are never accepted', async () => {
    const accepted = ['E_SHEET_NOT_DATE', 'E_SHEET_NOT_NUMBER'];
    expect(await imported(office(), await sheet(), { dryRun: true, accepted })).toMatchObject({
      counts: { refused: 3 },
    });
  });
});
