import { describe, expect, it } from 'vitest';
import { readStyles } from '../../electron/files/sheets/xlsx/read-styles';
import { worksheetReader } from '../../electron/files/sheets/xlsx/read-worksheet';
import { BrokenXml } from '../../electron/files/sheets/xlsx/xml';

const FORMATS = readStyles(
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="&quot;BJ&quot;00000"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="22"/></cellXfs></styleSheet>',
);

const readSheet = (xml: string, size = 1_000_000) => {
  const reader = worksheetReader({ strings: ['共享'], formats: FORMATS, date1904: false });
  for (let at = 0; at < xml.length; at += size) reader.feed(xml.slice(at, at + size));
  return reader.end();
};
const sheetXml = (data: string, after = '') =>
  `<?xml version="1.0"?><!-- a > b --><x:worksheet xmlns:x='http://m'><x:sheetData>${data}</x:sheetData>${after}</x:worksheet>`;

describe('a worksheet', () => {
  const XML = sheetXml(
    '<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c s="1" r="B1"><x:v>0.95</x:v></x:c><x:c r="D1" t="inlineStr"><x:is><x:r><x:t>甲&amp;</x:t></x:r><x:rPh><x:t>jia</x:t></x:rPh><x:r><x:t xml:space="preserve"> 乙</x:t></x:r></x:is></x:c></x:row>' +
      '<x:row hidden="1" r="3"><x:c r="A3" s="2"><x:v>39</x:v></x:c><x:c r="B3" t="str"><x:f>A1&gt;"x"</x:f><x:v><![CDATA[<值>]]></x:v></x:c></x:row>' +
      '<x:row r="4" ht="0"><x:c r="A4" s="3"><x:v>45356</x:v></x:c><x:c r="B4" t="d"><x:v>2024-03-05T08:30:00Z</x:v></x:c><x:c t="e"><x:v>#REF!</x:v></x:c></x:row>',
    '<x:autoFilter ref="A1:D4"/><x:mergeCells count="1"><x:mergeCell ref="A1:B2"/></x:mergeCells>',
  );
  const RIGHT = {
    rows: [
      ['共享', { percent: 95 }, null, '甲& 乙'],
      [],
      [{ shown: 'BJ00039', stored: 39 }, '<值>'],
      [{ date: '2024-03-05T00:00:00', clock: true }, { date: '2024-03-05T08:30:00' }, { error: '#REF!' }],
    ],
    merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    hiddenRows: new Set([2, 3]),
  };

  it('is read with what its cells show, its merged blocks and its hidden rows', () => {
    expect(readSheet(XML)).toEqual(RIGHT);
  });

  it.each([1, 2, 7, 64])('is the same in pieces of %i', (size) => {
    expect(readSheet(XML, size)).toEqual(RIGHT);
  });

  it.each([
    ['torn', XML.slice(0, -30)],
    ['with a tag in a tag', sheetXml('<x:row><x:c <x:c r="A1"/></x:row>')],
    ['with crossed tags', sheetXml('<x:row><x:c></x:row></x:c>')],
    ['with declarations', `<!DOCTYPE x [<!ENTITY a "b">]>${sheetXml('')}`],
    ['of nothing', ''],
    ['that is another part', '<styleSheet/>'],
    ['with too many levels', sheetXml('<x:a>'.repeat(200))],
  ])('%s is refused', (_what, xml) => {
    expect(() => readSheet(xml)).toThrow(BrokenXml);
  });

  it.each([
    ['cells that never end', '<c '.repeat(400_000)],
    ['tags that never end', '<'.repeat(400_000)],
    ['quotes that never end', '<c r="'.repeat(200_000)],
    ['a comment that never ends', `<!-- ${'- '.repeat(400_000)}`],
  ])('of %s is refused in linear time', (_what, junk) => {
    const start = performance.now();
    expect(() => readSheet(sheetXml(junk), 65_536)).toThrow(BrokenXml);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
