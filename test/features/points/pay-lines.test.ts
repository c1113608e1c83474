import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Backends from '../../../electron/features/index';
import { paySettlements } from '../../../electron/features/points/repository';
import { explainPay, viewPayOfYear } from '../../../electron/features/points/views/pay';
import { showPay } from '../../../electron/features/points/views/show';
import { cellOf } from '../../../shared/features/points/rules/pay-cells';
import { derivationLines } from '../../../shared/kernel/derivation';
import type { DueLine } from '../../../shared/kernel/due-line';
import { fixedClock, openOffice, valueOf } from '../../builders/office';
import { closePoints, gradeByPoints } from '../../builders/points';
import { addStaff } from '../../builders/staff';

/** What a feature gives; filled by each test. */
const given = vi.hoisted(() => ({ lines: [] as DueLine[] }));
vi.mock('../../../electron/features/index', async (original) => {
  const real = await original<typeof Backends>();
  const { points } = await import('../../../electron/features/points/feature');
  const backends = real.backends.map((one) =>
    one === points ? { ...one, payLines: () => given.lines } : one,
  );
  return { ...real, backends };
});

const clock = fixedClock('2026-10-15');
let office: ReturnType<typeof openOffice>;
beforeEach(() => {
  given.lines = [];
  office = openOffice(undefined, clock);
});
afterEach(() => office.dispose());

const line = (staffId: string, amountCents: number, confirmedOn: string, recordId = 'r1'): DueLine => ({
  ...{ staffId, amountCents, confirmedOn, recordId },
  kind: 'reward',
  label: 'points.line.carried',
  title: '2026 上半年 优秀',
  recordKind: 'result',
});

describe('lines beside the pay', () => {
  it('leave points, base, deduction and pay as they are, and stand in list, explanation and command line', () => {
    const person = addStaff(office);
    gradeByPoints(office, person.id, 350, '2026-06-01');
    given.lines = [line(person.id, 50_000, '2026-07-20')];
    const [july, august, september] = (showPay(office, '00001', 2026)[0]?.months ?? []).slice(1);
    expect(july).toMatchObject({ month: '2026-07', lines: [], total: july?.pay, carried: 0 });
    expect(august).toMatchObject({
      points: 350,
      base: 3500,
      deduction: 200,
      pay: 3300,
      lines: [{ kind: 'reward', amount: 500, title: '2026 上半年 优秀', recordId: 'r1' }],
      total: 3800,
    });
    expect(september).toMatchObject({ lines: [], total: september?.pay });
    const explained = explainPay(office.db, '2026-10-15', 'BJ01', person.id, '2026-08')?.pay;
    expect(explained).toMatchObject({ payCents: 330_000, totalCents: 380_000 });
    expect(explained && derivationLines(office.t, explained.derivation).slice(-2)).toEqual([
      '上月结转（2026 上半年 优秀）：+500 元',
      '工资 3300 元，加以上各项，应发 3800 元',
    ]);
    const [row] = viewPayOfYear(office.db, '2026-10-15', { year: 2026, search: '', site: '' });
    expect(row && cellOf(row, '2026-08')).toMatchObject({ totalCents: 380_000, lined: true });
  });

  it('of somebody whom nobody graded stand by themselves', () => {
    const person = addStaff(office);
    given.lines = [line(person.id, -15_000, '2026-07-20')];
    expect(showPay(office, '00001', 2026)).toMatchObject([
      { months: [{ month: '2026-08', scheme: null, grade: '', pay: null, total: -150, carried: 0 }] },
    ]);
  });

  it('are settled with the close of their month and stay there, whatever comes later', () => {
    const person = addStaff(office);
    gradeByPoints(office, person.id, 350, '2026-06-01');
    given.lines = [line(person.id, 50_000, '2026-07-20'), line(person.id, -15_000, '2026-07-25', 'r2')];
    valueOf(closePoints(office, '2026-08'));
    expect(paySettlements.list(office.db)).toMatchObject([
      { month: '2026-08', payCents: 330_000, totalCents: 365_000, carriedCents: 0 },
    ]);
    // A reward that meets a closed month: it falls into the next open one.
    given.lines = [...given.lines, line(person.id, 100_000, '2026-07-31', 'r3')];
    valueOf(closePoints(office, '2026-09'));
    given.lines = given.lines.map((one) => (one.recordId === 'r1' ? { ...one, amountCents: 0 } : one));
    const months = showPay(office, '00001', 2026)[0]?.months ?? [];
    expect(months.map(({ month, lines }) => [month, lines.map(({ amount }) => amount)])).toMatchObject([
      ['2026-06', []],
      ['2026-07', []],
      ['2026-08', [500, -150]],
      ['2026-09', [1000]],
      ['2026-10', [-500]],
      ['2026-11', []],
      ['2026-12', []],
    ]);
  });
});
