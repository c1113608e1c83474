import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupsToRemove, type Dated } from '../../../shared/features/backup/rules/thin';
import { addDays, localDayOf } from '../../../shared/kernel/dates';

const POLICY = { keepDays: 7, keepWeeks: 5, keepMonths: 12 };
const TODAY = '2026-11-26';

const on = (day: string, reason: Dated['reason'] = 'daily', hour = '04'): Dated => ({
  id: `${day} ${hour} ${reason}`,
  madeAt: `${day}T${hour}:00:00.000Z`,
  reason,
});

const daily = (days: number): readonly Dated[] =>
  Array.from({ length: days }, (_, back) => on(addDays(TODAY, -back)));

describe('which backups stay', () => {
  test('of two years of daily ones: seven days, five weeks, twelve months', () => {
    const all = daily(730);
    const gone = new Set(backupsToRemove(all, TODAY, POLICY));
    const stay = all.filter(({ id }) => !gone.has(id)).map(({ madeAt }) => localDayOf(madeAt));
    expect(stay.slice(0, 7)).toEqual(daily(7).map(({ madeAt }) => localDayOf(madeAt)));
    // Sundays of the weeks before, and the last days of the months before.
    expect(stay).toEqual(
      expect.arrayContaining(['2026-11-15', '2026-11-08', '2026-11-01', '2026-10-31', '2025-12-31']),
    );
    expect(stay).not.toContain('2025-11-30');
    expect(stay.length).toBeLessThanOrEqual(7 + 5 + 12);
  });

  test.each([
    ['two of one day both stay for a week', [on(TODAY, 'daily', '01'), on(TODAY, 'hand', '03')], 0],
    ['the last before a migration stays however old', [on(TODAY), on('2020-01-01', 'beforeMigration')], 0],
    [
      'the one before that goes',
      [on('2020-01-01', 'beforeMigration'), on('2019-01-01', 'beforeMigration'), ...daily(400)],
      undefined,
    ],
    ['what a wrong clock dated ahead stays', [on('2031-01-01'), on(TODAY)], 0],
    ['nothing at all', [], 0],
  ])('%s', (_name, all, gone) => {
    const removed = backupsToRemove(all, TODAY, POLICY);
    if (gone === undefined) {
      expect(removed).toContain('2019-01-01 04 beforeMigration');
      expect(removed).not.toContain('2020-01-01 04 beforeMigration');
    } else expect(removed).toHaveLength(gone);
  });

  test('the newest never goes, thinning again removes nothing more, and the order of the list does not matter', () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(some, (backs) => {
        const all = backs.map((back) => on(addDays(TODAY, -back)));
        const gone = new Set(backupsToRemove(all, TODAY, POLICY));
        const left = all.filter(({ id }) => !gone.has(id));
        expect(gone.has(on(addDays(TODAY, -Math.min(...backs))).id)).toBe(false);
        expect(backupsToRemove(left, TODAY, POLICY)).toEqual([]);
        expect(new Set(backupsToRemove(all.toReversed(), TODAY, POLICY))).toEqual(gone);
      }),
    );
  });
});
