import { afterAll, describe, expect, it } from 'vitest';
import type { AppContext } from '../../../electron/app-context';
import { kindStores } from '../../../electron/database/kind-stores';
import { findMany } from '../../../electron/database/record-merge';
import { defineBackend } from '../../../electron/define-backend';
import { judgeOf } from '../../../electron/judges';
import { courses } from '../../../shared/features/courses/feature';
import { openFullOffice, openKept } from './full-office';
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
