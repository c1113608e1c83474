import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppContext } from '../../../electron/app-context';
import { createAppContext } from '../../../electron/app-context';
import { transact } from '../../../electron/database/transact';
import { gradeOn, insertConfirmed } from '../../../electron/features/grades/service/gradings';
import { staff } from '../../../electron/features/organization/repository';
import { findClose } from '../../../electron/features/points/repository';
import { isIntact, savePayFact } from '../../../electron/features/points/service/close';
import { confirmRegrading } from '../../../electron/features/points/service/regrading';
import { listOpenMonths } from '../../../electron/features/points/views/open-months';
import {
  explainPay,
  listDueRegradings,
  listYearsEnding,
  viewPayOfYear,
} from '../../../electron/features/points/views/pay';
import { showGrades, showPay } from '../../../electron/features/points/views/show';
import { publishNext } from '../../../electron/features/standards/service/edit';
import type { Staff } from '../../../shared/features/organization/types';
import { POINTS, POINTS_REF } from '../../builders/grades';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { bookPoints, closePoints, gradeByPoints } from '../../builders/points';
import { addStaff } from '../../builders/staff';

const clock = fixedClock('2026-10-15');
let office: ReturnType<typeof openOffice>;
let person: Staff;
beforeEach(() => {
  clock.set('2026-10-15');
  office = openOffice(undefined, clock);
  person = addStaff(office);
});
afterEach(() => office.dispose());

const grade = (points: number, gradedOn: string, staffId = person.id) =>
  gradeByPoints(office, staffId, points, gradedOn);
const book = (month: string, points: number, item?: string, staffId = person.id) =>
  bookPoints(office, staffId, month, points, item);
const close = (month: string) => closePoints(office, month);
const paid = (year = 2026, app: AppContext = office) =>
  Object.fromEntries((showPay(app, '00001', year)[0]?.months ?? []).map(({ month, pay }) => [month, pay]));

describe('pay', () => {
  it("follows the source's example", () => {
    grade(350, '2026-04-01');
    valueOf(book('2026-07', 1));
    valueOf(book('2026-08', 2));
    expect(paid()).toEqual({
      '2026-04': 3500,
      '2026-05': 3500,
      '2026-06': 3300,
      '2026-07': 3100,
      '2026-08': 3100,
      '2026-09': 3500,
      '2026-10': 3500,
      '2026-11': 3300,
      '2026-12': 3100,
    });
    expect(explainPay(office.db, '2026-10-15', 'BJ01', person.id, '2026-07')?.pay).toMatchObject({
      payCents: 310_000,
      deductionCents: 40_000,
    });
    expect(viewPayOfYear(office.db, '2026-10-15', { year: 2026, search: 'wangwei', site: '' })).toMatchObject(
      [{ staffNo: '00001', grade: '高级维修工' }],
    );
  });

  it('does not move when a month is closed and the database opened again', () => {
    grade(350, '2026-04-01');
    valueOf(book('2026-07', 1));
    const before = JSON.stringify([
      showPay(office, 'all', 2026).map(({ months }) => months.map(({ state: _state, ...month }) => month)),
      showGrades(office, 'all', '2026-10-15'),
    ]);
    for (const month of ['2026-04', '2026-05', '2026-06', '2026-07']) valueOf(close(month));
    office.db.raw.pragma('wal_checkpoint(TRUNCATE)');
    const again = valueOf(createAppContext({ dataDir: office.paths.data, clock }));
    const after = JSON.stringify([
      showPay(again, 'all', 2026).map(({ months }) => months.map(({ state: _state, ...month }) => month)),
      showGrades(again, 'all', '2026-10-15'),
    ]);
    expect(after).toBe(before);
    for (const month of ['2026-04', '2026-07']) {
      const kept = findClose(again.db, 'BJ01', month);
      expect(kept !== undefined && isIntact(again.db, kept)).toBe(true);
    }
    again.close();
  });

  it('of past months does not move when the standard gets a new version', () => {
    grade(350, '2026-04-01');
    const before = paid();
    valueOf(
      publishNext(office, {
        doc: 'points',
        body: { ...POINTS, pointValueCents: 1200 },
        effectiveFrom: '2026-11-01',
        seenVersionNo: POINTS_REF.versionNo,
      }),
    );
    const after = paid();
    expect(after['2026-10']).toBe(before['2026-10']);
    expect(after['2026-11']).toBe((before['2026-11'] ?? 0) + 700);
  });

  it('ends with the month in which somebody left', () => {
    grade(200, '2026-04-01');
    office.db.raw.exec('DROP TRIGGER IF EXISTS timeline_entry_no_update');
    valueOf(
      transact(office, 'test.leave', (tx) => staff.update(tx, person.id, undefined, { status: 'left' })),
    );
    office.db.raw.exec(
      `INSERT INTO timeline_entry SELECT 't1', owner_office, 1, 0, updated_at, updated_by, NULL, 99999, '${person.id}', '2026-06-20', 'status', 'active', 'left', '', '', '' FROM staff LIMIT 1`,
    );
    expect(Object.keys(paid())).toEqual(['2026-04', '2026-05', '2026-06']);
  });

  it('of scheme A takes performance and travel of the month, until it is closed', () => {
    valueOf(
      transact(office, 'test.grade', (tx) => {
        const inputs = { kind: 'given', grade: '中级工程师' } as const;
        const graded = valueOf(gradeOn(tx, inputs, 'A', '2026-08-01'));
        return insertConfirmed(
          tx,
          office,
          {
            staffId: person.id,
            gradedOn: '2026-08-01',
            employment: 'dedicated',
            origin: 'sheet',
            inputs,
            note: '',
          },
          graded,
          '',
        );
      }),
    );
    const fact = {
      staffId: person.id,
      month: '2026-09',
      version: null,
      performancePercent: 90,
      travelHalfDays: 4,
      pieceWageCents: 0,
      note: '',
    };
    valueOf(savePayFact(office, fact));
    expect(codeOf(savePayFact(office, fact))).toBe('E_RECORD_CHANGED');
    expect([paid()['2026-08'], paid()['2026-09']]).toEqual([3200, 2240 + 864 + 200]);
    valueOf(close('2026-09'));
    expect(codeOf(savePayFact(office, { ...fact, version: 1 }))).toBe('E_PAY_FACT_MONTH');
  });
});

describe('the end of a grading year', () => {
  const year = [
    '2025-04',
    '2025-05',
    '2025-06',
    '2025-07',
    '2025-08',
    '2025-09',
    '2025-10',
    '2025-11',
    '2025-12',
    '2026-01',
    '2026-02',
    '2026-03',
  ];

  it('counts as computed, provisional, until somebody confirms it with all months closed', () => {
    grade(330, '2025-04-10');
    valueOf(book('2025-12', 8, 'skill'));
    expect(listDueRegradings(office.db, '2026-10-15', 'BJ01')).toMatchObject([
      { dueOn: '2026-04-10', before: '中级维修工', after: '高级维修工', points: 343 },
    ]);
    expect(showGrades(office, '00001', '2026-10-15')).toMatchObject([
      { state: 'provisional', grade: '高级维修工', points: 343, level: 3 },
    ]);
    expect(paid()['2026-04']).toBe(3430);
    const confirm = { staffId: person.id, dueOn: '2026-04-10', note: '' };
    expect(codeOf(confirmRegrading(office, confirm))).toBe('E_REGRADING_MONTHS_OPEN');
    for (const month of year) valueOf(close(month));
    const before = paid();
    valueOf(confirmRegrading(office, confirm));
    expect(paid()).toEqual(before);
    expect(staff.find(office.db, person.id)?.grade).toBe('高级维修工');
    expect(showGrades(office, '00001', '2026-10-15')).toMatchObject([
      { state: 'confirmed', grade: '高级维修工' },
    ]);
    expect(codeOf(confirmRegrading(office, confirm))).toBe('E_REGRADING_NOT_DUE');
  });

  it('is announced thirty days before; months with entries that nobody closed are named', () => {
    grade(330, '2025-11-10');
    valueOf(book('2026-08', 1));
    expect(listYearsEnding(office.db, 'BJ01', '2026-10-10', 30)).toEqual([]);
    expect(listYearsEnding(office.db, 'BJ01', '2026-10-15', 30)).toMatchObject([
      { staffNo: '00001', endsOn: '2026-11-10' },
    ]);
    expect(listOpenMonths(office.db, 'BJ01', '2026-10-15')).toEqual(['2026-08']);
    expect(listOpenMonths(office.db, 'BJ01', '2026-08-31')).toEqual([]);
  });
});
