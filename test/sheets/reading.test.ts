import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { SHEET_LIMITS } from '../../electron/files/sheets/limits';
import { readBook } from '../../electron/files/sheets/read-book';
import type { RawBook } from '../../shared/kernel/sheet/cell';
import { codeOf, valueOf } from '../builders/office';
import { workbookFolder } from '../builders/workbooks';

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name);
const bookOf = async (file: string): Promise<RawBook> => valueOf(await readBook(file)).book;
const zipped = async (parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream as NodeJS.ReadableStream);
};

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const workbookParts = (sheet: string, more: Readonly<Record<string, string | Buffer>> = {}) => ({
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  '_rels/.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${OFFICE}/externalLink" Target="externalLinks/externalLink1.xml"/><Relationship Id="r3" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${sheet}</sheetData></worksheet>`,
  ...more,
});

let folder = workbookFolder();
beforeEach(() => {
  folder = workbookFolder();
});
afterEach(() => folder.remove());

describe('workbooks of other programs', () => {
  it('reads what LibreOffice wrote: titles, dates, padded numbers, formulas, hidden columns', async () => {
    const { sheets, date1904, typed } = await bookOf(fixture('libreoffice.xlsx'));
    expect({ date1904, typed, names: sheets.map((sheet) => sheet.name) }).toEqual({
      date1904: false,
      typed: true,
      names: ['封面', '花名册'],
    });
    const rows = sheets[1]?.rows ?? [];
    expect(rows[0]?.[0]).toBe('北京分公司花名册（2026年）');
    expect(rows[2]?.slice(1, 4)).toEqual(['工 号*', '姓\n名 *', '入职日期\n（年-月-日）']);
    expect(rows[4]?.slice(3, 7)).toEqual([
      { date: '2024-03-05T00:00:00' },
      ' 朝阳网点 ',
      { date: '2026-04-01T08:30:00' },
      85.5,
    ]);
    expect(rows[6]?.slice(1, 7)).toEqual([{ shown: '00015' }, '张三', 45356, '海淀网点', null, 81]);
  });

  it('reads the 1904 date system without a shift of four years', async () => {
    const { sheets, date1904 } = await bookOf(fixture('libreoffice-1904.xlsx'));
    expect(date1904).toBe(true);
    expect(sheets[0]?.rows[1]?.slice(2)).toEqual([
      { date: '2024-03-05T00:00:00' },
      { date: '2026-04-01T08:30:00' },
    ]);
  });

  it('passes over chart sheets, knows hidden sheets, and runs no formula that was never reckoned', async () => {
    const { sheets } = await bookOf(fixture('openpyxl.xlsx'));
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['旧表', true],
      ['员工', false],
    ]);
    expect(sheets[1]?.rows[1]).toEqual([
      '0012',
      '王伟',
      { date: '2024-03-05T00:00:00' },
      '朝阳网点',
      85.5,
      { uncached: true },
    ]);
  });

  it('reads rich text, inline text, errors, booleans and cells without a place', async () => {
    const rows =
      '<row r="1"><c t="inlineStr"><is><r><t>王</t></r><r><t>伟</t></r></is></c><c t="e"><v>#N/A</v></c><c t="b"><v>1</v></c><c t="str"><f>A1</f><v>王</v></c><c><f>1+1</f></c><c t="str"><f>""</f><v></v></c></row>';
    const { sheets } = await bookOf(folder.put('a.xlsx', await zipped(workbookParts(rows))));
    expect(sheets[0]?.rows[0]).toEqual(['王伟', { error: '#N/A' }, true, '王', { uncached: true }, null]);
  });

  it('has dates that no time zone moves', async () => {
    for (const zone of ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC']) {
      process.env['TZ'] = zone;
      const { sheets } = await bookOf(fixture('libreoffice.xlsx'));
      expect(sheets[1]?.rows[4]?.[3]).toEqual({ date: '2024-03-05T00:00:00' });
    }
    process.env['TZ'] = 'Asia/Shanghai';
  });
});

describe('files that are not what they seem', () => {
  it.each([
    ['libreoffice.xls', 'E_SHEET_OLD_FORMAT'],
    ['libreoffice.ods', 'E_SHEET_NOT_SHEET'],
  ])('%s: %s', async (name, code) => {
    expect(codeOf(await readBook(fixture(name)))).toBe(code);
    const renamed = folder.put('a.xlsx', readFileSync(fixture(name)));
    expect(codeOf(await readBook(renamed))).toBe(code);
  });

  it('a workbook with a password', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'S', rows: [['工号']] }],
      encryption: { password: 'x', spinCount: 1000 },
    });
    expect(codeOf(await readBook(folder.put('a.xlsx', bytes)))).toBe('E_SHEET_PASSWORD');
  });

  it.each<[string, string | Uint8Array, string]>([
    ['a web page', '<html><table><tr><td>工号</td></tr></table></html>', 'E_SHEET_IS_HTML'],
    ['an XML table', '\ufeff<?xml version="1.0"?><Workbook/>', 'E_SHEET_IS_HTML'],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'E_SHEET_NOT_SHEET'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0]), 'E_SHEET_NOT_SHEET'],
    ['an empty file', '', 'E_SHEET_EMPTY_FILE'],
    ['nothing but blanks', '\r\n  \r\n', 'E_SHEET_EMPTY_FILE'],
    ['bytes of no encoding', new Uint8Array([0xff, 0xff, 0xff, 0x41, 0x2c, 0x42]), 'E_SHEET_ENCODING'],
    ['a quote that never ends', '工号,姓名\n001,"王伟\n002,李娜', 'E_SHEET_CSV_QUOTE'],
  ])('%s', async (_what, content, code) => {
    expect(codeOf(await readBook(folder.put('a.xlsx', content)))).toBe(code);
  });

  it('a folder, and a file that is not there', async () => {
    expect(codeOf(await readBook(folder.path('')))).toBe('E_FILE_UNREADABLE');
    expect(codeOf(await readBook(folder.path('none.xlsx')))).toBe('E_FILE_UNREADABLE');
  });

  it('a binary workbook, a text document, an empty workbook', async () => {
    expect(codeOf(await readBook(folder.put('a.xlsx', await zipped({ 'xl/workbook.bin': 'x' }))))).toBe(
      'E_SHEET_BINARY_FORMAT',
    );
    expect(codeOf(await readBook(folder.put('a.xlsx', await zipped({ 'word/document.xml': '<x/>' }))))).toBe(
      'E_SHEET_NOT_SHEET',
    );
    expect(codeOf(await readBook(folder.put('a.xlsx', await zipped(workbookParts('')))))).toBe(
      'E_SHEET_EMPTY_FILE',
    );
  });

  it('a workbook cut off or changed anywhere is refused, never read in part', async () => {
    const whole = readFileSync(fixture('libreoffice.xlsx'));
    for (let part = 1; part < 8; part += 1) {
      const cut = folder.put('cut.xlsx', whole.subarray(0, Math.floor((whole.length * part) / 8)));
      expect(['E_SHEET_DAMAGED', 'E_SHEET_NOT_SHEET']).toContain(codeOf(await readBook(cut)));
    }
  });
});

describe('hostile workbooks', () => {
  it('are refused by their directory before anything is unpacked', async () => {
    const bomb = await zipped(
      workbookParts('', { 'xl/worksheets/sheet1.xml': Buffer.alloc(SHEET_LIMITS.partBytes + 1, 0x20) }),
    );
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const file = folder.put('bomb.xlsx', bomb);
    const before = process.memoryUsage().rss;
    const start = performance.now();
    expect(codeOf(await readBook(file))).toBe('E_SHEET_BOMB');
    expect(performance.now() - start).toBeLessThan(500);
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
  });

  it('that lie about their size are stopped while they unpack', async () => {
    const bytes = await zipped(workbookParts('<row/>'.repeat(500_000)));
    const entry = bytes.lastIndexOf('xl/worksheets/sheet1.xml');
    const lying = Buffer.from(bytes);
    lying.writeUInt32LE(100, entry - 46 + 24);
    expect(codeOf(await readBook(folder.put('lie.xlsx', lying)))).toBe('E_SHEET_DAMAGED');
  });

  it('of too many parts, or far too large, are refused', async () => {
    const many = Object.fromEntries(
      Array.from({ length: SHEET_LIMITS.entries }, (_, i) => [`x/${i}.xml`, '']),
    );
    expect(codeOf(await readBook(folder.put('many.xlsx', await zipped(workbookParts('', many)))))).toBe(
      'E_SHEET_BOMB',
    );
    expect(
      codeOf(await readBook(folder.put('large.csv', Buffer.alloc(SHEET_LIMITS.fileBytes + 1, 0x41)))),
    ).toBe('E_SHEET_FILE_TOO_LARGE');
  });

  it('that point outside of the sheet are refused, and so is a row or a column too many', async () => {
    const cell = (place: string) => `<row r="${/\d+/.exec(place)?.[0]}"><c r="${place}"><v>1</v></c></row>`;
    const read = async (place: string) =>
      codeOf(await readBook(folder.put('a.xlsx', await zipped(workbookParts(cell('A1') + cell(place))))));
    expect(await read(`A${SHEET_LIMITS.rows + 1}`)).toBe('E_SHEET_TOO_MANY_ROWS');
    expect(await read('IW2')).toBe('E_SHEET_TOO_MANY_COLUMNS');
  });

  it('with macros, links to other files and entities are read as values only', async () => {
    const links = {
      'xl/vbaProject.bin': Buffer.from('macro'),
      'xl/externalLinks/externalLink1.xml': '<not xml',
      'docProps/core.xml': '<not xml',
      'xl/drawings/drawing1.xml': '<not xml',
    };
    const rows =
      '<row r="1"><c r="A1" t="str"><f>[1]S!A1</f><v>缓存</v></c><c r="B1" t="str"><f>CMD|\'/C calc\'!A0</f><v>x</v></c></row>';
    const { sheets } = await bookOf(folder.put('a.xlsm', await zipped(workbookParts(rows, links))));
    expect(sheets[0]?.rows[0]).toEqual(['缓存', 'x']);
    const entity = workbookParts('<row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row>');
    entity['xl/worksheets/sheet1.xml'] =
      `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${entity['xl/worksheets/sheet1.xml']}`;
    const answer = await readBook(folder.put('b.xlsx', await zipped(entity)));
    expect(JSON.stringify(answer)).not.toContain('root:');
  });

  it('whose parts have paths that climb are refused', async () => {
    const bytes = await zipped(workbookParts('<row/>', { 'xl/zz/zz/zz.xml': '<x/>' }));
    const climbing = Buffer.from(
      bytes.toString('latin1').replaceAll('xl/zz/zz/zz.xml', '../../../../x.xm'.slice(0, 15)),
      'latin1',
    );
    expect(codeOf(await readBook(folder.put('a.xlsx', climbing)))).toBe('E_SHEET_DAMAGED');
  });
});

describe('CSV', () => {
  const TEXT = '工号,姓名\r\n0012,王伟\r\n';
  // 工号,姓名 / 0012,王伟 in GBK.
  const GBK = Buffer.from('b9a4bac52cd0d5c3fb0d0a303031322ccdf5ceb00d0a', 'hex');
  const UTF16 = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from('工号\t姓名\r\n0012\t王伟\r\n', 'utf16le'),
  ]);

  it.each<[string, string | Uint8Array]>([
    ['UTF-8', TEXT],
    ['UTF-8 with its mark', `\ufeff${TEXT}`],
    ['GBK', GBK],
    ['UTF-16 as Excel saves Unicode text', UTF16],
    ['semicolons', TEXT.replaceAll(',', ';')],
    ['tabs', TEXT.replaceAll(',', '\t')],
    ['a declared separator', `sep=;\n${TEXT.replaceAll(',', ';')}`],
  ])('in %s', async (_what, content) => {
    const book = await bookOf(folder.put('a.csv', content));
    expect(book.typed).toBe(false);
    expect(book.sheets[0]?.rows).toEqual([
      ['工号', '姓名'],
      ['0012', '王伟'],
    ]);
  });

  it('in GB18030 with characters that GBK lacks', async () => {
    const book = await bookOf(folder.put('a.csv', Buffer.from('d0d5c3fb2c780a9735dd312c310a', 'hex')));
    expect(book.sheets[0]?.rows[1]?.[0]).toBe('𧒽');
  });
});

describe('a sheet that goes on beyond what is read', () => {
  const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const head = `<row r="1">${text('A1', 'a')}${text('B1', 'b')}</row>`;
  const codeFor = async (rows: string) =>
    codeOf(await readBook(folder.put('far.xlsx', await zipped(workbookParts(head + rows)))));

  it('is refused, also after a gap', async () => {
    expect(await codeFor(`<row r="1048576">${text('A1048576', 'lost')}</row>`)).toBe('E_SHEET_TOO_MANY_ROWS');
    expect(await codeFor(`<row r="2">${text('JA2', 'lost')}</row>`)).toBe('E_SHEET_TOO_MANY_COLUMNS');
  });

  it('is read when the cells out there are empty', async () => {
    const empty = '<row r="1048576"><c r="A1048576" s="1"/><c r="JA1048576" s="1"></c></row>';
    const file = folder.put('far.xlsx', await zipped(workbookParts(head + empty)));
    expect((await bookOf(file)).sheets[0]?.rows[0]).toEqual(['a', 'b']);
  });
});
