import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBrokenAuditLine } from '../../../electron/database/audit';
import { sites, staff, timeline } from '../../../electron/features/organization/repository';
import { planItems, plans } from '../../../electron/features/plans/repository';
import { valueOf } from '../../builders/office';
import { openPair, type Pair, person, planItem, rowsOf, write } from './offices';

type Step = {
  readonly what: 'add' | 'rename' | 'remove' | 'restore' | 'ledger' | 'site' | 'reorder';
  readonly pick: number;
};

const step = fc.record({
  what: fc.constantFrom<Step['what']>('add', 'rename', 'remove', 'restore', 'ledger', 'site', 'reorder'),
  pick: fc.nat(1000),
});
const month = fc.record({ steps: fc.array(step, { maxLength: 12 }), full: fc.boolean(), lost: fc.boolean() });

let serial = 0;

const perform = ({ branch }: Pair, { what, pick }: Step): void =>
  write(branch, (tx) => {
    serial += 1;
    const people = staff.list(tx);
    const one = people[pick % people.length];
    if (what === 'add' || one === undefined) staff.insert(tx, person(`N${serial}`, `新人${serial}`));
    else if (what === 'rename')
      valueOf(staff.update(tx, one.id, undefined, { name: `改名${serial}`, note: '改' }));
    else if (what === 'remove') valueOf(staff.remove(tx, one.id));
    else if (what === 'restore') {
      const gone = tx.get<{ id: string }>(
        'SELECT id FROM staff WHERE deleted_at IS NOT NULL ORDER BY id LIMIT 1',
      );
      if (gone !== undefined) valueOf(staff.putBack(tx, gone.id, { deletedAt: null }));
    } else if (what === 'site') sites.insert(tx, { name: `网点${serial}`, address: '' });
    else if (what === 'ledger')
      timeline.insert(tx, {
        staffId: one.id,
        happenedOn: '2026-06-01',
        aspect: 'correction',
        beforeText: '',
        afterText: `更正${serial}`,
        reason: '',
        causeKind: '',
        causeId: '',
      });
    else {
      const plan = plans.list(tx)[0];
      if (plan === undefined) return;
      const items = planItems.list(tx, 'r.plan_id = ?', [plan.id], 'r.position DESC');
      items.forEach(
        (item) => void valueOf(planItems.update(tx, item.id, undefined, { position: item.position + 1000 })),
      );
      items.forEach(
        (item, index) => void valueOf(planItems.update(tx, item.id, undefined, { position: index + 1 })),
      );
      planItems.insert(tx, planItem(plan.id, items.length + 1, '补充'));
    }
  });

describe('reports taken in order', () => {
  it('leave head office with the very rows of the branch, whatever happened there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(month, { minLength: 1, maxLength: 5 }), async (months) => {
        const pair = await openPair({ count: 2 });
        try {
          let missing = false;
          for (const { steps, full, lost } of months) {
            for (const one of steps) perform(pair, one);
            const file = await pair.report(full || missing);
            missing = lost;
            if (lost) continue;
            const preview = valueOf(await pair.receive(file, { dryRun: true }));
            const answer = await pair.take(file);
            expect(answer).toMatchObject({ ok: true, counts: preview.counts });
            expect(Object.values(answer.counts).reduce((a, b) => a + b)).toBe(answer.records);
            expect(rowsOf(pair.head, 'BJ01')).toEqual(rowsOf(pair.branch, 'BJ01'));
          }
          expect(findBrokenAuditLine(pair.head.db)).toBeUndefined();
        } finally {
          pair.dispose();
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
