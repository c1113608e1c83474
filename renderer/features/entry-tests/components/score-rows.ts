import type { ExamView, SaveScores, ScoreRow } from '../../../../shared/features/entry-tests/types';
import type { GridChange, GridValue } from '../../../ui/entry-grid/grid-cells';
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

/** What to save about each person whose cells changed; nobody is saved without a score. */
export const entriesOf = (lines: readonly Line[], changes: readonly GridChange[]): SaveScores['entries'] => {
  const touched = new Set(changes.map(({ row }) => row));
  return lines
    .filter(({ staffId }) => touched.has(staffId))
    .flatMap((line) => {
      const value = (column: string): GridValue => {
        const change = changes.find((each) => each.row === line.staffId && each.column === column);
        return change === undefined ? savedIn(line, column) : change.value;
      };
      const score = value('score');
      if (typeof score !== 'number') return [];
      const note = String(value('note') ?? '');
      return [{ staffId: line.staffId, version: line.saved?.version ?? null, score, note }];
    });
};
