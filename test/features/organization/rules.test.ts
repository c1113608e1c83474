import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  educationRank,
  isAtWork,
  mayChangeStatus,
  mentorFault,
  nextStatuses,
  type StaffFacts,
  staffFaults,
} from '../../../shared/features/organization/rules/staff';
import {
  EDUCATIONS,
  STAFF_STATUSES,
  type StaffStatus,
} from '../../../shared/features/organization/vocabulary';
import { addDays } from '../../../shared/kernel/dates';

const TODAY = '2026-06-15';
const LIMITS = { grades: ['储备', '初级技工'], hireDaysAheadMax: 31, workingAgeMin: 16 };
const SOUND: StaffFacts = {
  staffNo: '00123',
  birthDate: '1995-02-28',
  hireDate: '2020-03-01',
  industrySince: '2015-07-01',
  grade: '储备',
};

const codes = (facts: Partial<StaffFacts>, held: string | null = null): string[] =>
  staffFaults({ ...SOUND, ...facts }, LIMITS, TODAY, held).map((fault) => `${fault.code}@${fault.field}`);

describe('staffFaults', () => {
  it.each<[string, Partial<StaffFacts>, string[]]>([
    ['a sound person', {}, []],
    ['nothing but the required', { birthDate: null, industrySince: null, grade: null }, []],
    ['a hire date 31 days ahead', { hireDate: '2026-07-16' }, []],
    ['a hire date 32 days ahead', { hireDate: '2026-07-17' }, ['E_STAFF_HIRE_TOO_FAR@hireDate']],
    ['16 years old on the day', { birthDate: '2010-06-01', hireDate: '2026-06-01', industrySince: null }, []],
    [
      '16 years old a day later',
      { birthDate: '2010-06-02', hireDate: '2026-06-01', industrySince: null },
      ['E_STAFF_TOO_YOUNG@hireDate'],
    ],
    [
      'born on 29 February, hired on 28 February',
      { birthDate: '2008-02-29', hireDate: '2024-02-28', industrySince: null },
      ['E_STAFF_TOO_YOUNG@hireDate'],
    ],
    [
      'hired before birth',
      { birthDate: '1995-01-01', hireDate: '1990-01-01', industrySince: null },
      ['E_STAFF_TOO_YOUNG@hireDate'],
    ],
    [
      'born today',
      { birthDate: TODAY, hireDate: TODAY, industrySince: null },
      ['E_STAFF_TOO_YOUNG@hireDate'],
    ],
    [
      'born tomorrow',
      { birthDate: '2026-06-16', industrySince: null },
      ['E_STAFF_BIRTH_FUTURE@birthDate', 'E_STAFF_TOO_YOUNG@hireDate'],
    ],
    ['in the trade since the day of birth', { industrySince: '1995-02-28' }, []],
    [
      'in the trade before birth',
      { industrySince: '1995-02-27' },
      ['E_STAFF_INDUSTRY_BEFORE_BIRTH@industrySince'],
    ],
    ['in the trade since today', { industrySince: TODAY }, []],
    [
      'in the trade from tomorrow',
      { industrySince: '2026-06-16' },
      ['E_STAFF_INDUSTRY_FUTURE@industrySince'],
    ],
    ['in the trade from a hire date ahead', { hireDate: '2026-07-01', industrySince: '2026-07-01' }, []],
    ['a grade of no list', { grade: '特级技工' }, ['E_STAFF_GRADE_UNKNOWN@grade']],
    ['a number with a blank', { staffNo: '00 123' }, ['E_STAFF_NO_INVALID@staffNo']],
    ['an empty number', { staffNo: '' }, ['E_STAFF_NO_INVALID@staffNo']],
    ['a formula as a number', { staffNo: '=1+1' }, ['E_STAFF_NO_INVALID@staffNo']],
    ['a number with letters', { staffNo: 'BJ-001/a' }, []],
    ['a number of 40', { staffNo: '9'.repeat(40) }, []],
    ['a number of 41', { staffNo: '9'.repeat(41) }, ['E_STAFF_NO_INVALID@staffNo']],
  ])('%s', (_name, facts, expected) => expect(codes(facts)).toEqual(expected));

  it('lets a person keep a grade that the standard no longer lists', () => {
    expect(codes({ grade: '四级工' }, '四级工')).toEqual([]);
    expect(codes({ grade: '四级工' }, '三级工')).toEqual(['E_STAFF_GRADE_UNKNOWN@grade']);
  });

  it('takes its numbers from the standard', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (ahead, max) => {
        const facts = { ...SOUND, hireDate: addDays(TODAY, ahead) };
        const faults = staffFaults(facts, { ...LIMITS, hireDaysAheadMax: max }, TODAY);
        expect(faults.length).toBe(ahead > max ? 1 : 0);
      }),
    );
  });
});

describe('educationRank', () => {
  it('puts 中专 level with 高中, and everything else in order', () => {
    expect(EDUCATIONS.map(educationRank)).toEqual([1, 2, 2, 3, 4, 5]);
  });
});

describe('status', () => {
  const allowed: readonly `${StaffStatus}>${StaffStatus}`[] = [
    'training>active',
    'training>transferred',
    'training>left',
    'training>eliminated',
    'active>training',
    'active>transferred',
    'active>left',
    'active>eliminated',
    'transferred>training',
    'transferred>active',
    'left>training',
    'left>active',
    'eliminated>training',
  ];
  it.each(STAFF_STATUSES.flatMap((from) => STAFF_STATUSES.map((to) => [from, to] as const)))(
    '%s → %s',
    (from, to) => {
      expect(mayChangeStatus(from, to)).toBe(from === to || allowed.includes(`${from}>${to}`));
      expect(nextStatuses(from).includes(to)).toBe(mayChangeStatus(from, to));
    },
  );
  it('is at work in training and active only', () => {
    expect(STAFF_STATUSES.filter(isAtWork)).toEqual(['training', 'active']);
  });
});

describe('mentorFault', () => {
  const mentor = (id: string, status: StaffStatus = 'active') => ({ id, name: id, status });
  const chain = (links: Readonly<Record<string, string>>) => (id: string) => links[id] ?? null;

  it.each<[string, string, ReturnType<typeof mentor>, Readonly<Record<string, string>>, string | undefined]>([
    ['another active person', 'a', mentor('b'), {}, undefined],
    ['oneself', 'a', mentor('a'), {}, 'E_MENTOR_SELF'],
    ['a trainee', 'a', mentor('b', 'training'), {}, 'E_MENTOR_NOT_ACTIVE'],
    ['someone who left', 'a', mentor('b', 'left'), {}, 'E_MENTOR_NOT_ACTIVE'],
    ['the own pupil', 'a', mentor('b'), { b: 'a' }, 'E_MENTOR_CYCLE'],
    ['a pupil of the own pupil', 'a', mentor('c'), { c: 'b', b: 'a' }, 'E_MENTOR_CYCLE'],
    ['someone with a mentor of their own', 'a', mentor('b'), { b: 'c' }, undefined],
    ['a ring elsewhere', 'a', mentor('b'), { b: 'c', c: 'b' }, undefined],
  ])('%s', (_name, pupil, given, links, expected) =>
    expect(mentorFault(pupil, given, chain(links))?.code).toBe(expected),
  );

  it('never lets a ring arise, however mentors are given', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(pairs, (steps) => {
        const links: Record<string, string> = {};
        for (const [pupil, above] of steps) {
          if (mentorFault(String(pupil), mentor(String(above)), chain(links)) === undefined)
            links[String(pupil)] = String(above);
        }
        for (const start of Object.keys(links)) {
          let steps = 0;
          for (let at: string | undefined = start; at !== undefined; at = links[at]) {
            steps += 1;
            expect(steps).toBeLessThan(10);
          }
        }
      }),
    );
  });
});
