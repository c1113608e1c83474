import { wordKey } from '../../../shared/kernel/sameness';
import { numberKey } from '../../../shared/kernel/search';
import { numberOf } from './cell-text';
import { type CellColumn, readCell } from './grid-cells';
import type { Place } from './grid-range';
import { byName, byNumber, type People } from './paste-people';

/** What a pasted column is: staff numbers, names, values of a column of the grid, or nothing that the grid takes. */
export type Role =
  | { readonly kind: 'no' }
  | { readonly kind: 'name' }
  | { readonly kind: 'value'; readonly column: CellColumn }
  | { readonly kind: 'outside' }
  | { readonly kind: 'skip' };

/** The headings that stand for a person's number and name, and those to pass over. */
export type HeadWords = {
  readonly no: readonly string[];
  readonly name: readonly string[];
  readonly skip: readonly string[];
};

export type Roles = {
  readonly roles: readonly Role[];
  /** Whether the first line is a heading. */
  readonly heading: boolean;
  /** Whether the numbers could as well be values: then somebody has to say so. */
  readonly guessed: boolean;
};

export type RoleTask = {
  readonly block: readonly (readonly string[])[];
  readonly columns: readonly CellColumn[];
  readonly people: People;
  /** Those of them who stand in the grid; all where nobody does. */
  readonly present: People;
  /** Somebody said that no column names people. */
  readonly valuesOnly?: boolean;
  readonly words: HeadWords;
  /** The cell that has the focus; null when none has. */
  readonly at: Place | null;
};

const SKIP: Role = { kind: 'skip' };
/** Looks like a staff number and like no value: leading zero, or letters before digits. */
const NUMBER_SHAPE = /^(0\d+|[a-z]{1,4}-?\d{2,})$/u;
const NAME_SHAPE = /^[\p{L}·.\s]+$/u;

/** A heading as it is compared: without blanks, stars, colons and what stands in brackets behind it. */
const headKey = (text: string): string =>
  wordKey(text)
    .replace(/[*:_]/gu, '')
    .replace(/[([].*[)\]]$/u, '');

const headRole = (text: string, { columns, words }: RoleTask): Role | undefined => {
  const key = headKey(text);
  if (key === '') return undefined;
  const says = (...names: readonly string[]): boolean => names.some((each) => headKey(each) === key);
  if (says(...words.no)) return { kind: 'no' };
  if (says(...words.name)) return { kind: 'name' };
  const column = columns.find(({ label, words: others }) => says(label, ...(others ?? [])));
  if (column !== undefined) return { kind: 'value', column };
  return says(...words.skip) ? SKIP : undefined;
};

const filled = (lines: RoleTask['block'], at: number): readonly string[] =>
  lines.map((line) => line[at] ?? '').filter((cell) => cell !== '');
const most = (cells: readonly string[], test: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(test).length * 2 >= cells.length;

const readable = (column: CellColumn, cell: string): boolean => readCell(column, cell) !== undefined;

/** Staff numbers that nobody can take for values, or that the names beside them prove, or that the block has no other use for. */
const isNumbers = (task: RoleTask, lines: RoleTask['block'], at: number, nameAt: number): boolean => {
  const { people, columns } = task;
  const cells = filled(lines, at);
  const sure = (cell: string): boolean =>
    NUMBER_SHAPE.test(numberKey(cell)) || (numberKey(cell).length >= 4 && people.exact.has(numberKey(cell)));
  if (most(cells, sure)) return true;
  if (nameAt >= 0) {
    const named = lines.filter((line) => (line[nameAt] ?? '') !== '');
    const agrees = named.filter((line) => {
      const row = byNumber(people, line[at] ?? '');
      return row !== undefined && wordKey(row.name) === wordKey(line[nameAt] ?? '');
    });
    return named.length > 0 && agrees.length * 2 >= named.length;
  }
  const width = Math.max(...lines.map((line) => line.length));
  const room = columns.length - (task.at?.column ?? 0);
  const known = cells.flatMap((cell) => byNumber(people, cell)?.key ?? []);
  return width > room && known.length === cells.length && new Set(known).size === known.length;
};

const WHOLE = /^\d{2,}$/u;

/**
 * Whole numbers before values, without a word, most of which are of different people in the grid: 00021 that lost its zeros is somebody's
 * number sooner than 21 points. Nobody can be sure, so it is a guess.
 */
const mayBeNumbers = ({ present }: RoleTask, lines: RoleTask['block']): boolean => {
  const cells = filled(lines, 0);
  if (lines.some((line) => line.length < 2) || !cells.some((cell) => WHOLE.test(cell))) return false;
  if (cells.some((cell) => !/^\d+$/u.test(cell)) || new Set(cells).size < cells.length) return false;
  return most(cells, (cell) => byNumber(present, cell) !== undefined);
};

/** Names of people in the grid, or words of letters where the grid takes none. */
const isNames = (task: RoleTask, lines: RoleTask['block'], at: number): boolean => {
  const cells = filled(lines, at);
  if (most(cells, (cell) => byName(task.people, cell).length > 0)) return true;
  const others = lines.some((line) =>
    line.some((cell, i) => i !== at && (numberOf(cell) !== undefined) === (cell !== '')),
  );
  return (
    others &&
    task.columns.every(({ kind }) => kind === 'number') &&
    cells.length > 0 &&
    cells.every((cell) => NAME_SHAPE.test(cell))
  );
};

/** Give the columns that are left to those of the grid, in order: numbers and choices where they can be read, texts behind them. */
const giveValues = (task: RoleTask, lines: RoleTask['block'], free: readonly number[]): Map<number, Role> => {
  const { columns, at } = task;
  const given = new Map<number, Role>();
  const from = free.length <= columns.length - (at?.column ?? 0) ? (at?.column ?? 0) : 0;
  const firm = columns.filter(({ kind }, i) => kind !== 'text' && i >= from);
  const fit = free.filter((i) =>
    firm.some((column) => most(filled(lines, i), (cell) => readable(column, cell))),
  );
  // A running number before the people is no value of theirs: what is too much is so on the left.
  const used = fit.slice(Math.max(0, fit.length - firm.length));
  let cursor = 0;
  for (const i of used) {
    const next = firm.findIndex(
      (column, j) => j >= cursor && most(filled(lines, i), (cell) => readable(column, cell)),
    );
    const column = firm[next];
    if (column === undefined) continue;
    given.set(i, { kind: 'value', column });
    cursor = next + 1;
  }
  const [only, behind] = [firm[0], free.at(-1)];
  if (given.size === 0 && only !== undefined && behind !== undefined)
    given.set(behind, { kind: 'value', column: only });
  const last = Math.max(-1, ...given.keys());
  const texts = columns.filter(({ kind }, i) => kind === 'text' && i >= from);
  for (const [k, i] of free.filter((each) => each > last && !given.has(each)).entries()) {
    const column = texts[k];
    if (column !== undefined) given.set(i, { kind: 'value', column });
  }
  return given;
};

/** What the columns of a pasted block are: by its heading, else by the numbers and names in them, else by the place of the focus. */
export const rolesOf = (task: RoleTask): Roles => {
  const { block, columns, people, at, valuesOnly = false } = task;
  const first = block[0] ?? [];
  const heads = first.map((cell) => headRole(cell, task));
  const named = heads.some((role) => role !== undefined && role.kind !== 'skip');
  const heading = named && first.every((cell) => cell === '' || numberOf(cell) === undefined);
  const width = Math.max(0, ...block.map((line) => line.length));
  const roles: (Role | undefined)[] = Array.from({ length: width }, (_, i) =>
    heading ? heads[i] : undefined,
  );
  // A first line without a digit is no proof of anything: it may be a heading in words that nobody knows.
  const wordy = !heading && block.length > 1 && first.every((cell) => !/\d/u.test(cell));
  const knowsSomebody = first.some((cell) => byName(people, cell).length > 0);
  const unsure = wordy && !knowsSomebody;
  const lines = heading || unsure ? block.slice(1) : block;
  const open = (): readonly number[] => roles.flatMap((role, i) => (role === undefined ? [i] : []));
  const has = (kind: Role['kind']): boolean => roles.some((role) => role?.kind === kind);
  if (!has('name') && !valuesOnly) {
    const i = open().find((each) => isNames(task, lines, each));
    if (i !== undefined) roles[i] = { kind: 'name' };
  }
  let guessed = false;
  if (!has('no') && !valuesOnly) {
    const nameAt = roles.findIndex((role) => role?.kind === 'name');
    const i = open().find((each) => isNumbers(task, lines, each, nameAt));
    guessed = i === undefined && nameAt < 0 && roles[0] === undefined && mayBeNumbers(task, lines);
    if (i !== undefined || guessed) roles[i ?? 0] = { kind: 'no' };
  }
  const identity = has('no') || has('name');
  if (identity && !has('value')) for (const [i, role] of giveValues(task, lines, open())) roles[i] = role;
  const isHeading =
    heading ||
    (unsure &&
      identity &&
      roles.some((role, i) => role?.kind === 'value' && !readable(role.column, first[i] ?? '')));
  return {
    guessed,
    heading: isHeading,
    roles: roles.map((role, i) => {
      if (role !== undefined) return role;
      if (identity || heading) return SKIP;
      const column = columns[(at?.column ?? 0) + i];
      return column === undefined ? { kind: 'outside' } : { kind: 'value', column };
    }),
  };
};
