import { isAtWork } from '../../../../shared/features/organization/rules/staff';
import type {
  StaffFilter,
  StaffLabel,
  StaffList,
  StaffRow,
} from '../../../../shared/features/organization/types';
import { codeKey, wordKey } from '../../../../shared/kernel/sameness';
import { INNER_LETTERS_MIN, normaliseSearch } from '../../../../shared/kernel/search';
import type { ReadableDb, SqlValue } from '../../../database/connection';

export type Piece = { readonly sql: string; readonly params: readonly SqlValue[] };

/** Above every character that a name or a number can hold: the end of a prefix range in an index. */
const LAST = '\u{10ffff}';

const anyOf = (pieces: readonly Piece[]): Piece => ({
  sql: `(${pieces.map((piece) => piece.sql).join(' OR ')})`,
  params: pieces.flatMap((piece) => piece.params),
});

/** What begins with the text: answered from the indexes on name, initials and pinyin, so that pickers cost the same at any size. */
const prefixMatch = (search: string): Piece => {
  const { text, letters } = normaliseSearch(search);
  const range = (column: string, from: string): Piece => ({
    sql: `(${column} >= ? AND ${column} < ?)`,
    params: [from, from + LAST],
  });
  return anyOf([
    range('s.name', text),
    ...(letters === '' ? [] : [range('s.initials', letters), range('s.pinyin', letters)]),
  ]);
};

/** A condition on a person's row (alias `s`) that fits what was typed, as `personHolds` decides; everybody fits nothing typed. */
export const personFits = (search: string): Piece => {
  const { text, letters } = normaliseSearch(search);
  if (text === '') return { sql: '1', params: [] };
  const inside: Piece[] = [
    { sql: 'instr(word_key(s.staff_no), ?) > 0', params: [wordKey(text)] },
    { sql: 'instr(word_key(s.name), ?) > 0', params: [wordKey(text)] },
  ];
  if (letters === '') return anyOf(inside);
  const spelt: Piece[] = [
    { sql: "instr(replace(s.pinyin, ' ', ''), ?) = 1", params: [letters] },
    { sql: "instr(' ' || s.pinyin, ' ' || ?) > 0", params: [letters] },
    { sql: 'instr(s.initials, ?) = 1', params: [letters] },
  ];
  if (letters.length >= INNER_LETTERS_MIN)
    spelt.push({ sql: "instr(replace(s.pinyin, ' ', ''), ?) > 0", params: [letters] });
  return anyOf([...inside, ...spelt]);
};

/** How well a row fits: 0 the very number or name, 1 its beginning (also of pinyin or initials), 2 anything else. */
const rankOf = (search: string): Piece => {
  const { letters } = normaliseSearch(search);
  const word = wordKey(search);
  const spelt = letters === '' ? '0' : "instr(replace(s.pinyin, ' ', ''), ?) = 1 OR instr(s.initials, ?) = 1";
  return {
    sql: `CASE WHEN word_key(s.staff_no) = ? OR word_key(s.name) = ? THEN 0
      WHEN instr(word_key(s.name), ?) = 1 OR instr(word_key(s.staff_no), ?) = 1 OR ${spelt} THEN 1 ELSE 2 END`,
    params: [word, word, word, word, ...(letters === '' ? [] : [letters, letters])],
  };
};

const where = (filter: StaffFilter): Piece => {
  const pieces: Piece[] = [{ sql: 's.deleted_at IS NULL', params: [] }];
  const equals = (column: string, value: string): void => {
    if (value !== '') pieces.push({ sql: `${column} = ?`, params: [value] });
  };
  equals('si.name', filter.site);
  equals('d.name', filter.department);
  equals('p.name', filter.post);
  equals('s.grade', filter.grade);
  equals('s.owner_office', filter.office);
  if (filter.status === 'atWork') pieces.push({ sql: "s.status IN ('training', 'active')", params: [] });
  else equals('s.status', filter.status);
  if (normaliseSearch(filter.search).text !== '') pieces.push(personFits(filter.search));
  return {
    sql: pieces.map((piece) => piece.sql).join(' AND '),
    params: pieces.flatMap((piece) => piece.params),
  };
};

const FROM = `FROM staff s LEFT JOIN site si ON si.id = s.site_id LEFT JOIN department d ON d.id = s.department_id
  LEFT JOIN post p ON p.id = s.post_id`;

/**
 * The people who fit a filter, best match first, then by number; of all offices that this database holds.
 *
 * The rows are cut at `limit`; `total` is not.
 */
export const listStaff = (db: ReadableDb, filter: StaffFilter): StaffList => {
  const condition = where(filter);
  const searching = normaliseSearch(filter.search).text !== '';
  const rank: Piece = searching ? rankOf(filter.search) : { sql: 'NULL', params: [] };
  const rows = db.all<StaffRow>(
    `SELECT s.id, s.version, s.staff_no AS staffNo, s.name, s.pinyin, s.initials, s.owner_office AS office, si.name AS site,
       d.name AS department, p.name AS post, s.grade, s.status, s.hire_date AS hireDate
     ${FROM} WHERE ${condition.sql} ORDER BY ${rank.sql}, s.staff_no, s.id LIMIT ?`,
    [...condition.params, ...rank.params, filter.limit],
  );
  if (rows.length < filter.limit) return { rows, total: rows.length };
  const total =
    db.get<{ n: number }>(`SELECT count(*) AS n ${FROM} WHERE ${condition.sql}`, condition.params)?.n ?? 0;
  return { rows, total };
};

type Pick = { readonly search: string; readonly limit: number; readonly all: boolean };

/** The first few people of an office for a picker: those that begin with the text; others only when too few do. */
export const pickStaff = (db: ReadableDb, office: string, pick: Pick): readonly StaffLabel[] => {
  const scope = `s.owner_office = ? AND s.deleted_at IS NULL${pick.all ? '' : " AND s.status IN ('training', 'active')"}`;
  const ask = (match: Piece, rank: Piece): StaffLabel[] =>
    db.all<StaffLabel>(
      `SELECT s.id, s.staff_no AS staffNo, s.name, si.name AS site, s.status FROM staff s LEFT JOIN site si ON si.id = s.site_id
       WHERE ${scope} AND ${match.sql} ORDER BY ${rank.sql}, s.staff_no LIMIT ?`,
      [office, ...match.params, ...rank.params, pick.limit],
    );
  if (normaliseSearch(pick.search).text === '')
    return ask({ sql: '1', params: [] }, { sql: 'NULL', params: [] });
  const rank = rankOf(pick.search);
  const begins = ask(prefixMatch(pick.search), rank);
  return begins.length >= pick.limit ? begins : ask(personFits(pick.search), rank);
};

/**
 * The people of an office whom a pasted list may mean: by staff number (a spreadsheet drops its leading zeros), or by name as long as
 * they are at work.
 */
export const findStaff = (
  db: ReadableDb,
  office: string,
  words: readonly string[],
): readonly StaffLabel[] => {
  const numbers = new Set(words.map(codeKey));
  const names = new Set(words.map(wordKey));
  return db
    .all<StaffLabel>(
      `SELECT s.id, s.staff_no AS staffNo, s.name, si.name AS site, s.status FROM staff s LEFT JOIN site si ON si.id = s.site_id
       WHERE s.owner_office = ? AND s.deleted_at IS NULL ORDER BY s.staff_no`,
      [office],
    )
    .filter(
      ({ staffNo, name, status }) =>
        numbers.has(codeKey(staffNo)) || (isAtWork(status) && names.has(wordKey(name))),
    );
};
