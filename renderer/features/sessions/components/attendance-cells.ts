import type { RecordAttendance, TraineeRow } from '../../../../shared/features/sessions/types';
import { ATTENDANCES, type Attendance } from '../../../../shared/features/sessions/vocabulary';
import { numberOf } from '../../../ui/entry-grid/cell-text';
import {
  type CellWrite,
  changesByRow,
  type GridChange,
  type GridValue,
  type RowCells,
  valueIn,
} from '../../../ui/entry-grid/grid-cells';

type Entry = RecordAttendance['entries'][number];

/** What can be entered about a trainee, by the name of its column. */
export const COLUMNS = ['attendance', 'note', 'satisfaction', 'testScore', 'observation'] as const;
export type Column = (typeof COLUMNS)[number];

/** What only those have who came. */
const EFFECT: readonly string[] = ['satisfaction', 'testScore', 'observation'];

export const savedIn = (row: TraineeRow, column: string): GridValue => {
  const value = row[column as Column];
  return value === '' ? null : value;
};

/** Whether a cell takes nothing: an effect of somebody who was not there. */
export const isClosedFor = (column: string, attendance: GridValue): boolean =>
  EFFECT.includes(column) && attendance !== 'present' && attendance !== 'late';

const attendanceIn = (row: TraineeRow, typed: RowCells | undefined): string =>
  typed?.['attendance'] ?? row.attendance ?? '';

/** Everybody without a result was present. */
export const allPresent = (
  people: readonly TraineeRow[],
  cells: ReadonlyMap<string, RowCells>,
): readonly CellWrite[] =>
  people
    .filter((row) => attendanceIn(row, cells.get(row.id)) === '')
    .map(({ id }) => ({ row: id, column: 'attendance', text: 'present' }));

export type Tally = {
  readonly counts: Readonly<Record<Attendance | 'missing', number>>;
  /** The means as they are shown; a dash where nobody gave any. */
  readonly satisfaction: string;
  readonly score: string;
};

const mean = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '—' : (numbers.reduce((sum, each) => sum + each, 0) / numbers.length).toFixed(1);

/** What the list comes to as it stands on the screen, saved or not. */
export const tallyOf = (people: readonly TraineeRow[], cells: ReadonlyMap<string, RowCells>): Tally => {
  const results = people.map((row) => attendanceIn(row, cells.get(row.id)));
  const count = (value: string): number => results.filter((each) => each === value).length;
  const numbers = (column: 'satisfaction' | 'testScore'): readonly number[] =>
    people.flatMap((row) => {
      const typed = cells.get(row.id)?.[column];
      return (typed === undefined ? row[column] : numberOf(typed)) ?? [];
    });
  return {
    counts: {
      ...(Object.fromEntries(ATTENDANCES.map((value) => [value, count(value)])) as Record<
        Attendance,
        number
      >),
      missing: count(''),
    },
    satisfaction: mean(numbers('satisfaction')),
    score: mean(numbers('testScore')),
  };
};

const asNumber = (value: GridValue): number | null => (typeof value === 'number' ? value : null);

/** What to save, in the order of the list: whole lines, what was not touched as it is. */
export const entriesOf = (people: readonly TraineeRow[], changes: readonly GridChange[]): Entry[] => {
  const touched = changesByRow(changes);
  return people.flatMap((row) => {
    const line = touched.get(row.id);
    if (line === undefined) return [];
    const value = (column: Column): GridValue => valueIn(line, column, (each) => savedIn(row, each));
    return [
      {
        id: row.id,
        version: row.version,
        attendance: value('attendance') as Attendance | null,
        note: String(value('note') ?? ''),
        satisfaction: asNumber(value('satisfaction')),
        testScore: asNumber(value('testScore')),
        observation: String(value('observation') ?? ''),
      },
    ];
  });
};
