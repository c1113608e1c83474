import { describe, expect, it } from 'vitest';
import {
  allPresent,
  entriesOf,
  isClosedFor,
  savedIn,
  tallyOf,
} from '../../../renderer/features/sessions/components/attendance-cells';
import type { RowCells } from '../../../renderer/ui/entry-grid/grid-cells';
import type { TraineeRow } from '../../../shared/features/sessions/types';

const trainee = (id: string, more: Partial<TraineeRow> = {}): TraineeRow =>
  ({
    ...{ id, version: 2, staffId: `s-${id}`, staffNo: id, name: id, department: null, site: null },
    ...{ attendance: null, note: '', satisfaction: null, testScore: null, observation: '' },
    ...{ makeupOf: null, madeUpIn: null },
    ...more,
  }) as TraineeRow;
const PEOPLE = [
  trainee('a', { attendance: 'present', satisfaction: 4 }),
  trainee('b'),
  trainee('c', { attendance: 'absent', note: '出差' }),
];
const cells = (given: Readonly<Record<string, RowCells>>) => new Map(Object.entries(given));

describe('the cells of attendance', () => {
  it('count what is on the screen, saved or typed', () => {
    const typed = cells({ b: { attendance: 'late', satisfaction: '5' }, c: { attendance: '' } });
    expect(tallyOf(PEOPLE, typed)).toEqual({
      counts: { present: 1, late: 1, absent: 0, leave: 0, missing: 1 },
      satisfaction: '4.5',
      score: '—',
    });
  });

  it('give everybody without a result presence, and nobody else', () => {
    expect(allPresent(PEOPLE, cells({}))).toEqual([{ row: 'b', column: 'attendance', text: 'present' }]);
    expect(allPresent(PEOPLE, cells({ b: { attendance: 'leave' } }))).toEqual([]);
    expect(allPresent(PEOPLE, cells({ c: { attendance: '' } })).map(({ row }) => row)).toEqual(['b', 'c']);
  });

  it.each([
    ['note', null, false],
    ['attendance', null, false],
    ['satisfaction', null, true],
    ['satisfaction', 'present', false],
    ['testScore', 'late', false],
    ['observation', 'absent', true],
    ['testScore', 'leave', true],
  ] as const)('%s of somebody %s: closed %s', (column, attendance, closed) => {
    expect(isClosedFor(column, attendance)).toBe(closed);
  });

  it('are saved as whole lines in the order of the list', () => {
    const entries = entriesOf(PEOPLE, [
      { row: 'c', column: 'attendance', value: 'leave' },
      { row: 'a', column: 'testScore', value: 86.5 },
      { row: 'a', column: 'satisfaction', value: null },
    ]);
    expect(entries).toEqual([
      {
        id: 'a',
        version: 2,
        attendance: 'present',
        note: '',
        satisfaction: null,
        testScore: 86.5,
        observation: '',
      },
      {
        id: 'c',
        version: 2,
        attendance: 'leave',
        note: '出差',
        satisfaction: null,
        testScore: null,
        observation: '',
      },
    ]);
  });

  it('an empty text is nothing', () => {
    expect([savedIn(trainee('a'), 'note'), savedIn(trainee('a', { note: '迟到' }), 'note')]).toEqual([
      null,
      '迟到',
    ]);
  });
});
