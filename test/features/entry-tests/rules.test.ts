import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePaste, parseScoreColumn } from '../../../shared/features/entry-tests/rules/scores';

const lines = (text: string) => parsePaste(text).map(({ line, who, score }) => [line, who.join('|'), score]);

describe('pasted lines', () => {
  it.each([
    ['tabs', '0001\t王伟\t85', [[1, '0001|王伟', 85]]],
    ['commas', '0001,85.5', [[1, '0001', 85.5]]],
    ['full-width digits and commas', '０００１，８５', [[1, '0001', 85]]],
    ['blanks', '王伟  90', [[1, '王伟', 90]]],
    ['a name with blanks between tabs', '欧阳 娜\t90', [[1, '欧阳 娜', 90]]],
    ['a header and blank lines', '工号\t成绩\r\n\r\n0001\t85\r\n', [[3, '0001', 85]]],
    ['no score', '0001\t缺考', [[1, '0001|缺考', null]]],
    ['a number alone is nobody with a score', '85', [[1, '85', null]]],
    ['a score below zero is read, to be refused', '0001\t-5', [[1, '0001', -5]]],
  ])('with %s', (_name, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('give back every score that was written, in order', () => {
    const score = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.array(score, { minLength: 1 }), (scores) => {
        const text = scores.map((each, index) => `${1000 + index}\t${each}`).join('\r\n');
        expect(parsePaste(text).map((pasted) => pasted.score)).toEqual(scores);
        expect(parseScoreColumn(scores.join('\n'))).toEqual(scores);
      }),
    );
  });
});

describe('a column of scores', () => {
  it.each([
    ['numbers', '85\r\n90.5\r\n', [85, 90.5]],
    ['a gap keeps its place', '85\n\n90\n', [85, null, 90]],
    ['names are no column of scores', '王伟\n85', undefined],
    ['two columns are none', '0001\t85', undefined],
    ['nothing', '\n', undefined],
  ])('%s', (_name, text, expected) => {
    expect(parseScoreColumn(text)).toEqual(expected);
  });
});
