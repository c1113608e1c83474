import { describe, expect, it } from 'vitest';
import { readHeadingsAs } from '../../../electron/features/workbooks/service/read-headings';
import { saidMapping } from '../../../electron/features/workbooks/service/said-mapping';
import { codeOf, valueOf } from '../../builders/office';
import { imported, officeWithFolder, testWorkbook, tryImport } from '../../builders/workbooks';

const { office, folder } = officeWithFolder();

const HEADER = ['职工卡号码', '员工姓名全称', '到岗', '地方', '血型'];
const ROWS = [
  ['0001', '王伟', '2024-03-05', '朝阳网点', 'A'],
  ['0002', '李娜', '2024/3/6', '海淀网点', 'B'],
];
const MAPPING = [
  { heading: '职工卡号码', column: 'staffNo' },
  { heading: '员工姓名全称', column: 'name' },
  { heading: '到岗', column: 'hired' },
];

const strange = () => folder().xlsx('a.xlsx', [['分公司名册'], HEADER, ...ROWS]);
const headings = async (file: string, mapping?: typeof MAPPING) =>
  valueOf(await readHeadingsAs(office(), testWorkbook, file, mapping));

describe('headings that nobody knows', () => {
  it('are shown with what stands below them and what they probably mean, by words and by cells', async () => {
    const file = await strange();
    expect(codeOf(await tryImport(office(), file))).toBe('E_SHEET_NO_HEADER');
    const view = await headings(file);
    expect(view).toMatchObject({ sheet: '花名册', row: 2 });
    expect(view.headings.map(({ id, letter, how, proposal }) => [id, letter, how, proposal])).toEqual([
      ['职工卡号码', 'A', 'unknown', null],
      ['员工姓名全称', 'B', 'unknown', 'name'],
      ['到岗', 'C', 'unknown', 'hired'],
      ['地方', 'D', 'unknown', null],
      ['血型', 'E', 'unknown', null],
    ]);
    expect(view.headings[2]?.samples).toEqual(['2024-03-05', '2024/3/6']);
    expect(view.columns.slice(0, 2)).toEqual([
      { key: 'staffNo', header: '工号', required: true },
      { key: 'name', header: '姓名', required: true },
    ]);
  });

  it('propose the number once people are known by it', async () => {
    await imported(office(), await folder().xlsx('known.xlsx', [['工号', '姓名', '入职日期'], ...ROWS]));
    const [number] = (await headings(await strange())).headings;
    expect(number?.proposal).toBe('staffNo');
  });

  it('are read as they are assigned, and the next sheet of that shape needs no word', async () => {
    const done = await imported(office(), await strange(), { mapping: MAPPING });
    expect(done).toMatchObject({
      written: true,
      counts: { new: 2 },
      unknownColumns: ['地方', '血型'],
      mapped: { how: 'given', headings: [{ heading: '职工卡号码', column: '工号' }, {}, {}] },
    });
    const moved = [HEADER.toReversed(), ['C', '朝阳网点', '2025-01-01', '张三', '0003']];
    const next = await imported(office(), await folder().xlsx('b.xlsx', moved));
    expect(next).toMatchObject({ counts: { new: 1 }, mapped: { how: 'kept' } });
    const other = await folder().xlsx('c.xlsx', [
      [...HEADER, '备注'],
      ['0004', '李四', '2025-01-01'],
    ]);
    expect(codeOf(await tryImport(office(), other))).toBe('E_SHEET_NO_HEADER');
  });

  it('are forgotten when the sheet comes again with nothing assigned', async () => {
    const header = ['工号', '姓名', '入职日期', '地方'];
    const file = await folder().xlsx('a.xlsx', [header, ...ROWS.map((row) => row.slice(0, 4))]);
    await imported(office(), file, { mapping: [{ heading: '地方', column: 'site' }] });
    expect(await imported(office(), file, { dryRun: true })).toMatchObject({
      counts: { unchanged: 2 },
      unknownColumns: [],
    });
    await imported(office(), file, { mapping: [], again: true });
    expect(await imported(office(), file, { dryRun: true })).toMatchObject({ unknownColumns: ['地方'] });
  });

  it('are kept by no preview', async () => {
    await imported(office(), await strange(), { mapping: MAPPING, dryRun: true });
    expect(codeOf(await tryImport(office(), await strange()))).toBe('E_SHEET_NO_HEADER');
  });
});

describe('a heading that is known', () => {
  it('may be assigned otherwise or left out, which settles two of one meaning', async () => {
    const rows = [
      ['工号', '编号', '姓名', '入职日期'],
      ['7', '0001', '王伟', '2024-03-05'],
    ];
    const file = await folder().xlsx('a.xlsx', rows);
    expect(codeOf(await tryImport(office(), file))).toBe('E_SHEET_HEADER_TWICE');
    const left = await imported(office(), file, {
      dryRun: true,
      mapping: [{ heading: '编号', column: null }],
    });
    expect(left).toMatchObject({ counts: { new: 1 }, unknownColumns: [] });
    const other = await imported(office(), file, { mapping: [{ heading: '编号', column: 'staffNo' }] });
    expect(other).toMatchObject({ counts: { new: 1 }, unknownColumns: ['工号'] });
  });

  it('is told from one of the same name, and from one without any, by its letter', async () => {
    const file = await folder().xlsx('a.xlsx', [
      ['工号', '姓名', '日期', '日期', null],
      ['0001', '王伟', 'x', '2024-03-05', '朝阳网点'],
    ]);
    const view = await headings(file);
    expect(view.headings.map(({ id }) => id)).toEqual(['工号', '姓名', '日期', '日期 [D]', '[E]']);
    const done = await imported(office(), file, {
      mapping: [
        { heading: '日期 [D]', column: 'hired' },
        { heading: '[E]', column: 'site' },
      ],
    });
    expect(done).toMatchObject({ counts: { new: 1 }, unknownColumns: ['日期'] });
  });

  it('must stand in the sheet to be assigned', async () => {
    const file = await folder().xlsx('a.xlsx', [['工号', '姓名', '入职日期'], ...ROWS]);
    const answer = await tryImport(office(), file, { mapping: [{ heading: '电话', column: 'site' }] });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'E_SHEET_HEADING_ABSENT', params: { heading: '电话', found: '工号 | 姓名 | 入职日期' } },
    });
  });
});

describe('a mapping on the command line', () => {
  const said = (...words: readonly string[]) => saidMapping(testWorkbook, words, office().t);

  it('names fields by header, synonym or key; the last sign of equality counts', () => {
    expect(valueOf(said('到岗=入职时间', 'a=b=网点', '血型=', 'x=staffNo'))).toEqual([
      { heading: '到岗', column: 'hired' },
      { heading: 'a=b', column: 'site' },
      { heading: '血型', column: null },
      { heading: 'x', column: 'staffNo' },
    ]);
  });

  it.each(['到岗=血型', '到岗'])('%s is refused, naming the fields', (word) => {
    expect(said(word)).toMatchObject({ ok: false, error: { code: 'E_SHEET_MAP_UNKNOWN' } });
  });
});

it('a text whose words are assigned by hand is still parted at its own signs', async () => {
  const file = folder().put('a.csv', `${HEADER.join(';')}\n${ROWS.map((row) => row.join(';')).join('\n')}\n`);
  expect(await imported(office(), file, { mapping: MAPPING })).toMatchObject({ counts: { new: 2 } });
});
