import { describe, expect, it } from 'vitest';
import {
  type DataColumn,
  keysBetween,
  layoutOf,
  orderOf,
  sortFromText,
  sortToText,
} from '../../../renderer/ui/data-table-model';
import { choice, filterValue, filterWords, oneOf } from '../../../renderer/ui/list-filters';
import { pictureOf } from '../../../renderer/ui/list-picture';
import { createTranslate } from '../../../shared/locales/create-translate';

const t = createTranslate('zh-CN');
type Person = { readonly no: string; readonly points: number };
const columns: readonly DataColumn<Person>[] = [
  { key: 'no', header: '工号', width: 90, text: ({ no }) => no },
  { key: 'points', header: '积分', align: 'right', text: ({ points }) => points, render: () => '…' },
  { key: 'actions', header: '', width: 44, render: () => 'x' },
];
const site = choice({ label: '网点', all: '全部', values: ['青浦', '徐汇'], text: (one) => one });
const show = oneOf({ label: '状态', values: ['open', 'all'], text: (one) => one });

describe('the order in the address', () => {
  it('is read back, and what is no column is left out', () => {
    expect(sortFromText('points,-no', columns)).toEqual([
      { id: 'points', desc: false },
      { id: 'no', desc: true },
    ]);
    expect(sortToText(sortFromText('-points,gone,actions', columns))).toBe('-points');
    expect(sortFromText('', columns)).toEqual([]);
  });
});

describe('the columns', () => {
  it('share what is left, and a dragged width holds', () => {
    expect(layoutOf(columns, {}, true)).toEqual({
      template: '38px 90px minmax(90px, 1fr) 44px',
      least: 262,
    });
    expect(layoutOf(columns, { points: 200 }, false).template).toBe('90px 200px 44px');
  });

  it('become as narrow as they may', () => {
    expect(layoutOf([{ key: 'month', header: '01', least: 48 }], {}, false)).toEqual({
      template: 'minmax(48px, 1fr)',
      least: 48,
    });
  });

  it('give a range of rows whichever end comes first', () => {
    expect(keysBetween(['a', 'b', 'c', 'd'], 2, 1)).toEqual(['b', 'c']);
  });
});

describe('a filter', () => {
  it('does not say what it cannot mean', () => {
    expect(filterValue(site, '青浦')).toBe('青浦');
    expect(filterValue(site, '别处')).toBe('');
    expect(filterValue({ ...site, open: true }, '别处')).toBe('别处');
    expect(filterValue(show, undefined)).toBe('open');
    expect(filterValue({ kind: 'month', label: '' }, '2026-13')).toBe('');
    expect(filterValue({ kind: 'year', label: '', present: '2026' }, 'x')).toBe('2026');
  });

  it('is said in words where it holds', () => {
    const filters = {
      declared: { site, show },
      values: { site: '青浦', show: 'open' },
      isFiltered: true,
      set: () => undefined,
      clear: () => undefined,
    };
    expect(filterWords(t, filters)).toEqual(['网点：青浦']);
    const shown = {
      rows: [{ no: '00021', points: 3 }],
      columns,
      chosen: [],
      order: orderOf([{ id: 'points', desc: true }], columns),
    };
    expect(pictureOf(t, '员工', filters, shown, 'all')).toEqual({
      title: '员工',
      filters: ['网点：青浦'],
      order: ['积分 从大到小'],
      columns: [
        { header: '工号', align: 'left', width: 90 },
        { header: '积分', align: 'right', width: null },
      ],
      rows: [['00021', 3]],
    });
    expect(pictureOf(t, '员工', filters, shown, 'chosen').rows).toEqual([]);
    // Sorted by a column that is hidden, it names that column as the reader knows it.
    const narrow = { ...shown, columns: columns.slice(0, 1) };
    expect(pictureOf(t, '员工', filters, narrow, 'all').order).toEqual(['积分 从大到小']);
  });
});
