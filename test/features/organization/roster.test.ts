import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transact } from '../../../electron/database/transact';
import { staff } from '../../../electron/features/organization/repository';
import { getStaff } from '../../../electron/features/organization/service/staff';
import { listStaff, pickStaff } from '../../../electron/features/organization/views/list';
import { findStaffByNo } from '../../../electron/features/organization/views/person';
import { listUnits } from '../../../electron/features/organization/views/units';
import { rosterWorkbook } from '../../../electron/features/organization/workbooks/roster';
import type { RowDone } from '../../../electron/files/sheets/workbook';
import { zStaffFilter } from '../../../shared/features/organization/schema';
import { ok, type Result } from '../../../shared/kernel/result';
import type { SheetRow } from '../../../shared/kernel/sheet/columns';
import { openOffice, valueOf } from '../../builders/office';
import { addStaff } from '../../builders/staff';

let office = openOffice();
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.dispose());

const EMPTY: SheetRow = Object.fromEntries(rosterWorkbook.columns.map((column) => [column.key, null]));
const row = (given: SheetRow): SheetRow => ({
  ...EMPTY,
  staffNo: '00001',
  name: '王伟',
  hireDate: '2024-03-01',
  ...given,
});

/** Rows through the kind as the feature `workbooks` passes them: a savepoint a row. */
const take = (rows: readonly SheetRow[]): Result<RowDone>[] =>
  valueOf(
    transact(office, 'test.roster', (tx) => {
      const write = rosterWorkbook.prepare(office, tx);
      return ok(
        rows.map((given) => {
          tx.run('SAVEPOINT one_row');
          const done = write(given);
          if (!done.ok) tx.run('ROLLBACK TO one_row');
          tx.run('RELEASE one_row');
          return done;
        }),
      );
    }),
  );

const outcomes = (rows: readonly SheetRow[]): string[] =>
  take(rows).map((done) => (done.ok ? done.value.outcome : done.error.code));
const warnings = (done: Result<RowDone> | undefined): string[] =>
  done?.ok
    ? (done.value.warnings ?? []).map(
        (warning) => `${warning.code} ${Object.values(warning.params ?? {}).join(' ')}`,
      )
    : [];

describe('a roster row', () => {
  it('enters a new person with everything that it says', () => {
    const given = row({
      gender: 'female',
      birthDate: '1990-01-02',
      education: 'college',
      industrySince: '2012-01-01',
      site: '朝阳网点',
      department: '售后',
      post: '维修技师',
      grade: '初级技工',
      source: 'campus',
      status: 'training',
      series: ['A系列', 'B系列'],
      phone: '13800000000',
    });
    expect(outcomes([given])).toEqual(['new']);
    const view = valueOf(getStaff(office, findStaffByNo(office.db, '00001')?.id ?? ''));
    expect(view).toMatchObject({
      site: '朝阳网点',
      department: '售后',
      post: '维修技师',
      staff: { gender: 'female', status: 'training', phone: '13800000000' },
    });
    expect(view.series.map((skill) => skill.series)).toEqual(['A系列', 'B系列']);
    expect(view.timeline).toMatchObject([
      { aspect: 'entry', reason: '花名册导入', happenedOn: '2024-03-01' },
    ]);
  });

  it('names each new site, department and post once', () => {
    const [first, second] = take([
      row({ site: '通州网点', department: '客服', post: '司机' }),
      row({ staffNo: '2', name: '李娜', site: '通州网点' }),
    ]);
    expect(warnings(first)).toEqual([
      'E_ROSTER_UNIT_CREATED 网点 通州网点',
      'E_ROSTER_UNIT_CREATED 部门 客服',
      'E_ROSTER_UNIT_CREATED 岗位 司机',
    ]);
    expect(warnings(second)).toEqual([]);
    expect(listUnits(office.db, 'site', 'BJ01')).toMatchObject([{ name: '通州网点', people: 2 }]);
  });

  it('that is refused leaves no unit behind, and the next good one creates it', () => {
    const rows = [row({ site: '通州网点', grade: '特级' }), row({ staffNo: '2', site: '通州网点' })];
    const [bad, good] = take(rows);
    expect(bad).toMatchObject({ ok: false, error: { code: 'E_STAFF_GRADE_UNKNOWN', field: 'grade' } });
    expect(warnings(good)).toEqual(['E_ROSTER_UNIT_CREATED 网点 通州网点']);
    expect(listUnits(office.db, 'site', 'BJ01').length).toBe(1);
  });

  it('changes who is known, on the timeline from today; empty cells leave what is there', () => {
    const id = addStaff(office, { phone: '1', grade: '储备' }).id;
    expect(outcomes([row({ grade: '初级技工' })])).toEqual(['changed']);
    const view = valueOf(getStaff(office, id));
    expect(view.staff).toMatchObject({ phone: '1', grade: '初级技工', version: 2 });
    expect(view.timeline[0]).toMatchObject({
      aspect: 'grade',
      before: '储备',
      after: '初级技工',
      happenedOn: '2026-06-15',
      reason: '花名册导入',
    });
  });

  it('with a hire date ahead changes from that day', () => {
    const id = addStaff(office, { hireDate: '2026-07-01' }).id;
    take([row({ hireDate: '2026-07-01', grade: '储备' })]);
    expect(valueOf(getStaff(office, id)).timeline.find((line) => line.aspect === 'grade')?.happenedOn).toBe(
      '2026-07-01',
    );
  });

  it('with another name under a known number is refused', () => {
    addStaff(office);
    expect(take([row({ name: '王 伟' })])).toMatchObject([{ ok: true, value: { outcome: 'unchanged' } }]);
    expect(take([row({ name: '王炜' })])).toMatchObject([
      {
        ok: false,
        error: { code: 'E_ROSTER_NAME_CONFLICT', field: 'name', params: { known: '王伟', name: '王炜' } },
      },
    ]);
  });

  it.each<[string, SheetRow, string]>([
    ['hired too far ahead', { hireDate: '2026-07-17' }, 'E_STAFF_HIRE_TOO_FAR'],
    ['hired too young', { birthDate: '2010-01-01' }, 'E_STAFF_TOO_YOUNG'],
    ['an unknown grade', { grade: '八级' }, 'E_STAFF_GRADE_UNKNOWN'],
    ['a status that cannot follow', { status: 'transferred' }, 'E_STAFF_STATUS_TRANSITION'],
  ])('%s is refused', (_name, given, code) => {
    addStaff(office, { status: 'eliminated' });
    expect(outcomes([row({ status: null, ...given })])).toEqual([code]);
  });

  it('adds series and says which it leaves', () => {
    take([row({ series: ['A系列', 'B系列'] })]);
    const [done] = take([row({ series: ['C系列', 'A系列'] })]);
    expect(done).toMatchObject({ ok: true, value: { outcome: 'changed' } });
    expect(warnings(done)).toEqual(['E_ROSTER_SERIES_KEPT 00001 B系列']);
  });
});

it('what is exported comes back unchanged', () => {
  take([
    row({
      site: '朝阳网点',
      department: '售后',
      post: '维修技师',
      grade: '储备',
      series: ['B系列', 'A系列'],
      gender: 'male',
    }),
    row({ staffNo: '2', name: '单田芳', status: 'left', birthDate: '1980-01-01', phone: '010-1' }),
  ]);
  const rows = rosterWorkbook.exportRows?.(office) ?? [];
  expect(rows.map((given) => Object.keys(given).sort())).toEqual(rows.map(() => Object.keys(EMPTY).sort()));
  expect(outcomes(rows)).toEqual(['unchanged', 'unchanged']);
});

describe('five thousand people', () => {
  const FAMOUS = ['单田芳', '仇和', '曾国强', '解晓东', '王伟'];
  const SURNAMES = ['李', '张', '刘', '陈', '杨', '赵'];
  const GIVEN = ['芳', '娜', '敏', '静', '丽', '强', '磊', '军'];
  const person = (index: number): SheetRow =>
    row({
      staffNo: String(index).padStart(6, '0'),
      name: FAMOUS[index] ?? `${SURNAMES[index % 6]}${GIVEN[index % 8]}${GIVEN[(index >> 3) % 8]}`,
      site: `网点${index % 40}`,
      department: '售后',
      post: '维修技师',
      grade: '初级技工',
      series: ['A系列', 'B系列'],
    });
  const search = (text: string) => {
    const { rows, total } = listStaff(office.db, zStaffFilter.parse({ search: text }));
    return { names: rows.slice(0, 3).map((found) => found.name), total };
  };

  it('are taken in and found', () => {
    expect(new Set(outcomes(Array.from({ length: 5000 }, (_, index) => person(index))))).toEqual(
      new Set(['new']),
    );
    for (const [text, name] of [
      ['shan', '单田芳'],
      ['shantianfang', '单田芳'],
      ['Shan Tian', '单田芳'],
      ['stf', '单田芳'],
      ['tianfang', '单田芳'],
      ['单田', '单田芳'],
      ['田芳', '单田芳'],
      ['qiu he', '仇和'],
      ['zenggq', '曾国强'],
      ['zgq', '曾国强'],
      ['xiexd', '解晓东'],
      ['xie', '解晓东'],
      ['wangwei', '王伟'],
      ['０００００４', '王伟'],
    ] as const) {
      if (text === 'zenggq' || text === 'xiexd') expect(search(text).total).toBe(0);
      else expect(search(text).names[0]).toBe(name);
    }
    expect(search('000123').names.length).toBe(1);
    expect(search('0').total).toBe(5000);
    expect(search("'; DROP TABLE staff; --").total).toBe(0);
    expect(search('%').total).toBe(0);
    expect(pickStaff(office.db, 'BJ01', { search: 'shan', limit: 20, all: false })[0]?.name).toBe('单田芳');
    expect(pickStaff(office.db, 'BJ01', { search: 'lifang', limit: 5, all: false }).length).toBe(5);
    expect(staff.list(office.db).length).toBe(5000);
  });
});

it('filters by unit, status and office together', () => {
  take([
    row({ site: '朝阳网点' }),
    row({ staffNo: '2', name: '王芳', site: '朝阳网点', status: 'left' }),
    row({ staffNo: '3', name: '王丽' }),
  ]);
  const count = (filter: object): number => listStaff(office.db, zStaffFilter.parse(filter)).total;
  expect([
    count({}),
    count({ site: '朝阳网点' }),
    count({ site: '朝阳网点', status: 'atWork' }),
    count({ status: 'left' }),
  ]).toEqual([3, 2, 1, 1]);
  expect([count({ search: 'wang', office: 'BJ01' }), count({ search: 'wang', office: 'SH01' })]).toEqual([
    3, 0,
  ]);
  const cut = listStaff(office.db, zStaffFilter.parse({ limit: 2 }));
  expect([cut.rows.length, cut.total]).toEqual([2, 3]);
});
