import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standardInForce } from '../../../electron/features/standards/repository';
import { parseStandardBody } from '../../../electron/features/standards/service/publish';
import {
  exportVocabulary,
  publishVocabulary,
} from '../../../electron/features/standards/service/vocabulary-file';
import { allWorkbooks } from '../../../electron/features/workbooks/service/find';
import { spoken } from '../../../electron/features/workbooks/service/vocabulary';
import { type Vocabulary, vocabularyFault } from '../../../shared/features/standards/vocabulary';
import { wordKey } from '../../../shared/kernel/sameness';
import type { SheetColumn } from '../../../shared/kernel/sheet/columns';
import { cellParser } from '../../../shared/kernel/sheet/parse-cell';
import { createTranslate } from '../../../shared/locales/create-translate';
import { codeOf, openOffice, valueOf } from '../../builders/office';

const words = [createTranslate('zh-CN'), createTranslate('en')];
const workbooks = await allWorkbooks();

let office = openOffice();
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.dispose());

const shipped = (): Vocabulary => standardInForce(office.db, 'vocabulary', '2026-06-15').body;
const columnOf = (kind: string, key: string): SheetColumn => {
  const workbook = workbooks.find(({ name }) => name === kind);
  const column = workbook && spoken(office, workbook).columns.find((each) => each.key === key);
  if (column === undefined) throw new Error(`${kind}.${key}`);
  return column;
};
const read = (kind: string, key: string, cell: string) =>
  cellParser(columnOf(kind, key), { date1904: false, typed: true, words })(cell);

describe('the shipped vocabulary', () => {
  it('names only kinds, columns and lists that there are', () => {
    const { headings, words: lists } = shipped();
    const { any, ...kinds } = headings;
    const columns = workbooks.flatMap(({ columns: all }) => all);
    for (const key of Object.keys(any ?? {})) expect(columns.map((column) => column.key)).toContain(key);
    for (const [kind, byKey] of Object.entries(kinds)) {
      const known = workbooks.find(({ name }) => name === kind)?.columns.map(({ key }) => key);
      for (const key of Object.keys(byKey)) expect(known, kind).toContain(key);
    }
    for (const [list, byValue] of Object.entries(lists)) {
      const known = columns.find((column) => column.words === list)?.choices?.map(({ value }) => value);
      for (const value of Object.keys(byValue)) expect(known, list).toContain(value);
    }
  });

  it.each(workbooks.map((workbook) => [workbook.name, workbook] as const))(
    '%s: no word stands for anything but what it is given for',
    (_name, workbook) => {
      const meaning = new Map<string, string>();
      const { columns } = spoken(office, workbook);
      for (const { key, header } of columns) for (const t of words) meaning.set(wordKey(t(header)), key);
      for (const { key, synonyms = [] } of columns)
        for (const word of synonyms) {
          expect([word, meaning.get(wordKey(word)) ?? key]).toEqual([word, key]);
          meaning.set(wordKey(word), key);
        }
      for (const { choices = [] } of columns) {
        const values = new Map(
          choices.flatMap(({ value, label }) => words.map((t) => [wordKey(t(label)), value] as const)),
        );
        for (const { value, synonyms = [] } of choices)
          for (const word of synonyms)
            expect([word, values.get(wordKey(word)) ?? value]).toEqual([word, value]);
      }
    },
  );

  it.each([
    ['attendance', 'attendance', '√', 'present'],
    ['attendance', 'attendance', '○', 'present'],
    ['attendance', 'attendance', '×', 'absent'],
    ['attendance', 'attendance', '旷工', 'absent'],
    ['attendance', 'attendance', '迟 到', 'late'],
    ['attendance', 'attendance', '年假', 'leave'],
    ['attendance', 'attendance', '出差', 'leave'],
    ['roster', 'education', '大学本科', 'bachelor'],
    ['roster', 'status', '试用', 'training'],
    ['roster', 'gender', '女士', 'female'],
    ['courses', 'method', '面授', 'lecture'],
  ])('%s.%s reads %s as %s', (kind, key, cell, value) => {
    expect(read(kind, key, cell)).toMatchObject({ ok: true, value });
  });

  it.each(['早退', '补训', '迟到5分钟', '1'])('refuses %s plainly: it means none of the choices', (cell) => {
    expect(read('attendance', 'attendance', cell)).toMatchObject({
      ok: false,
      error: { code: 'E_SHEET_NOT_CHOICE', params: { value: cell, allowed: '出勤、迟到、缺勤、请假' } },
    });
  });

  it.each([
    ['examScores', 'score', '95分', 95],
    ['examScores', 'technical', '８８.５ 分', 88.5],
    ['courses', 'hours', '4课时', 4],
    ['points', 'points', '-5分', -5],
  ])('%s.%s reads %s without its unit, and says so', (kind, key, cell, value) => {
    expect(read(kind, key, cell)).toMatchObject({
      ok: true,
      value,
      warning: { code: 'E_SHEET_UNIT_LEFT', params: { value: cell } },
    });
  });

  it.each([
    ['courses', 'hours', '90分钟'],
    ['courses', 'hours', '95分'],
    ['examScores', 'score', '95课时'],
    ['examScores', 'score', '分'],
  ])('%s.%s refuses %s: it is another unit', (kind, key, cell) => {
    expect(read(kind, key, cell)).toMatchObject({ ok: false, error: { code: 'E_SHEET_NOT_NUMBER' } });
  });
});

describe('a version of head office', () => {
  it.each([
    ['in the same writing', { present: ['到'], late: ['晚'], absent: ['到'] }],
    ['in another width', { present: ['OK'], absent: ['ｏｋ'] }],
    ['with blanks', { present: ['已 到'], absent: ['已到'] }],
  ])('is refused when a word means two things, %s', (_how, attendance) => {
    const body = { ...shipped(), words: { attendance } };
    expect(parseStandardBody('vocabulary', body)).toMatchObject({
      ok: false,
      error: { code: 'E_VOCABULARY_TWICE', params: { list: 'attendance', one: 'present', other: 'absent' } },
    });
    expect(vocabularyFault({ attendance: { present: ['a', 'A'] }, gender: { male: ['a'] } })).toBeUndefined();
  });

  it('is written to a file, edited, published from tomorrow on, and what changed since is not written over', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'tidui-words-')), 'words.json');
    valueOf(await exportVocabulary(office, file));
    const { body, ...named } = JSON.parse(readFileSync(file, 'utf8'));
    const put = (words: Vocabulary['words']) =>
      writeFileSync(file, JSON.stringify({ ...named, body: { ...body, words } }));
    put({ attendance: { present: ['嗯'], late: ['嗯'] } });
    expect(codeOf(await publishVocabulary(office, file, '2026-07-01'))).toBe('E_VOCABULARY_TWICE');
    put({ ...body.words, attendance: { present: ['嗯'] } });
    expect(valueOf(await publishVocabulary(office, file, '2026-07-01')).versionNo).toBe(2);
    expect(read('attendance', 'attendance', '嗯')).toMatchObject({ ok: false });
    expect(standardInForce(office.db, 'vocabulary', '2026-07-01').body.words['attendance']).toEqual({
      present: ['嗯'],
    });
    expect(codeOf(await publishVocabulary(office, file, '2026-08-01'))).toBe('E_RECORD_CHANGED');
    writeFileSync(file, '{}');
    expect(codeOf(await publishVocabulary(office, file, '2026-08-01'))).toBe('E_VOCABULARY_FILE');
  });

  it('may lack kinds of sheet that came later: those keep the words that the app ships', () => {
    const { headings, ...rest } = shipped();
    const body = {
      ...rest,
      headings: { any: headings['any'] ?? {} },
      words: { attendance: { present: ['嗯'] } },
    };
    valueOf(parseStandardBody('vocabulary', body));
    office.db.raw
      .prepare("UPDATE standard SET body = ?, id = 'other' WHERE doc = 'vocabulary'")
      .run(JSON.stringify(body));
    expect(read('attendance', 'attendance', '嗯')).toMatchObject({ ok: true, value: 'present' });
    expect(read('attendance', 'attendance', '√')).toMatchObject({ ok: false });
  });
});
