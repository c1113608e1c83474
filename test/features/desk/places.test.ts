import { describe, expect, it } from 'vitest';
import { type Go, placeOf } from '../../../renderer/lib/navigate';
import { features } from '../../../shared/features/index';
import type { Address, Place } from '../../../shared/features/sums';
import type { FeatureDeclaration } from '../../../shared/kernel/define-feature';

const declared: readonly FeatureDeclaration[] = features;
const addresses = declared.flatMap((feature) => feature.addresses ?? []);

describe('an address', () => {
  it('is declared once, and is written with small letters and parameters', () => {
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => !/^\/$|^(\/([a-z]+(-[a-z]+)*|\$[a-z]+))+$/.test(address))).toEqual(
      [],
    );
  });

  it('does not compile where no feature declares it, nor without its parameters', () => {
    const gone: string[] = [];
    const go = ((to: Address) => void gone.push(to)) as Go;
    go('/staff');
    go('/staff/$id', { params: { id: 'a' }, search: { tab: 'skills' } });
    // @ts-expect-error: entry tests moved
    go('/exams');
    // @ts-expect-error: whose page?
    go('/staff/$id');
    // @ts-expect-error: the parameter has another name
    go('/staff/$id', { params: { staff: 'a' } });
    // @ts-expect-error: a search is words
    go('/points', { search: { month: 5 } });
    const computed: string = '/staff';
    // @ts-expect-error: any string may be no page
    go(computed);
    const places: readonly Place[] = ['/', '/staff/00055', '/import/roster', '/points?month=2026-05'];
    // @ts-expect-error: no page begins like this
    const wrong: Place = '/exams/00055';
    expect([...gone, ...places, wrong]).toHaveLength(12);
  });
});

describe('the place that a target means', () => {
  it.each<readonly [Parameters<typeof placeOf>[0], Address | '/import/roster', object]>([
    ['/skill-exams/$id', '/skill-exams/$id', {}],
    ['/points?month=$id', '/points', { month: 'a b' }],
    ['/staff/$id?tab=skills', '/staff/$id', { tab: 'skills' }],
    ['/sessions?view=calendar&scale=month', '/sessions', { view: 'calendar', scale: 'month' }],
    ['/import/roster', '/import/roster', {}],
  ])('%s', (target, to, search) => {
    expect(placeOf(target, 'a b')).toEqual({ to, params: { id: 'a b' }, search });
  });

  it('keeps no other parameter open than the subject', () => {
    const targets = declared.flatMap(({ reminders }) => Object.values(reminders ?? {}));
    expect(
      targets.flatMap((target) => target.match(/\$\w+/g) ?? []).filter((open) => open !== '$id'),
    ).toEqual([]);
    const plain = declared.flatMap(({ tiles, firstSteps }) => Object.values({ ...tiles, ...firstSteps }));
    expect(plain.filter((target) => target.includes('$'))).toEqual([]);
  });
});
