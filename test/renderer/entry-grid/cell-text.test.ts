import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockText, isBlock, numberOf, parseBlock } from '../../../renderer/ui/entry-grid/cell-text';

describe('a number as it is typed or copied', () => {
  it.each([
    ['+5', 5],
    ['５', 5],
    [' +3.5 ', 3.5],
    ['−2', -2],
    ['–2', -2],
    ['—2', -2],
    ['－２', -2],
    ['1,200', 1200],
    ['1，200.5', 1200.5],
    ['12 345', 12345],
    ['85%', 85],
    ['８５ ％', 85],
    ['.5', 0.5],
    ['0', 0],
    ['0.25', 0.25],
    ['', null],
    ['  ', null],
    ['1,2', undefined],
    ['12,00', undefined],
    ['00021', undefined],
    ['０００２１', undefined],
    ['1e3', undefined],
    ['两分', undefined],
    ['1 2', undefined],
    ['--1', undefined],
  ])('%j is %j', (text, value) => {
    expect(numberOf(text)).toBe(value);
  });
});

describe('a block as Excel and WPS copy it', () => {
  it.each([
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['1\n\n3\n\n\n', [['1'], [''], ['3']]],
    ['"第一行\n第二行"\t5\r\n', [['第一行\n第二行', '5']]],
    ['"说""好"""\t5', [['说"好"', '5']]],
    ['"一半\t5', [['"一半', '5']]],
    ['\t5', [['', '5']]],
    ['', []],
  ])('%j', (text, block) => {
    expect(parseBlock(text)).toEqual(block);
  });

  it('is one text when nothing but its end breaks the line', () => {
    expect(isBlock('85\r\n')).toBe(false);
    expect(isBlock('85\r\n86')).toBe(true);
    expect(isBlock('00001\t85')).toBe(true);
  });

  it('is read back as it was copied', () => {
    const cell = fc.stringMatching(/^[a-z0-9"\n\t一二]{0,5}$/).map((text) => text.trim());
    const block = fc
      .tuple(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 })), fc.constant(['末', 'x']))
      .map(([lines, last]) => [...lines, last]);
    fc.assert(
      fc.property(block, (lines) => {
        expect(parseBlock(blockText(lines))).toEqual(lines);
      }),
    );
  });
});
