import { createAppContext } from '../../electron/app-context';
import { transact } from '../../electron/database/transact';
import { gradings } from '../../electron/features/grades/repository';
import { gradeOn, gradingOf } from '../../electron/features/grades/service/gradings';
import { setUpOffice } from '../../electron/features/office/service';
import { staff } from '../../electron/features/organization/repository';
import { pointsEntries } from '../../electron/features/points/repository';
import { monthsBetween } from '../../shared/features/points/rules/months';
import { monthOf } from '../../shared/kernel/dates';
import { ok } from '../../shared/kernel/result';
import { fixedClock, HEAD, valueOf } from '../builders/office';
import { rosterRow } from '../builders/roster-rows';
import { staffFields } from '../builders/staff';

/** How many months back everybody was graded: less than a grading year, so that the pages show pay and not a re-grading each. */
const MONTHS_BACK = 8;
const ITEMS = ['workPerformance', 'workAttitude'] as const;

/**
 * Make a head office in a folder (which may edit the standards) with so many people, each graded by points and with two entries a month
 * since, as of a day.
 */
export const fillPagesOffice = (dataDir: string, people: number, today: string): void => {
  const app = valueOf(createAppContext({ dataDir, clock: fixedClock(today) }));
  valueOf(setUpOffice(app, HEAD));
  const start = new Date(`${monthOf(today)}-01T00:00:00Z`);
  start.setUTCMonth(start.getUTCMonth() - MONTHS_BACK);
  const gradedOn = start.toISOString().slice(0, 10);
  const months = monthsBetween(monthOf(gradedOn), monthOf(today));
  valueOf(
    transact(app, 'bench.fill', (tx) => {
      const inputs = { kind: 'points', points: 350 } as const;
      const graded = valueOf(gradeOn(tx, inputs, 'B', gradedOn));
      for (let n = 0; n < people; n += 1) {
        const [staffNo = '', name = ''] = rosterRow(n).map(String);
        const { grade } = graded.result;
        const fields = staffFields({ staffNo, name, grade, hireDate: '2020-03-01' });
        const { id: staffId } = staff.insert(tx, { ...fields, initials: 'ww' });
        const sheet = {
          staffId,
          gradedOn,
          employment: 'dedicated',
          origin: 'sheet',
          note: '',
          inputs,
        } as const;
        gradings.insert(tx, gradingOf(sheet, graded, { on: today, by: '' }));
        for (const month of months)
          for (const [at, item] of ITEMS.entries()) {
            const hundredths = ((n * 7 + at * 3 + Number(month.slice(5))) % 11) * 100 - 450;
            const entry = { staffId, month, item, hundredths, reason: item, evidence: '', enteredBy: '' };
            pointsEntries.insert(tx, { ...entry, reversesId: null, causeKind: '', causeId: '' });
          }
      }
      return ok(true);
    }),
  );
  app.close();
};
