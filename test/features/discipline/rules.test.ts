import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import standard from '../../../resources/standards/discipline.json';
import { closeFault, endOf, giveFault, isOpen, shownOn } from '../../../shared/features/discipline/rules';
import { zDisciplineStandard } from '../../../shared/features/discipline/standards';
import { DISCIPLINE_KINDS, DISCIPLINE_STATES } from '../../../shared/features/discipline/vocabulary';
import { addDays } from '../../../shared/kernel/dates';

const BODY = zDisciplineStandard.parse(standard.body);
const given = { state: 'given', givenOn: '2026-01-31', endsOn: '2026-07-31', closedOn: null } as const;

describe('until when it counts', () => {
  it.each([
    ['warning', '2026-06-10', 6, '2026-12-10'],
    ['demerit', '2026-06-10', 12, '2027-06-10'],
    ['demotion', '2024-02-29', 12, '2025-02-28'],
    ['other', '2026-08-31', 6, '2027-02-28'],
  ] as const)('%s of %s: %i months, %s', (kind, givenOn, months, endsOn) => {
    expect(endOf(BODY, kind, givenOn)).toEqual({ months, endsOn });
  });

  it.each([
    ['2026-01-30', false],
    ['2026-01-31', true],
    ['2026-07-30', true],
    ['2026-07-31', false],
  ])('given 31 January to 31 July, on %s: %s', (on, open) => {
    expect(isOpen(given, on)).toBe(open);
  });

  it.each([
    ['lifted', '2026-03-01', '2026-02-28', true],
    ['lifted', '2026-03-01', '2026-03-01', false],
    ['revoked', '2026-03-01', '2026-02-28', false],
    ['revoked', '2026-03-01', '2026-03-01', false],
  ] as const)('%s on %s, on %s: %s', (state, closedOn, on, open) => {
    expect(isOpen({ ...given, state, closedOn }, on)).toBe(open);
  });

  it('is one stretch of days from the first to its first end, and none for what was not given', () => {
    const day = fc.integer({ min: 0, max: 1200 }).map((n) => addDays('2025-01-01', n));
    fc.assert(
      fc.property(
        fc.constantFrom(...DISCIPLINE_STATES),
        fc.constantFrom(...DISCIPLINE_KINDS),
        day,
        fc.option(fc.integer({ min: 0, max: 500 })),
        day,
        (state, kind, givenOn, after, on) => {
          const { endsOn } = endOf(BODY, kind, givenOn);
          const closedOn = state === 'given' || after === null ? null : addDays(givenOn, after);
          const life = { state, givenOn, endsOn, closedOn };
          const end = [endsOn, closedOn ?? endsOn].toSorted()[0] ?? endsOn;
          const counts = (state === 'given' || state === 'lifted') && givenOn <= on && on < end;
          expect(isOpen(life, on)).toBe(counts);
          if (state === 'given') expect(shownOn(life, on)).toBe(counts ? 'open' : 'over');
          else expect(shownOn(life, on)).toBe(state);
        },
      ),
    );
  });
});

describe('giving', () => {
  const facts = { today: '2026-06-15', hireDate: '2024-03-01', name: '王伟', isSelf: false };
  const record = { kind: 'warning', title: '', givenOn: '2026-06-10', endsOn: '2026-12-10' } as const;
  it.each([
    ['as it should be', {}, {}, undefined],
    ['today', { givenOn: '2026-06-15' }, {}, undefined],
    ['tomorrow', { givenOn: '2026-06-16' }, {}, 'E_DISCIPLINE_FUTURE'],
    ['on the first day', { givenOn: '2024-03-01' }, {}, undefined],
    ['before the hire', { givenOn: '2024-02-29' }, {}, 'E_DISCIPLINE_BEFORE_HIRE'],
    ['ending at once', { endsOn: '2026-06-10' }, {}, 'E_DISCIPLINE_END'],
    ['another without a name', { kind: 'other' }, {}, 'E_DISCIPLINE_TITLE'],
    ['another with a name', { kind: 'other', title: '通报批评' }, {}, undefined],
    ['to oneself', {}, { isSelf: true }, 'E_DISCIPLINE_OWN'],
  ] as const)('%s', (_what, over, more, code) => {
    expect(giveFault({ ...record, ...over }, { ...facts, ...more })?.code).toBe(code);
  });

  it.each([
    ['lift', '2026-06-15', {}, undefined],
    ['lift', '2026-06-09', {}, 'E_DISCIPLINE_CLOSE_DATE'],
    ['lift', '2026-06-16', {}, 'E_DISCIPLINE_CLOSE_DATE'],
    ['lift', '2026-06-15', { endsOn: '2026-06-15' }, 'E_DISCIPLINE_OVER'],
    ['revoke', '2026-06-15', { endsOn: '2026-06-15' }, undefined],
    ['drop', '2026-06-04', { givenOn: null, endsOn: null }, 'E_DISCIPLINE_CLOSE_DATE'],
    ['drop', '2026-06-05', { givenOn: null, endsOn: null }, undefined],
  ] as const)('%s on %s, %j: %s', (choice, on, over, code) => {
    const known = { ...record, number: 'CF2026-001', proposedOn: '2026-06-05', ...over };
    expect(closeFault(known, choice, on, facts)?.code).toBe(code);
    if (code === undefined)
      expect(closeFault(known, choice, on, { ...facts, isSelf: true })?.code).toBe('E_DISCIPLINE_OWN');
  });
});
