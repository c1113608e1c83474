import { describe, expect, it } from 'vitest';
import {
  LIFE_ACTS,
  LIFE_RULES,
  LIFE_STATES,
  type LifeAct,
  lifeFinding,
  type PersonLife,
} from '../../../shared/features/organization/rules/life';

const TODAY = '2026-11-26';
const person = (given: Partial<PersonLife> = {}): PersonLife => ({
  ...{ name: '王伟', staffNo: '00001', status: 'active', hireDate: '2024-03-01', goneOn: null },
  ...given,
});
const find = (act: LifeAct, given: Partial<PersonLife>, from: string, to = from) => {
  const finding = lifeFinding(person(given), act, { from, to }, TODAY);
  return finding === undefined ? undefined : `${finding.verdict} ${finding.fault.code}`;
};

const FACTS = LIFE_ACTS.filter((act) => act !== 'attendance');
const PLANNED = ['session', 'plan', 'external', 'onboarding'] as const;

describe('what a life says against an act', () => {
  it('has a rule for every act and every state', () => {
    for (const act of LIFE_ACTS) expect(Object.keys(LIFE_RULES[act])).toEqual([...LIFE_STATES]);
  });

  it.each(LIFE_ACTS)('nothing against %s of who is at work since the hire', (act) => {
    expect(find(act, {}, '2024-03-01')).toBeUndefined();
    expect(find(act, { status: 'training' }, TODAY)).toBeUndefined();
  });

  it.each(FACTS)('%s of who was transferred, on whichever day', (act) => {
    const away = { status: 'transferred', goneOn: '2026-06-01' } as const;
    for (const day of ['2026-01-01', '2026-06-01', '2026-06-02', '2023-01-01'])
      expect(find(act, away, day)).toBe('refuse E_STAFF_TRANSFERRED');
    expect(find(act, { status: 'transferred' }, '2026-01-01')).toBe('refuse E_STAFF_TRANSFERRED');
  });

  it('attendance of a list that stood before a transfer is still entered', () => {
    const away = { status: 'transferred', goneOn: '2026-06-01' } as const;
    expect(find('attendance', away, '2026-06-01')).toBeUndefined();
    expect(find('attendance', away, '2026-06-02')).toBe('refuse E_STAFF_TRANSFERRED');
  });

  it.each(['left', 'eliminated'] as const)('%s: nothing after the last day', (status) => {
    for (const act of LIFE_ACTS) {
      expect(find(act, { status, goneOn: '2026-06-01' }, '2026-06-02')).toBe('refuse E_STAFF_GONE');
      expect(find(act, { status, goneOn: '2026-06-01' }, '2026-06-01')).toBeUndefined();
      // A month or a cycle that began before it still counts.
      expect(find(act, { status, goneOn: '2026-06-15' }, '2026-06-01', '2026-06-30')).toBeUndefined();
      // When they went is not known: what lies behind is taken.
      expect(find(act, { status }, '2026-06-02')).toBeUndefined();
    }
    for (const act of PLANNED) expect(find(act, { status }, TODAY)).toBe('refuse E_STAFF_GONE');
  });

  it.each(LIFE_ACTS)('%s of before the hire is named', (act) => {
    expect(find(act, {}, '2024-02-29')).toBe('warn E_STAFF_BEFORE_HIRE');
    expect(find(act, {}, '2024-02-01', '2024-02-29')).toBe('warn E_STAFF_BEFORE_HIRE');
    expect(find(act, { hireDate: '2024-02-29' }, '2024-02-01', '2024-02-29')).toBeUndefined();
  });
});
