import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import standardFile from '../../../resources/standards/training.json';
import { copyOfCourse } from '../../../shared/features/courses/rules';
import {
  type Booking,
  clashesBetween,
  effectProblem,
  makeupProblem,
  placeKey,
  proposeSessionNo,
  scoreProblem,
  sessionProblem,
  timesOverlap,
  tooEarlyProblem,
} from '../../../shared/features/sessions/rules';
import { standardSchemas } from '../../../shared/features/sums';

const standard = standardSchemas.training.parse(standardFile.body);

const booking = (patch: Partial<Booking> = {}): Booking => ({
  sessionId: null,
  office: 'BJ01',
  status: 'planned',
  startsAt: '2026-03-05T09:00',
  endsAt: '2026-03-05T11:00',
  place: '',
  trainerId: null,
  traineeIds: [],
  ...patch,
});

describe('double booking', () => {
  it.each([
    ['the same time', '09:00', '11:00', true],
    ['inside', '09:30', '10:00', true],
    ['around', '08:00', '12:00', true],
    ['touching the end', '11:00', '12:00', false],
    ['touching the start', '08:00', '09:00', false],
    ['one minute in', '10:59', '12:00', true],
    ['later', '14:00', '15:00', false],
  ])('%s', (_name, from, to, expected) => {
    const other = { startsAt: `2026-03-05T${from}`, endsAt: `2026-03-05T${to}` };
    expect(timesOverlap(booking(), other)).toBe(expected);
  });

  it('covers sessions of several days', () => {
    const course = booking({ startsAt: '2026-03-04T09:00', endsAt: '2026-03-06T17:00', trainerId: 'a' });
    expect(clashesBetween(course, booking({ trainerId: 'a' }))).toHaveLength(1);
  });

  it('finds trainer, trainee and place, each by itself', () => {
    const taken = booking({ sessionId: 'x', trainerId: 'a', traineeIds: ['b', 'c'], place: '二楼培训室' });
    expect(clashesBetween(booking({ trainerId: 'a' }), taken)).toEqual([{ kind: 'trainer', staffId: 'a' }]);
    expect(clashesBetween(booking({ traineeIds: ['c', 'd'] }), taken)).toEqual([
      { kind: 'trainee', staffId: 'c' },
    ]);
    expect(clashesBetween(booking({ place: ' 二楼 培训室' }), taken)).toEqual([
      { kind: 'place', staffId: null },
    ]);
  });

  it('finds a trainer who sits in the other session, and a trainee who teaches it', () => {
    const taken = booking({ sessionId: 'x', trainerId: 'a', traineeIds: ['b'] });
    expect(clashesBetween(booking({ trainerId: 'b' }), taken)).toEqual([{ kind: 'trainer', staffId: 'b' }]);
    expect(clashesBetween(booking({ traineeIds: ['a'] }), taken)).toEqual([
      { kind: 'trainee', staffId: 'a' },
    ]);
  });

  it('compares places without width, case and blanks; an empty place is none; other offices have other places', () => {
    expect(placeKey('Ａ座　２０１')).toBe(placeKey('a座201'));
    expect(clashesBetween(booking(), booking({ sessionId: 'x' }))).toEqual([]);
    expect(
      clashesBetween(booking({ place: '会议室' }), booking({ place: '会议室', office: 'SH01' })),
    ).toEqual([]);
  });

  it('leaves cancelled sessions out, on either side', () => {
    const mine = booking({ trainerId: 'a' });
    const cancelled = booking({ sessionId: 'x', trainerId: 'a', status: 'cancelled' });
    expect(clashesBetween(mine, cancelled)).toEqual([]);
    expect(clashesBetween(cancelled, mine)).toEqual([]);
    expect(clashesBetween(mine, { ...cancelled, status: 'held' })).toHaveLength(1);
  });

  const pad = (n: number): string => String(n).padStart(2, '0');
  const time = (minutes: number): string =>
    `2026-03-${pad(1 + Math.floor(minutes / 1440))}T${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
  const person = fc.constantFrom('a', 'b', 'c', 'd');
  const anyBooking = (id: string) =>
    fc
      .record({
        from: fc.integer({ min: 0, max: 300 }),
        length: fc.integer({ min: 1, max: 200 }),
        place: fc.constantFrom('', '一楼', '一 楼', '二楼'),
        trainerId: fc.option(person),
        traineeIds: fc.uniqueArray(person),
        status: fc.constantFrom('planned' as const, 'held' as const, 'cancelled' as const),
      })
      .map(({ from, length, ...rest }) =>
        booking({ ...rest, sessionId: id, startsAt: time(from), endsAt: time(from + length) }),
      );
  const who = (clashes: ReturnType<typeof clashesBetween>): readonly string[] =>
    [...new Set(clashes.map(({ staffId }) => staffId ?? 'place'))].sort();

  it('is symmetric: what clashes with me, I clash with, over the same people and place', () => {
    fc.assert(
      fc.property(anyBooking('x'), anyBooking('y'), (a, b) => {
        expect(who(clashesBetween(a, b))).toEqual(who(clashesBetween(b, a)));
      }),
    );
  });

  it('is irreflexive: a session never clashes with itself, wherever it is moved', () => {
    fc.assert(
      fc.property(anyBooking('x'), anyBooking('x'), (a, b) => {
        expect(clashesBetween(a, b)).toEqual([]);
      }),
    );
  });

  it('lets sessions follow back to back, and finds one minute of overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }), (first, second) => {
        const a = booking({ sessionId: 'x', trainerId: 'a', startsAt: time(0), endsAt: time(first) });
        const b = (from: number) =>
          booking({ sessionId: 'y', trainerId: 'a', startsAt: time(from), endsAt: time(first + second) });
        expect(clashesBetween(a, b(first))).toEqual([]);
        expect(clashesBetween(a, b(first - 1))).toHaveLength(1);
      }),
    );
  });
});

describe('a session', () => {
  const session = {
    startsAt: '2026-03-05T09:00',
    endsAt: '2026-03-05T11:00',
    trainerId: 't',
    traineeIds: ['a', 'b'],
    capacity: 2,
  };

  it.each([
    ['fits', {}, undefined],
    ['has no capacity', { capacity: null, traineeIds: ['a', 'b', 'c'] }, undefined],
    ['counts a person once', { traineeIds: ['a', 'b', 'b'] }, undefined],
    ['ends when it starts', { endsAt: '2026-03-05T09:00' }, 'E_SESSION_TIMES'],
    ['ends before', { endsAt: '2026-03-04T11:00' }, 'E_SESSION_TIMES'],
    ['is over capacity', { traineeIds: ['a', 'b', 'c'] }, 'E_SESSION_OVER_CAPACITY'],
    ['teaches its trainer', { traineeIds: ['t'] }, 'E_SESSION_TRAINER_IS_TRAINEE'],
  ])('%s', (_name, patch, code) => {
    expect(sessionProblem({ ...session, ...patch })?.code).toBe(code);
  });

  it('gets the next number of its year', () => {
    expect(proposeSessionNo('2026', [])).toBe('PX2026001');
    expect(proposeSessionNo('2026', ['PX2026009', 'PX2026010', 'PX2025099', 'PX2026-7', 'abc'])).toBe(
      'PX2026011',
    );
    expect(proposeSessionNo('2026', ['PX2026999'])).toBe('PX20261000');
  });

  it('takes attendance from its day on', () => {
    const { startsAt } = session;
    expect(tooEarlyProblem({ sessionNo: '1', startsAt }, '2026-03-04')?.code).toBe('E_ATTENDANCE_TOO_EARLY');
    expect(tooEarlyProblem({ sessionNo: '1', startsAt }, '2026-03-05')).toBeUndefined();
  });
});

describe('a make-up', () => {
  const missed = {
    staffId: 'a',
    attendance: 'absent' as const,
    sessionId: 's1',
    courseId: 'c',
    endsAt: '2026-03-05T11:00',
    madeUpIn: null,
  };
  const target = { sessionId: 's2', courseId: 'c', startsAt: '2026-03-06T09:00' };

  it.each([
    ['an absence', {}, {}, undefined],
    ['a leave', { attendance: 'leave' as const }, {}, undefined],
    ['on the same day, afterwards', {}, { startsAt: '2026-03-05T11:00' }, undefined],
    ['a presence', { attendance: 'present' as const }, {}, 'E_MAKEUP_NOT_MISSED'],
    ['a late arrival', { attendance: 'late' as const }, {}, 'E_MAKEUP_NOT_MISSED'],
    ['nothing entered', { attendance: null }, {}, 'E_MAKEUP_NOT_MISSED'],
    ['a second time', { madeUpIn: 'PX2026003' }, {}, 'E_MAKEUP_ALREADY'],
    ['another course', {}, { courseId: 'd' }, 'E_MAKEUP_OTHER_COURSE'],
    ['before it was missed', {}, { startsAt: '2026-03-05T10:59' }, 'E_MAKEUP_NOT_LATER'],
    ['the same session', {}, { sessionId: 's1' }, 'E_MAKEUP_NOT_LATER'],
  ])('of %s', (_name, missedPatch, targetPatch, code) => {
    expect(makeupProblem({ ...missed, ...missedPatch }, { ...target, ...targetPatch })?.code).toBe(code);
  });
});

describe('an effect', () => {
  const effect = { attendance: 'present' as const, satisfaction: null, testScore: null, observation: '' };

  it.each([
    ['nothing', {}, undefined],
    ['the lowest satisfaction', { satisfaction: 1 }, undefined],
    ['the highest', { satisfaction: 5 }, undefined],
    ['below', { satisfaction: 0 }, 'E_SATISFACTION_RANGE'],
    ['above', { satisfaction: 6 }, 'E_SATISFACTION_RANGE'],
    ['half a mark', { satisfaction: 4.5 }, 'E_SATISFACTION_RANGE'],
    ['late people count', { attendance: 'late' as const, testScore: 88.25 }, undefined],
    ['a score of somebody absent', { attendance: 'absent' as const, testScore: 0 }, 'E_EFFECT_NOT_ATTENDED'],
    ['an observation without attendance', { attendance: null, observation: '熟练' }, 'E_EFFECT_NOT_ATTENDED'],
    ['a score above the scale', { testScore: 100.01 }, 'E_SCORE_RANGE'],
  ])('%s', (_name, patch, code) => {
    expect(effectProblem({ ...effect, ...patch }, standard)?.code).toBe(code);
  });

  it('takes scores of at most two decimal places, every one of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        expect(scoreProblem(hundredths / 100, 'score')).toBeUndefined();
      }),
    );
    for (const wrong of [-0.01, 100.001, 79.999, Number.NaN, Number.POSITIVE_INFINITY])
      expect(scoreProblem(wrong, 'score')?.code).toBe('E_SCORE_RANGE');
  });
});

describe('a copy of a course', () => {
  it('keeps everything but the code, which is the first free one', () => {
    const course = {
      code: 'KT-01',
      name: '电路',
      area: 'product',
      tier: 'basic',
      method: null,
      hours: 4,
      materials: '',
      productSeries: ['变频'],
    } as const;
    const copy = copyOfCourse({ ...course, productSeries: [...course.productSeries] }, ['KT-01', 'KT-01-2']);
    expect(copy).toEqual({ ...course, code: 'KT-01-3' });
  });
});
