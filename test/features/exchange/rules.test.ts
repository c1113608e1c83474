import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameFingerprint, layOutFingerprint } from '../../../shared/features/exchange/rules/fingerprint';
import { judgeRecord } from '../../../shared/features/exchange/rules/merge';
import { judgeSequence } from '../../../shared/features/exchange/rules/sequence';

const FIELDS = ['id', 'ownerOffice', 'version', 'baseVersion', 'updatedAt', 'updatedBy', 'deletedAt', 'name'];
const record = (version: number, name: string, more: Readonly<Record<string, unknown>> = {}) => ({
  id: 'a',
  ownerOffice: 'BJ01',
  version,
  baseVersion: version - 1,
  updatedAt: '2026-06-15T00:00:00.000Z',
  updatedBy: '周敏',
  deletedAt: null,
  name,
  ...more,
});
const judge = (
  held: ReturnType<typeof record> | undefined,
  incoming: ReturnType<typeof record>,
  lineage: 'continues' | 'forked' = 'continues',
  appendOnly = false,
) => judgeRecord(FIELDS, held, incoming, { lineage, appendOnly });

describe('a record of a file', () => {
  it.each([
    ['not held', undefined, record(3, '甲'), 'new'],
    ['the same', record(2, '甲'), record(2, '甲'), 'unchanged'],
    ['same version, other content', record(2, '甲'), record(2, '乙'), 'conflict'],
    [
      'same version and content, other author',
      record(2, '甲'),
      record(2, '甲', { updatedBy: '别人' }),
      'conflict',
    ],
    ['the next version', record(2, '甲'), record(3, '乙'), 'changed'],
    ['several versions on', record(2, '甲'), record(9, '甲'), 'changed'],
    [
      'built on an older version than the held one',
      record(4, '甲'),
      record(5, '乙', { baseVersion: 2 }),
      'conflict',
    ],
    ['an older version', record(4, '甲'), record(3, '甲'), 'conflict'],
    ['a tombstone', record(2, '甲'), record(3, '甲', { deletedAt: '2026-06-16T00:00:00.000Z' }), 'changed'],
  ] as const)('%s', (_name, held, incoming, outcome) => {
    expect(judge(held as never, incoming)).toBe(outcome);
  });

  it('after a fork is a conflict whenever its content differs, whatever its version', () => {
    for (const version of [1, 2, 3])
      expect(judge(record(2, '甲'), record(version, '乙'), 'forked')).toBe('conflict');
    expect(judge(record(2, '甲'), record(3, '甲'), 'forked')).toBe('changed');
    expect(judge(record(2, '甲'), record(2, '甲'), 'forked')).toBe('unchanged');
  });

  it('of a ledger never changes', () => {
    expect(judge(record(1, '甲'), record(2, '乙'), 'continues', true)).toBe('conflict');
    expect(judge(record(1, '甲'), record(1, '甲'), 'forked', true)).toBe('unchanged');
  });

  it('does not look at clocks', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), fc.date({ noInvalidDate: true }), (a, b) => {
        const held = record(2, '甲', { updatedAt: a.toISOString() });
        expect(judge(held, record(3, '乙', { updatedAt: b.toISOString() }))).toBe('changed');
      }),
    );
  });
});

describe('the order of reports', () => {
  const at = (no: number, previous: readonly string[], full = false) => ({
    no,
    hash: `h${no}`,
    previous,
    full,
  });
  const chain = (no: number) => Array.from({ length: no - 1 }, (_, index) => `h${no - 1 - index}`);
  const last = { no: 3, hash: 'h3', previous: ['h2', 'h1'] };

  it.each([
    ['the first', undefined, at(1, []), { state: 'fits', lineage: 'continues', skipped: [] }],
    ['a later one first', undefined, at(3, ['h2', 'h1']), { state: 'gap', missing: [1, 2] }],
    [
      'a later full one first',
      undefined,
      at(3, ['h2', 'h1'], true),
      { state: 'fits', lineage: 'continues', skipped: [] },
    ],
    ['the next', last, at(4, chain(4)), { state: 'fits', lineage: 'continues', skipped: [] }],
    ['one too far', last, at(6, chain(6)), { state: 'gap', missing: [4, 5] }],
    [
      'a full one too far',
      last,
      at(6, chain(6), true),
      { state: 'fits', lineage: 'continues', skipped: [4, 5] },
    ],
    ['one that the last already names', last, at(2, ['h1']), { state: 'older', lastNo: 3 }],
    ['another third', last, { ...at(3, ['h2', 'h1']), hash: 'x3' }, { state: 'fork', lastNo: 3 }],
    ['one after another third', last, at(4, ['x3', 'h2', 'h1']), { state: 'fork', lastNo: 3 }],
    [
      'a full one after a fork',
      last,
      at(4, ['x3', 'h2', 'h1'], true),
      { state: 'fits', lineage: 'forked', skipped: [] },
    ],
    [
      'a chain that is too short to tell',
      last,
      { ...at(90, chain(90).slice(0, 64)) },
      { state: 'gap', missing: Array.from({ length: 20 }, (_, n) => n + 4) },
    ],
  ] as const)('%s', (_name, known, arriving, verdict) => {
    expect(judgeSequence(known, arriving)).toEqual(verdict);
  });

  it('takes every row of reports in order, and no other order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 1 }), (order) => {
        let known: typeof last | undefined;
        for (const no of order) {
          const verdict = judgeSequence(known, at(no, chain(no)));
          expect(verdict.state === 'fits').toBe(no === (known?.no ?? 0) + 1);
          if (verdict.state === 'fits') known = { no, hash: `h${no}`, previous: chain(no) };
        }
      }),
    );
  });
});

describe('a fingerprint', () => {
  it('is eight groups of four, and is compared as people type it', () => {
    const fingerprint = layOutFingerprint('0123456789abcdef'.repeat(4));
    expect(fingerprint).toBe('0123-4567-89AB-CDEF-0123-4567-89AB-CDEF');
    expect(isSameFingerprint(' 0123 4567 89ab cdef 0123 4567 89ab cdef', fingerprint)).toBe(true);
    expect(isSameFingerprint('0123-4567', fingerprint)).toBe(false);
    expect(isSameFingerprint('', '')).toBe(false);
  });
});
