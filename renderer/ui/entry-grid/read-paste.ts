import { type CellColumn, type GridValue, readCell } from './grid-cells';
import type { Place } from './grid-range';
import { type NotFound, type People, personOf, type RowId } from './paste-people';
import type { Role } from './paste-roles';

/** What is wrong with a pasted cell or line. */
export type PasteProblem =
  | NotFound
  | { readonly kind: 'personTwice'; readonly name: string; readonly first: number }
  | { readonly kind: 'invalid'; readonly column: string; readonly text: string; readonly rule: string }
  | { readonly kind: 'closed'; readonly column: string; readonly text: string }
  | { readonly kind: 'outside'; readonly text: string };

export type PasteWrite = {
  readonly column: string;
  readonly from: GridValue;
  readonly value: GridValue;
  readonly text: string;
  /** A number that the rules refuse; it goes to its cell to be put right there. */
  readonly wrong: boolean;
};

/** A pasted line: whom it means, what it writes, what is wrong with it. */
export type PasteLine = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly who: RowId | null;
  readonly writes: readonly PasteWrite[];
  readonly problems: readonly PasteProblem[];
};

export type PasteTask = {
  readonly rows: readonly RowId[];
  readonly people: People;
  readonly roles: readonly Role[];
  readonly at: Place | null;
  /** What stands in a cell now, typed or saved. */
  readonly shown: (row: string, column: string) => GridValue;
  readonly closed: (row: string, column: string) => boolean;
};

const ofRole = (cells: readonly string[], roles: readonly Role[], kind: Role['kind']): string =>
  cells[roles.findIndex((role) => role.kind === kind)] ?? '';

const readValue = (
  task: PasteTask,
  column: CellColumn,
  row: string,
  text: string,
): PasteWrite | PasteProblem | undefined => {
  const value = readCell(column, text);
  // A blank cell of a spreadsheet says nothing; what stands in the grid stays.
  if (value === null) return undefined;
  const wrong = value !== undefined && column.fits?.(value, row) === false;
  if (value === undefined || (wrong && typeof value !== 'number'))
    return { kind: 'invalid', column: column.label, text, rule: column.rule };
  if (task.closed(row, column.key)) return { kind: 'closed', column: column.label, text };
  const from = task.shown(row, column.key);
  return { column: column.key, from, value, text: String(value), wrong };
};

const readLine = (
  task: PasteTask,
  cells: readonly string[],
  line: number,
  who: RowId | undefined,
): PasteLine => {
  const writes: PasteWrite[] = [];
  const problems: PasteProblem[] = [];
  for (let i = 0; i < cells.length; i += 1) {
    const text = cells[i] ?? '';
    const role = task.roles[i];
    if (text === '' || role === undefined || role.kind === 'skip') continue;
    if (role.kind === 'outside' || (role.kind === 'value' && who === undefined))
      problems.push({ kind: 'outside', text });
    else if (role.kind === 'value' && who !== undefined) {
      const read = readValue(task, role.column, who.key, text);
      if (read === undefined) continue;
      if ('kind' in read) problems.push(read);
      else writes.push(read);
    }
  }
  return { line, cells, who: who ?? null, writes, problems };
};

const isGood = ({ writes, problems }: PasteLine): boolean =>
  problems.length === 0 && writes.every(({ wrong }) => !wrong);

/** One person has one line: the first that is right, else the first that can be put right in the grid. */
const onePerPerson = (lines: readonly PasteLine[]): readonly PasteLine[] => {
  const chosen = new Map<string, PasteLine>();
  for (const line of lines) {
    if (line.who === null) continue;
    const before = chosen.get(line.who.key);
    if (before === undefined || (!isGood(before) && isGood(line))) chosen.set(line.who.key, line);
  }
  return lines.map((line) => {
    const first = line.who === null ? undefined : chosen.get(line.who.key);
    if (line.who === null || first === undefined || first === line) return line;
    return {
      ...line,
      writes: [],
      problems: [{ kind: 'personTwice', name: line.who.name, first: first.line }],
    };
  });
};

const DIGIT = /[\d\p{Nd}]/u;

/**
 * The cells of a line where the roles expect them: a short line has its value last, and what names the person is told apart by its
 * digits, whichever comes first in this line.
 */
const align = (cells: readonly string[], roles: readonly Role[]): readonly string[] => {
  const [noAt, nameAt] = [
    roles.findIndex(({ kind }) => kind === 'no'),
    roles.findIndex(({ kind }) => kind === 'name'),
  ];
  const values = roles.flatMap(({ kind }, i) => (kind === 'value' ? [i] : []));
  const [valueAt] = values;
  const aligned = Array.from({ length: roles.length }, (_, i) => cells[i] ?? '');
  const isShort =
    cells.length < roles.length && cells.length > 1 && values.length === 1 && valueAt !== undefined;
  const who = isShort ? cells.slice(0, -1) : [noAt, nameAt].map((i) => aligned[i] ?? '');
  if (isShort) aligned[valueAt] = cells.at(-1) ?? '';
  const named = who.filter((cell) => cell !== '');
  const no = named.find((cell) => DIGIT.test(cell)) ?? '';
  const name = named.find((cell) => !DIGIT.test(cell)) ?? '';
  // Without a column for it, a name stands where the number is expected, and is told apart when it is looked up.
  if (noAt >= 0) aligned[noAt] = no;
  if (nameAt >= 0) aligned[nameAt] = name;
  if (noAt < 0 && no !== '') aligned[nameAt] = no;
  if (nameAt < 0 && no === '') aligned[noAt] = name;
  return aligned;
};

/** Lines that name people, wherever in the grid they stand: `who` by number and name. */
const readNamed = (task: PasteTask, numbered: readonly Numbered[]): readonly PasteLine[] =>
  onePerPerson(
    numbered
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
      .map(({ cells: written, line }) => {
        const cells = align(written, task.roles);
        const who = personOf(task.people, ofRole(cells, task.roles, 'no'), ofRole(cells, task.roles, 'name'));
        if ('kind' in who) return { line, cells: written, who: null, writes: [], problems: [who] };
        return { ...readLine(task, cells, line, who), cells: written };
      }),
  );

export type Numbered = { readonly line: number; readonly cells: readonly string[] };

/** Whether the block says itself whom its lines mean. */
export const namesRows = (roles: readonly Role[]): boolean =>
  roles.some(({ kind }) => kind === 'no' || kind === 'name');

/** Read the lines of a block: each with what it writes and what is wrong with it. Without numbers and names lines are rows from the focus on. */
export const readLines = (task: PasteTask, lines: readonly Numbered[]): readonly PasteLine[] =>
  namesRows(task.roles)
    ? readNamed(task, lines)
    : lines.map(({ cells, line }, i) => readLine(task, cells, line, task.rows[(task.at?.row ?? 0) + i]));

/** The lines that can be taken over: something of them can be written. */
export const takenOf = (lines: readonly PasteLine[]): readonly PasteLine[] =>
  lines.filter(({ writes }) => writes.length > 0);

/** The lines that are to be put right before all of them is written. */
export const leftOf = (lines: readonly PasteLine[]): readonly PasteLine[] =>
  lines.filter(({ problems }) => problems.length > 0);

export type PasteTally = {
  readonly writes: number;
  /** Of these, cells that hold something else now. */
  readonly over: number;
  readonly outside: readonly string[];
  readonly invalid: readonly string[];
};

/** The figures of a reading: cells outside and cells that are no values are two things, each with its texts. */
export const tallyPaste = (lines: readonly PasteLine[]): PasteTally => {
  let [writes, over] = [0, 0];
  const outside: string[] = [];
  const invalid: string[] = [];
  for (const line of lines) {
    for (const { from, value, wrong, text } of line.writes) {
      writes += 1;
      if (from !== null && from !== value) over += 1;
      if (wrong) invalid.push(text);
    }
    for (const problem of line.problems) {
      if (problem.kind === 'outside') outside.push(problem.text);
      if (problem.kind === 'invalid') invalid.push(problem.text);
    }
  }
  return { writes, over, outside, invalid };
};

/** The lines of a block with their numbers in the spreadsheet's count; lines without tabs are cut where they were written by hand. */
export const numberLines = (block: readonly (readonly string[])[], heading: boolean): readonly Numbered[] =>
  block.map((cells, i) => ({ line: i + 1, cells })).slice(heading ? 1 : 0);

/**
 * Lines written by hand without tabs (`00001 仇和 78.5`) in cells. Only where every line ends in a number behind something else: a
 * text with blanks in it is one cell.
 */
export const cutByHand = (
  block: readonly (readonly string[])[],
  isNumber: (text: string) => boolean,
): readonly (readonly string[])[] => {
  if (block.some((line) => line.length > 1)) return block;
  const cut = block.map(([text = '']) =>
    isNumber(text) ? [text] : text.split(/[\s,;\uff0c\uff1b\u3001]+/u).filter((cell) => cell !== ''),
  );
  const byHand = cut.filter((cells) => cells.length > 0);
  const last = byHand.slice(byHand.length > 1 ? 1 : 0);
  return last.length > 0 && last.every((cells) => cells.length > 1 && isNumber(cells.at(-1) ?? ''))
    ? cut
    : block;
};
