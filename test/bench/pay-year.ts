import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAppContext } from '../../electron/app-context';
import { transact } from '../../electron/database/transact';
import { gradings } from '../../electron/features/grades/repository';
import { gradeOn, gradingOf } from '../../electron/features/grades/service/gradings';
import { setUpOffice } from '../../electron/features/office/service';
import { staff } from '../../electron/features/organization/repository';
import { pointsEntries } from '../../electron/features/points/repository';
import { viewMonth } from '../../electron/features/points/views/month';
import { viewPayOfYear } from '../../electron/features/points/views/pay';
import { monthsBetween } from '../../shared/features/points/rules/months';
import { ok } from '../../shared/kernel/result';
import { BRANCH, fixedClock, valueOf } from '../builders/office';
import { staffFields } from '../builders/staff';

/** 200 people × 24 months × 10 entries: the pay of a year for everybody, against a floor of the same run. */
const PEOPLE = 200;
const ENTRIES = 10;
const ROUNDS = 9;
const TODAY = '2026-12-15';
const ITEMS = ['workPerformance', 'workAttitude', 'serviceQuality', 'skill', 'learning', 'rules'];

const median = (run: () => unknown): number => {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
};

/** Medians in milliseconds: reading every entry, the pay of a year for everybody, the grid of a month. */
export const measurePay = () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tidui-bench-'));
  const app = valueOf(createAppContext({ dataDir, clock: fixedClock(TODAY) }));
  valueOf(setUpOffice(app, BRANCH));
  valueOf(
    transact(app, 'bench.fill', (tx) => {
      const months = monthsBetween('2025-01', '2026-12');
      const graded = valueOf(gradeOn(tx, { kind: 'points', points: 350 }, 'B', '2025-01-10'));
      for (let n = 0; n < PEOPLE; n += 1) {
        const person = staff.insert(tx, {
          ...staffFields({ staffNo: String(n + 1).padStart(5, '0') }),
          initials: 'ww',
        });
        const { id: staffId } = person;
        const fields = {
          staffId,
          gradedOn: '2025-01-10',
          employment: 'dedicated',
          origin: 'sheet',
          note: '',
        } as const;
        gradings.insert(
          tx,
          gradingOf({ ...fields, inputs: { kind: 'points', points: 350 } }, graded, { on: TODAY, by: '' }),
        );
        for (const month of months) {
          for (let i = 0; i < ENTRIES; i += 1) {
            const item = ITEMS[(n + i) % ITEMS.length] ?? '';
            const hundredths = ((n * 7 + i * 3 + Number(month.slice(5))) % 11) * 100 - 450;
            const entry = { staffId, month, item, hundredths, reason: `${i}`, evidence: '', enteredBy: '' };
            pointsEntries.insert(tx, { ...entry, reversesId: null, causeKind: '', causeId: '' });
          }
        }
      }
      return ok(true);
    }),
  );

  const floor = median(() => app.db.all('SELECT staff_id, month, item, hundredths FROM points_entry'));
  const year = { year: 2026, search: '', site: '' };
  const pay = median(() => viewPayOfYear(app.db, TODAY, year));
  const grid = median(() => viewMonth(app.db, 'BJ01', TODAY, { month: '2026-11', site: '', search: '' }));
  const entries = app.db.get<{ n: number }>('SELECT count(*) AS n FROM points_entry')?.n ?? 0;
  const months = viewPayOfYear(app.db, TODAY, year).reduce((sum, row) => sum + row.months.length, 0);
  app.close();
  rmSync(dataDir, { recursive: true, force: true });
  return { entries, people: PEOPLE, months, floor, pay, grid };
};
