import type {
  ExamView,
  PastedScore,
  SaveScores,
  ScoreRow,
} from '../../../../shared/features/entry-tests/types';
import { scoreProblem } from '../../../../shared/features/sessions/rules';

/** A line of the grid: a saved score, or a person who was added and is not saved yet. */
export type ScoreLine = {
  readonly staffId: string;
  readonly staffNo: string;
  readonly name: string;
  readonly site: string | null;
  readonly saved: ScoreRow | null;
  /** As typed; empty while nothing stands there. */
  readonly score: number | string;
  readonly note: string;
};

/** People who were added, and what was typed over saved or added lines, by person. Kept as a draft. */
export type ScoreEdits = {
  readonly added: readonly {
    readonly staffId: string;
    readonly staffNo: string;
    readonly name: string;
    readonly site: string | null;
  }[];
  readonly typed: Readonly<Record<string, { readonly score?: number | string; readonly note?: string }>>;
};

export const NO_EDITS: ScoreEdits = { added: [], typed: {} };

/** The lines of the grid: saved ones by staff number, then the added ones in the order of adding. */
export const linesOf = (exam: ExamView, { added, typed }: ScoreEdits): readonly ScoreLine[] => {
  const known = new Set(exam.scores.map(({ staffId }) => staffId));
  return [
    ...exam.scores.map((saved) => ({
      staffId: saved.staffId,
      staffNo: saved.staffNo,
      name: saved.name,
      site: saved.site,
      saved,
      score: typed[saved.staffId]?.score ?? saved.score,
      note: typed[saved.staffId]?.note ?? saved.note,
    })),
    ...added
      .filter(({ staffId }) => !known.has(staffId))
      .map((person) => ({
        ...person,
        saved: null,
        score: typed[person.staffId]?.score ?? '',
        note: typed[person.staffId]?.note ?? '',
      })),
  ];
};

export const isChanged = ({ saved, score, note }: ScoreLine): boolean =>
  saved === null || score !== saved.score || note !== saved.note;

/** Whether what was typed is no score; an empty cell of a new line is only not entered yet. */
export const isWrong = ({ saved, score }: ScoreLine): boolean =>
  score === '' ? saved !== null : scoreProblem(Number(score), 'score') !== undefined;

/** What to save: changed lines that have a score. */
export const toEntries = (lines: readonly ScoreLine[]): SaveScores['entries'] =>
  lines
    .filter((line) => isChanged(line) && line.score !== '')
    .map(({ staffId, saved, score, note }) => ({
      staffId,
      version: saved?.version ?? null,
      score: Number(score),
      note,
    }));

export const withTyped = (
  edits: ScoreEdits,
  staffId: string,
  patch: { readonly score?: number | string; readonly note?: string },
): ScoreEdits => ({
  ...edits,
  typed: { ...edits.typed, [staffId]: { ...edits.typed[staffId], ...patch } },
});

export const withPerson = (edits: ScoreEdits, person: ScoreEdits['added'][number]): ScoreEdits =>
  edits.added.some(({ staffId }) => staffId === person.staffId)
    ? edits
    : { ...edits, added: [...edits.added, person] };

/** Take away a person who was added and is not saved yet, with what was typed about them. */
export const withoutPerson = ({ added, typed }: ScoreEdits, staffId: string): ScoreEdits => {
  const { [staffId]: _typed, ...others } = typed;
  return { added: added.filter((person) => person.staffId !== staffId), typed: others };
};

/**
 * The lines of a paste that go to the grid: the good ones, and those of known people whose score is out of range, which is put
 * right there. The others have no row to go to.
 */
export const takenLines = (pasted: readonly PastedScore[]): readonly PastedScore[] => {
  const good = pasted.filter(({ problem }) => problem === null);
  const people = new Set(good.map(({ staffId }) => staffId));
  return pasted.filter(({ problem, staffId }) => {
    if (problem === null) return true;
    if (problem.code !== 'E_SCORE_RANGE' || staffId === null || people.has(staffId)) return false;
    people.add(staffId);
    return true;
  });
};

/** Take over lines of a paste: a new person is added, a known one gets the score. */
export const withPasted = (edits: ScoreEdits, pasted: readonly PastedScore[]): ScoreEdits =>
  pasted.reduce((next, { staffId, staffNo, name, score }) => {
    if (staffId === null || score === null) return next;
    return withTyped(withPerson(next, { staffId, staffNo, name, site: null }), staffId, { score });
  }, edits);

/** Fill a pasted column of scores downwards from a line; answers how many had no line to go to. */
export const withColumn = (
  edits: ScoreEdits,
  lines: readonly ScoreLine[],
  from: number,
  column: readonly (number | null)[],
): { readonly edits: ScoreEdits; readonly left: number } => {
  const filled = column.reduce<ScoreEdits>((next, score, index) => {
    const line = lines[from + index];
    return line === undefined || score === null ? next : withTyped(next, line.staffId, { score });
  }, edits);
  return { edits: filled, left: Math.max(0, from + column.length - lines.length) };
};
