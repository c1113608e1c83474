import type { CalendarDate, LocalTime } from '../../kernel/dates';
import { type AppError, appError } from '../../kernel/errors';
import type { Id } from '../../kernel/ids';
import { wordKey } from '../../kernel/sameness';
import type { TrainingStandard } from '../courses/types';
import type { Attendance, SessionStatus } from './vocabulary';

/** What a session claims: a stretch of time, a place, and people. `sessionId` is null before the first saving. */
export type Booking = {
  readonly sessionId: Id | null;
  readonly office: string;
  readonly status: SessionStatus;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly place: string;
  readonly trainerId: Id | null;
  readonly traineeIds: readonly Id[];
};

/** Who or what would be in two sessions at once; `kind` is the part played in the first of the two. */
export type Clash =
  | { readonly kind: 'trainer' | 'trainee'; readonly staffId: Id }
  | { readonly kind: 'place'; readonly staffId: null };

/** A place as it is compared: width, case and spaces do not matter, so `Ａ座 201` is `a座201`. */
export const placeKey = wordKey;

/** Whether two half-open stretches of time share a moment; back to back is not an overlap. */
export const timesOverlap = (
  a: Pick<Booking, 'startsAt' | 'endsAt'>,
  b: Pick<Booking, 'startsAt' | 'endsAt'>,
): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

const peopleOf = (booking: Booking): ReadonlySet<Id> =>
  new Set(booking.trainerId === null ? booking.traineeIds : [booking.trainerId, ...booking.traineeIds]);

/**
 * What `mine` and `other` book twice (domain §2.3: trainer, trainee or place).
 *
 * A person counts in whatever part: who teaches one session cannot sit in another. Cancelled sessions claim nothing, a
 * session never clashes with itself, a place without a name is no place, and places of two offices are two places.
 */
export const clashesBetween = (mine: Booking, other: Booking): readonly Clash[] => {
  if (mine.sessionId !== null && mine.sessionId === other.sessionId) return [];
  if (mine.status === 'cancelled' || other.status === 'cancelled' || !timesOverlap(mine, other)) return [];
  const taken = peopleOf(other);
  const clashes: Clash[] = [];
  if (mine.trainerId !== null && taken.has(mine.trainerId))
    clashes.push({ kind: 'trainer', staffId: mine.trainerId });
  for (const staffId of new Set(mine.traineeIds))
    if (taken.has(staffId)) clashes.push({ kind: 'trainee', staffId });
  const place = placeKey(mine.place);
  if (place !== '' && mine.office === other.office && place === placeKey(other.place))
    clashes.push({ kind: 'place', staffId: null });
  return clashes;
};

/**
 * Refuses a session that ends before it starts (`E_SESSION_TIMES`), whose trainer is among its trainees
 * (`E_SESSION_TRAINER_IS_TRAINEE`), or with more trainees than places (`E_SESSION_OVER_CAPACITY`).
 *
 * Capacity is a fact about the room, so there is no saving anyway: raise the capacity or take people out.
 */
export const sessionProblem = (
  session: Pick<Booking, 'startsAt' | 'endsAt' | 'trainerId' | 'traineeIds'> & {
    readonly capacity: number | null;
  },
): AppError | undefined => {
  const { startsAt, endsAt, trainerId, traineeIds, capacity } = session;
  if (startsAt >= endsAt)
    return appError(
      'E_SESSION_TIMES',
      { from: startsAt.replace('T', ' '), to: endsAt.replace('T', ' ') },
      'endsAt',
    );
  if (trainerId !== null && traineeIds.includes(trainerId))
    return appError('E_SESSION_TRAINER_IS_TRAINEE', {}, 'trainerId');
  const count = new Set(traineeIds).size;
  if (capacity !== null && count > capacity)
    return appError('E_SESSION_OVER_CAPACITY', { capacity, count }, 'capacity');
  return undefined;
};

/**
 * A session that is saved has a trainer: `E_SESSION_NO_TRAINER`. One that was held without (entered before this was asked)
 * keeps its facts, so the rest of it can still be put right.
 */
export const trainerProblem = (
  trainerId: Id | null,
  before: { readonly status: SessionStatus; readonly trainerId: Id | null } | null,
): AppError | undefined => {
  const heldWithout = before?.status === 'held' && before.trainerId === null;
  return trainerId === null && !heldWithout ? appError('E_SESSION_NO_TRAINER', {}, 'trainerId') : undefined;
};

const SESSION_NO = /^PX(\d{4})(\d{3,})$/;

/** The next number of a year, `PX` + year + serial (`PX2026004`); numbers of another form are left out of the count. */
export const proposeSessionNo = (year: string, existing: readonly string[]): string => {
  const serials = existing
    .map((no) => SESSION_NO.exec(no))
    .filter((match) => match?.[1] === year)
    .map((match) => Number(match?.[2]));
  return `PX${year}${String(Math.max(0, ...serials) + 1).padStart(3, '0')}`;
};

/** Present and late took part; absent and leave missed it. */
export const tookPart = (attendance: Attendance | null): boolean =>
  attendance === 'present' || attendance === 'late';
export const missedIt = (attendance: Attendance | null): boolean =>
  attendance === 'absent' || attendance === 'leave';

/** Attendance and effect are facts, so they are entered from the day of the session on: `E_ATTENDANCE_TOO_EARLY`. */
export const tooEarlyProblem = (
  session: { readonly sessionNo: string; readonly startsAt: LocalTime },
  today: CalendarDate,
): AppError | undefined => {
  const day = session.startsAt.slice(0, 10);
  return today < day ? appError('E_ATTENDANCE_TOO_EARLY', { sessionNo: session.sessionNo, day }) : undefined;
};

const CHANGES: Readonly<Record<SessionStatus, readonly SessionStatus[]>> = {
  planned: ['held', 'cancelled'],
  held: ['planned'],
  cancelled: ['planned'],
};

/** A session is held or cancelled once it was planned, and planned again after either; other steps are `E_SESSION_STATUS`. */
export const statusProblem = (
  { sessionNo, status }: { readonly sessionNo: string; readonly status: SessionStatus },
  next: SessionStatus,
): AppError | undefined =>
  CHANGES[status].includes(next) ? undefined : appError('E_SESSION_STATUS', { sessionNo });

/** Who is on a session's list, as far as the attendance goes. */
type Attending = readonly { readonly attendance: Attendance | null }[];

/** A session was held once everybody's attendance is known: `E_SESSION_NO_TRAINEES`, `E_SESSION_ATTENDANCE_MISSING`. */
export const missingProblem = (sessionNo: string, trainees: Attending): AppError | undefined => {
  if (trainees.length === 0) return appError('E_SESSION_NO_TRAINEES', { sessionNo });
  const count = trainees.filter(({ attendance }) => attendance === null).length;
  return count === 0 ? undefined : appError('E_SESSION_ATTENDANCE_MISSING', { sessionNo, count });
};

/** A session with attendance took place: it is neither cancelled nor deleted nor ahead (`E_SESSION_HAS_ATTENDANCE`). */
export const attendedProblem = (
  sessionNo: string,
  trainees: Attending,
  field?: string,
): AppError | undefined =>
  trainees.some(({ attendance }) => attendance !== null)
    ? appError('E_SESSION_HAS_ATTENDANCE', { sessionNo }, field)
    : undefined;

/** Whose attendance is entered stays on the list until it is cleared: `E_TRAINEE_HAS_ATTENDANCE`. */
export const listedProblem = (
  { attendance }: { readonly attendance: Attendance | null },
  field?: string,
): AppError | undefined =>
  attendance === null ? undefined : appError('E_TRAINEE_HAS_ATTENDANCE', undefined, field);

/** A missed entry and its session, as the make-up rule sees it. */
export type MissedEntry = {
  readonly staffId: Id;
  readonly attendance: Attendance | null;
  readonly sessionId: Id;
  readonly courseId: Id;
  readonly endsAt: LocalTime;
  /** The session where it is made up already, if any (cancelled ones left out). */
  readonly madeUpIn: string | null;
};

/**
 * Whether `target` may make up for a missed entry.
 *
 * Refuses `E_MAKEUP_NOT_MISSED` (only absent or leave), `E_MAKEUP_ALREADY` (once), `E_MAKEUP_OTHER_COURSE` (the same
 * course) and `E_MAKEUP_NOT_LATER` (it starts when the missed one is over).
 */
export const makeupProblem = (
  missed: MissedEntry,
  target: { readonly sessionId: Id; readonly courseId: Id; readonly startsAt: LocalTime },
): AppError | undefined => {
  if (!missedIt(missed.attendance)) return appError('E_MAKEUP_NOT_MISSED');
  if (missed.madeUpIn !== null) return appError('E_MAKEUP_ALREADY', { sessionNo: missed.madeUpIn });
  if (missed.courseId !== target.courseId) return appError('E_MAKEUP_OTHER_COURSE');
  if (missed.sessionId === target.sessionId || target.startsAt < missed.endsAt)
    return appError('E_MAKEUP_NOT_LATER');
  return undefined;
};

/** What is entered about one trainee after a session. */
export type Effect = {
  readonly attendance: Attendance | null;
  readonly satisfaction: number | null;
  readonly testScore: number | null;
  readonly observation: string;
};

/**
 * Checks an effect (培训评估 as in 002's collection): satisfaction is a whole number within the standard's range
 * (`E_SATISFACTION_RANGE`), a test score is one (`E_SCORE_RANGE`), and only who took part has an effect
 * (`E_EFFECT_NOT_ATTENDED`).
 */
export const effectProblem = (effect: Effect, standard: TrainingStandard): AppError | undefined => {
  const { min, max } = standard.satisfaction;
  const { attendance, satisfaction, testScore, observation } = effect;
  if (
    satisfaction !== null &&
    (!Number.isInteger(satisfaction) || satisfaction < min || satisfaction > max)
  ) {
    return appError('E_SATISFACTION_RANGE', { min, max }, 'satisfaction');
  }
  const score = testScore === null ? undefined : scoreProblem(testScore, 'testScore');
  if (score !== undefined) return score;
  const hasEffect = satisfaction !== null || testScore !== null || observation !== '';
  return hasEffect && !tookPart(attendance) ? appError('E_EFFECT_NOT_ATTENDED', {}, 'attendance') : undefined;
};

/** The scale of every written score. */
export const SCORE_MAX = 100;

/** A score is 0…100 with at most two decimal places: `E_SCORE_RANGE`. */
export const scoreProblem = (score: number, field: string): AppError | undefined => {
  const hundredths = score * 100;
  const fits =
    Number.isFinite(score) &&
    score >= 0 &&
    score <= SCORE_MAX &&
    Math.abs(hundredths - Math.round(hundredths)) < 1e-6;
  return fits ? undefined : appError('E_SCORE_RANGE', { value: score, max: SCORE_MAX }, field);
};
