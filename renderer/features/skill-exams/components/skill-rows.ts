import type {
  SaveSkillScores,
  SkillExamView,
  SkillScoreRow,
} from '../../../../shared/features/skill-exams/types';
import { changesByRow, type GridChange, valueIn } from '../../../ui/entry-grid/grid-cells';
import type { AddedPerson } from '../../organization/components/added-person';

/** The column of the one score; the others are departments. */
export const SCORE = 'score';

export type Listed = AddedPerson & { readonly row?: SkillScoreRow };

/** Who has a score, and after them who was added and has none yet. */
export const peopleOf = (exam: SkillExamView, added: readonly AddedPerson[]): readonly Listed[] => [
  ...exam.scores.map((row) => ({
    staffId: row.staffId,
    staffNo: row.staffNo,
    name: row.name,
    site: row.site,
    row,
  })),
  ...added.filter(({ staffId }) => !exam.scores.some((row) => row.staffId === staffId)),
];

/** What is saved in a cell: a panel's score is the sum of its departments, and no score of its own. */
export const savedScore = (row: SkillScoreRow | undefined, column: string): number | null => {
  if (row === undefined) return null;
  if (column !== SCORE) return row.panel[column] ?? null;
  return Object.keys(row.panel).length === 0 ? row.score : null;
};

/** What to save about each person whose cells changed: departments, or the one score. */
export const entriesOf = (
  people: readonly Listed[],
  changes: readonly GridChange[],
): SaveSkillScores['entries'] => {
  const rows = changesByRow(changes);
  return people.flatMap(({ staffId, row }) => {
    const own = rows.get(staffId);
    if (own === undefined) return [];
    const panel = Object.fromEntries(
      [...own]
        .filter(([column]) => column !== SCORE)
        .map(([column, value]) => [column, typeof value === 'number' ? value : null]),
    );
    const usesPanel = Object.values(panel).some((value) => value !== null);
    const score = valueIn(own, SCORE, (column) => savedScore(row, column));
    return [{ staffId, score: usesPanel || typeof score !== 'number' ? null : score, panel }];
  });
};
