import { numberOf, parseBlock } from '../../renderer/ui/entry-grid/cell-text';
import { type CellColumn, NO_CELLS, withCells } from '../../renderer/ui/entry-grid/grid-cells';
import { peopleOf } from '../../renderer/ui/entry-grid/paste-people';
import { rolesOf } from '../../renderer/ui/entry-grid/paste-roles';
import { cutByHand, numberLines, readLines } from '../../renderer/ui/entry-grid/read-paste';

const PEOPLE = 5_000;
const RUNS = 9;
const titles = ['工作业绩', '工作态度', '服务质量', '技能', '学习', '规章制度'];
const columns: readonly CellColumn[] = titles.map((label, i) => ({
  key: `item${i}`,
  label,
  kind: 'number',
  rule: '',
}));
const rows = Array.from({ length: PEOPLE }, (_, i) => ({
  key: `p${i}`,
  no: String(i + 1).padStart(5, '0'),
  name: `张${String.fromCodePoint(0x4e00 + i)}`,
}));
const text = [
  ['工号', '姓名', ...titles].join('\t'),
  ...rows.map(({ no, name }, i) => [no, name, ...titles.map((_, j) => ((i + j) % 9) + 1)].join('\t')),
].join('\r\n');

const paste = (): number => {
  const block = cutByHand(parseBlock(text), (cell) => typeof numberOf(cell) === 'number');
  const people = peopleOf(rows);
  const words = { no: ['工号'], name: ['姓名'], skip: [] };
  const { roles, heading } = rolesOf({ block, columns, people, present: people, words, at: null });
  const read = { rows, people, roles, at: null, shown: () => null, closed: () => false };
  const lines = readLines(read, numberLines(block, heading));
  const writes = lines.flatMap(({ who, writes: own }) =>
    who === null ? [] : own.map(({ column, text: cell }) => ({ row: who.key, column, text: cell })),
  );
  return withCells(NO_CELLS, writes, () => '').size;
};

const floor = (): number => {
  const cells = new Map<string, string>();
  for (const [y, line] of text.split('\r\n').entries())
    for (const [x, cell] of line.split('\t').entries()) cells.set(`${y}:${x}`, cell);
  return cells.size;
};

const best = (run: () => number): number => {
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return Math.min(...times);
};

/** What a paste of everybody's points takes in the pure model, beside the least that looks at every cell. Milliseconds, the best of some. */
export const measurePaste = () => {
  if (paste() !== PEOPLE) throw new Error('the paste lost somebody');
  return { people: PEOPLE, items: titles.length, pasted: best(paste), floor: best(floor) };
};
