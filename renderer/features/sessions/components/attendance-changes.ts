import type { RecordAttendance, TraineeRow } from '../../../../shared/features/sessions/types';
import type { Attendance } from '../../../../shared/features/sessions/vocabulary';

type Entry = RecordAttendance['entries'][number];

/** What can be entered about a trainee; numbers may be half typed. */
export type AttendanceLine = {
  readonly attendance: Attendance | null;
  readonly note: string;
  readonly satisfaction: number | string;
  readonly testScore: number | string;
  readonly observation: string;
};

/** What was refused: whose line, which cell, and the sentence. */
export type Fault = { readonly id: string; readonly column: string; readonly text: string };

/** Lines that differ from what is saved, by the id of their entry. */
export type Changes = Readonly<Record<string, Partial<AttendanceLine>>>;

const savedLine = (row: TraineeRow): AttendanceLine => ({
  attendance: row.attendance,
  note: row.note,
  satisfaction: row.satisfaction ?? '',
  testScore: row.testScore ?? '',
  observation: row.observation,
});

/** A row as the grid shows it: what is saved, and over it what was typed. */
export const shownLine = (row: TraineeRow, change: Changes[string] | undefined): AttendanceLine => ({
  ...savedLine(row),
  ...change,
});

/** Enter something; a line that says what is saved anyway is no change. */
export const withChange = (changes: Changes, row: TraineeRow, patch: Partial<AttendanceLine>): Changes => {
  const saved = savedLine(row);
  const line = { ...changes[row.id], ...patch };
  const differing = Object.entries(line).filter(
    ([key, value]) => value !== saved[key as keyof AttendanceLine],
  );
  const { [row.id]: _before, ...others } = changes;
  return differing.length === 0 ? others : { ...others, [row.id]: Object.fromEntries(differing) };
};

/** Everybody without a result was present. */
export const allPresent = (changes: Changes, rows: readonly TraineeRow[]): Changes =>
  rows
    .filter((row) => shownLine(row, changes[row.id]).attendance === null)
    .reduce((next, row) => withChange(next, row, { attendance: 'present' }), changes);

const asNumber = (typed: number | string): number | null => (typed === '' ? null : Number(typed));

/** What to save, in the order of the rows. */
export const toEntries = (changes: Changes, rows: readonly TraineeRow[]): Entry[] =>
  rows
    .filter((row) => changes[row.id] !== undefined)
    .map((row) => {
      const { attendance, note, satisfaction, testScore, observation } = shownLine(row, changes[row.id]);
      return {
        id: row.id,
        version: row.version,
        attendance,
        note,
        satisfaction: asNumber(satisfaction),
        testScore: asNumber(testScore),
        observation,
      };
    });
