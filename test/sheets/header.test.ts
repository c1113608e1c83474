import { describe, expect, it } from 'vitest';
import type { RawCell, RawSheet } from '../../shared/kernel/sheet/cell';
import { columnLetter } from '../../shared/kernel/sheet/column-letter';
import { findHeader, type HeaderSearch, headerWords } from '../../shared/kernel/sheet/header';
import { parseRows, unnamedColumns } from '../../shared/kernel/sheet/parse-rows';
import { createTranslate } from '../../shared/locales/create-translate';
import { testWorkbook } from '../builders/workbooks';

const words = [createTranslate('zh-CN')];
const known = headerWords(testWorkbook.columns, words, ['原因']);
const sheet = (rows: RawCell[][], name = 'S', hidden = false): RawSheet => ({ name, hidden, rows });
const search = (...sheets: RawSheet[]): HeaderSearch => findHeader(sheets, testWorkbook.columns, known);
const whole = (...sheets: RawSheet[]) => {
  const answer = search(...sheets);
  if (answer.found !== 'whole') throw new Error(answer.found);
  return answer;
};
const PEOPLE: RawCell[] = ['工号', '姓名', '入职日期'];

describe('the header', () => {
  it.each<[string, RawCell[]]>([
    ['as in the template', ['工号*', '姓名*', '入职日期*']],
    ['with blanks, line breaks and stars in any place', [' 工 号 ', '* 姓\n名', '入职\r\n日期＊']],
    ['in synonyms and any order', ['入职时间', '姓名', '员工编号']],
    ['with remarks in brackets', ['工号（必填）', '姓名(全名)', '入职日期【年-月-日】']],
    ['with a colon', ['工号：', '姓名:', '入职日期：']],
    ['with invisible signs', ['\ufeff工号', '姓\u200b名', '入职\u00a0日期']],
  ])('is known %s', (_how, cells) => {
    expect([...whole(sheet([cells])).header.places.keys()].toSorted()).toEqual(['hired', 'name', 'staffNo']);
  });

  it('stands below titles and blank rows', () => {
    const { header } = whole(
      sheet([
        ['花名册 2026', null, null],
        [],
        ['单位：北京', null, '日期：2026-01-01'],
        PEOPLE,
        ['1', 'a', '2024-01-01'],
      ]),
    );
    expect(header.row).toBe(3);
  });

  it('is looked for on every sheet; visible ones come first, and others that fit are named', () => {
    const people = sheet([PEOPLE, ['1', 'a', '2024-01-01']], '员工');
    const { header, others } = whole(
      sheet([['说明']], '封面'),
      sheet([PEOPLE, ['9', 'x', '2020-01-01']], '旧', true),
      people,
      sheet([PEOPLE, ['2', 'b', '2024-01-01']], '二部'),
      sheet([PEOPLE], '空'),
    );
    expect(header.sheet.name).toBe('员工');
    expect(others).toEqual(['二部']);
    expect(whole(sheet([PEOPLE, ['9']], '只此一张', true)).header.sheet.name).toBe('只此一张');
  });

  it('names what is missing, what is unknown, and what stands twice', () => {
    const partly = search(sheet([['工号', '姓名', '备注']]));
    expect(partly.found === 'partly' && partly.header.missing.map((column) => column.key)).toEqual(['hired']);
    const { header } = whole(sheet([[...PEOPLE, '备注', '备注', '原因', '员工编号', null]]));
    expect([header.unknown, header.twice]).toEqual([['备注'], ['员工编号']]);
    expect(
      search(
        sheet([
          ['课程', '时间'],
          ['a', 'b'],
        ]),
      ),
    ).toEqual({ found: 'none', seen: ['课程', '时间'] });
  });

  it('of data without a name is told by its letter', () => {
    const { header } = whole(
      sheet([
        [...PEOPLE, null, null],
        ['1', 'a', '2024-01-01', null, 'x'],
      ]),
    );
    expect(unnamedColumns(header)).toEqual(['E']);
    expect([0, 25, 26, 51, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA']);
  });
});

describe('the rows below it', () => {
  it('pass over blank ones, keep the number that the program shows, and hold every column', () => {
    const { header } = whole(sheet([['标题'], PEOPLE, [], [' ', null, ''], ['1', 'a', '2024-01-01']]));
    const rows = [
      ...parseRows(header, testWorkbook.columns, {
        date1904: false,
        typed: true,
        words,
        codes: {},
        footWords: { starts: ['制表人'], ends: ['合计'] },
        exampleMarks: ['示例'],
      }),
    ];
    expect(rows.map((row) => row.number)).toEqual([5]);
    expect(rows[0]?.row).toEqual({
      staffNo: '1',
      name: 'a',
      hired: '2024-01-01',
      site: null,
      met: null,
      score: null,
      gender: null,
      series: null,
      month: null,
    });
  });
});
