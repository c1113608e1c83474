import { type NumberFormat, numberFormat } from '../../../../shared/kernel/sheet/number-format';
import { attributeOf, xmlReader } from './xml';

/** The formats that need no code in the file (ECMA-376 part 1, 18.8.30), those of China included; the rest are general. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"\u5e74"m"\u6708"',
  28: 'm"\u6708"d"\u65e5"',
  29: 'm"\u6708"d"\u65e5"',
  30: 'm-d-yy',
  31: 'yyyy"\u5e74"m"\u6708"d"\u65e5"',
  32: 'h"\u65f6"mm"\u5206"',
  33: 'h"\u65f6"mm"\u5206"ss"\u79d2"',
  34: '\u4e0a\u5348/\u4e0b\u5348h"\u65f6"mm"\u5206"',
  35: '\u4e0a\u5348/\u4e0b\u5348h"\u65f6"mm"\u5206"ss"\u79d2"',
  36: 'yyyy"\u5e74"m"\u6708"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"\u5e74"m"\u6708"',
  51: 'm"\u6708"d"\u65e5"',
  52: 'yyyy"\u5e74"m"\u6708"',
  53: 'm"\u6708"d"\u65e5"',
  54: 'm"\u6708"d"\u65e5"',
  55: '\u4e0a\u5348/\u4e0b\u5348h"\u65f6"mm"\u5206"',
  56: '\u4e0a\u5348/\u4e0b\u5348h"\u65f6"mm"\u5206"ss"\u79d2"',
  57: 'yyyy"\u5e74"m"\u6708"',
  58: 'm"\u6708"d"\u65e5"',
};
/** A format longer than Excel lets one write is not read. */
const LONGEST_FORMAT = 300;

/** The number format of each cell style (the `s` of a cell); undefined where it leaves numbers as they are. */
export type CellFormats = readonly (NumberFormat | undefined)[];

/** Read which number format each style has from a workbook's `styles.xml`. */
export const readStyles = (xml: string): CellFormats => {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  const reader = xmlReader({
    open: (name, attributes) => {
      if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) ids.push(Number(attributeOf(attributes, 'numFmtId') ?? 0));
      else if (name === 'numFmt')
        own.set(Number(attributeOf(attributes, 'numFmtId')), attributeOf(attributes, 'formatCode') ?? '');
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
    text: () => undefined,
  });
  reader.feed(xml);
  reader.end();
  const formats = new Map<number, NumberFormat | undefined>();
  return ids.map((id) => {
    if (!formats.has(id)) {
      const code = own.get(id) ?? BUILT_IN[id] ?? 'General';
      const leaves = code === '' || code === '@' || /^general$/i.test(code) || code.length > LONGEST_FORMAT;
      formats.set(id, leaves ? undefined : numberFormat(code));
    }
    return formats.get(id);
  });
};
