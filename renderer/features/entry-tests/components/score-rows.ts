import type { ExamView, SaveScores, ScoreRow } from '../../../../shared/features/entry-tests/types';
import { changesByRow, type GridChange, type GridValue, valueIn } from '../../../ui/entry-grid/grid-cells';
import type { AddedPerson } from '../../organization/components/added-person';

/** A line of the grid: a saved score, or a person who was added and is not saved yet. */
export type Line = AddedPerson & { readonly saved?: ScoreRow };

/** Who has a score, and after them who was added and has none yet. */
export const linesOf = (
  { scores }: Pick<ExamView, 'scores'>,
  added: readonly AddedPerson[],
): readonly Line[] => [
  ...scores.map((saved) => ({
    staffId: saved.staffId,
    staffNo: saved.staffNo,
    name: saved.name,
    site: saved.site,
    saved,
  })),
  ...added.filter(({ staffId }) => !scores.some((saved) => saved.staffId === staffId)),
];

/** What is saved in a cell. */
export const savedIn = ({ saved }: Line, column: string): GridValue => {
  if (saved === undefined) return null;
  return column === 'score' ? saved.score : saved.note === '' ? null : saved.note;
};

type Changed = { readonly line: Line; readonly score: GridValue; readonly note: GridValue };

const changedLines = (lines: readonly Line[], changes: readonly GridChange[]): readonly Changed[] => {
  const rows = changesByRow(changes);
  return lines.flatMap((line) => {
    const own = rows.get(line.staffId);
    if (own === undefined) return [];
    const value = (column: string): GridValue => valueIn(own, column, (each) => savedIn(line, each));
    return [{ line, score: value('score'), note: value('note') }];
  });
};

/** Somebody about whom a remark stands without a score: nobody is saved so, and the remark would be lost. */
export const withoutScore = (lines: readonly Line[], changes: readonly GridChange[]): Line | undefined =>
  changedLines(lines, changes).find(({ score }) => score === null)?.line;

/** What to save about each person whose cells changed; nobody is saved without a score. */
export const entriesOf = (lines: readonly Line[], changes: readonly GridChange[]): SaveScores['entries'] =>
  changedLines(lines, changes).flatMap(({ line, score, note }) =>
    typeof score === 'number'
      ? [{ staffId: line.staffId, version: line.saved?.version ?? null, score, note: String(note ?? '') }]
      : [],
  );
