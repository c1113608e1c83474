import { afterAll, describe, expect, it } from 'vitest';
import type { AppContext } from '../../../electron/app-context';
import { auditHead } from '../../../electron/database/audit';
import { kindStores } from '../../../electron/database/kind-stores';
import { findMany } from '../../../electron/database/record-merge';
import { undoChange } from '../../../electron/database/undo/change';
import { defineBackend } from '../../../electron/define-backend';
import { checkImprovement } from '../../../electron/features/appraisal/service/follow';
import { markSigned } from '../../../electron/features/documents/service/life';
import { decideProposal } from '../../../electron/features/points/service/proposals';
import { judgeOf } from '../../../electron/judges';
import { improvementPlanRecord } from '../../../shared/features/appraisal/travel/records';
import { courses } from '../../../shared/features/courses/feature';
import { printedFormRecord } from '../../../shared/features/documents/travel';
import { pointsProposalRecord } from '../../../shared/features/points/travel';
import type { TravellingKind } from '../../../shared/kernel/record-kinds';
import type { Result } from '../../../shared/kernel/result';
import { valueOf } from '../../builders/office';
import { firstOf, openFullOffice, openKept, TODAY } from './full-office';
import { contextOf, findIn, recordsOf } from './judging';

/** Every record as if one file brought them all. */
const judgeAll = async (app: AppContext): Promise<readonly string[]> => {
  const context = contextOf(app, () => undefined);
  const found: string[] = [];
  for (const { kind } of kindStores) {
    const judge = await judgeOf(kind);
    for (const record of recordsOf(app, kind))
      for (const { code, field } of judge(record, undefined, context))
        found.push(`${kind} ${record.id}: ${code} ${field}`);
  }
  return found;
};

const office = openFullOffice();
afterAll(() => office.dispose());

describe('the judges find nothing wrong', () => {
  it.each(['branch', 'head'] as const)(
    'in what the first build left at the %s',
    async (which) => {
      const kept = openKept(which);
      try {
        expect(await judgeAll(kept)).toEqual([]);
      } finally {
        kept.dispose();
      }
    },
    60_000,
  );

  it('in an office with records of every kind, all entered by its services', async () => {
    for (const { kind } of kindStores) expect(recordsOf(office, kind).length, kind).toBeGreaterThan(0);
    expect(await judgeAll(office)).toEqual([]);
  });

  it('in what a month of allowed steps made of the records that were held', async () => {
    const held = openKept('branch');
    try {
      const context = contextOf(office, findIn(held.db));
      const found: string[] = [];
      let changed = 0;
      for (const store of kindStores) {
        const judge = await judgeOf(store.kind);
        for (const record of recordsOf(office, store.kind)) {
          const before = findMany(held.db, store, [record.id]).get(record.id);
          if (before?.version !== record.version) changed += 1;
          for (const { code, field } of judge(record, before, context))
            found.push(`${store.kind} ${record.id}: ${code} ${field}`);
        }
      }
      expect(found).toEqual([]);
      expect(changed).toBeGreaterThan(20);
    } finally {
      held.dispose();
    }
  });
});

/** The seq of the last line of the audit log. */
const lastLine = (app: AppContext): number => auditHead(app.db).seq;

type Kept = ReturnType<typeof openKept>;

/** Steps of which an undo makes what no other step would. */
const UNDONE: readonly (readonly [TravellingKind, (app: Kept) => Result<unknown>])[] = [
  [
    'pointsProposal',
    (app) => {
      const { id, version, month } = firstOf(app, pointsProposalRecord, ({ state }) => state === 'open');
      return decideProposal(app, { id, version, accept: false, month, reason: '不成立' });
    },
  ],
  [
    'improvementPlan',
    (app) => {
      const { id, version } = firstOf(app, improvementPlanRecord);
      const said = { checkedOn: TODAY, checkedBy: '孟经理', checkResult: '做到了' };
      return checkImprovement(app, { id, version, state: 'achieved', ...said });
    },
  ],
  [
    'printedForm',
    (app) => {
      const form = firstOf(app, printedFormRecord, ({ state }) => state === 'printed');
      return markSigned(app, { ids: [form.id], signedOn: TODAY });
    },
  ],
];

describe('a step that was reported and then undone', () => {
  it.each(UNDONE)('is nothing wrong: %s', async (kind, step) => {
    const app = openKept('branch');
    try {
      valueOf(step(app));
      const held = new Map(recordsOf(app, kind).map((record) => [record.id, record]));
      valueOf(await undoChange(app, lastLine(app)));
      const judge = await judgeOf(kind);
      const context = contextOf(app, findIn(app.db));
      const undone = recordsOf(app, kind).filter(({ id, version }) => held.get(id)?.version !== version);
      expect(undone).toHaveLength(1);
      expect(undone.flatMap((record) => judge(record, held.get(record.id), context))).toEqual([]);
    } finally {
      app.dispose();
    }
  });
});

describe('a feature', () => {
  it('that declares a travelling record without a judge does not compile', () => {
    const handlers = () => import('../../../electron/features/courses/handlers');
    const rest = { handlers, desk: () => import('../../../electron/features/courses/desk') };
    // @ts-expect-error: the courses' record lacks its judge
    defineBackend(courses, { ...rest, workbooks: {}, standards: {} });
    // @ts-expect-error: of another kind than the courses' own
    defineBackend(courses, { ...rest, judges: () => Promise.resolve({ judges: { lesson: () => [] } }) });
  });
});
