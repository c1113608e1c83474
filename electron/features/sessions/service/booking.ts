import { type Booking, clashesBetween } from '../../../../shared/features/sessions/rules';
import type { CheckSession, Session, SessionConflict } from '../../../../shared/features/sessions/types';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { ReadableDb } from '../../../database/connection';
import type { Tx } from '../../../database/transact';
import { courses } from '../../courses/repository';
import { staff } from '../../organization/repository';
import { type Door, lifeRefusal } from '../../organization/views/life';
import { sessionsDuring, traineesOf } from '../repository';

/** What a saved session claims. */
export const bookingOf = (db: ReadableDb, session: Session): Booking => ({
  sessionId: session.id,
  office: session.ownerOffice,
  status: session.status,
  startsAt: session.startsAt,
  endsAt: session.endsAt,
  place: session.place,
  trainerId: session.trainerId,
  traineeIds: traineesOf(db, session.id).map(({ staffId }) => staffId),
});

/** Who or what a booking takes that another session has already, in the order of those sessions. */
export const findConflicts = (db: ReadableDb, booking: Booking): readonly SessionConflict[] =>
  sessionsDuring(db, booking.startsAt, booking.endsAt, booking.sessionId).flatMap((other) =>
    clashesBetween(booking, bookingOf(db, other)).map(({ kind, staffId }) => {
      const person = staffId === null ? undefined : staff.find(db, staffId);
      return {
        kind,
        what: staffId === null ? booking.place : (person?.name ?? ''),
        staffNo: person?.staffNo ?? null,
        sessionId: other.id,
        sessionNo: other.sessionNo,
        courseName: courses.find(db, other.courseId)?.name ?? '',
        startsAt: other.startsAt,
        endsAt: other.endsAt,
      };
    }),
  );

/** What a form would book, for the panel that is shown before saving. */
export const checkSession = (
  db: ReadableDb,
  input: CheckSession,
  office: string,
): readonly SessionConflict[] =>
  input.startsAt < input.endsAt ? findConflicts(db, { ...input, office, status: 'planned' }) : [];

const FIELD = { trainer: 'trainerId', trainee: 'traineeIds', place: 'place' } as const;

const asError = (conflict: SessionConflict, count: number): AppError =>
  appError(
    'E_SESSION_OVERLAP',
    {
      what: conflict.staffNo === null ? conflict.what : `${conflict.what} ${conflict.staffNo}`,
      sessionNo: conflict.sessionNo,
      course: conflict.courseName,
      from: conflict.startsAt.replace('T', ' '),
      to: conflict.endsAt.replace('T', ' '),
      count,
    },
    FIELD[conflict.kind],
  );

/** `E_SESSION_OVERLAP` naming the first conflict; the others are its causes. */
export const overlapError = (conflicts: readonly SessionConflict[]): AppError | undefined => {
  const [first, ...others] = conflicts;
  if (first === undefined) return undefined;
  const causes = others.map((conflict) => asError(conflict, conflicts.length));
  return { ...asError(first, conflicts.length), ...(causes.length === 0 ? {} : { causes }) };
};

/** The reason to keep with a session: none without a conflict; a conflict without one is refused with `E_SESSION_OVERLAP`. */
export const reasonFor = (conflicts: readonly SessionConflict[], reason: string): Result<string> => {
  const error = overlapError(conflicts);
  if (error === undefined) return ok('');
  return reason === '' ? refuse(error) : ok(reason);
};

/** Whether these people exist (`E_SESSION_PERSON_UNKNOWN`) and are here on the day (`lifeFinding`). History may name people who have left since. */
export const peopleProblem = (
  tx: Tx,
  ids: readonly Id[],
  startsAt: string,
  field: string,
  door: Door = 'form',
): AppError | undefined => {
  for (const id of ids) {
    const person = staff.find(tx, id);
    if (person === undefined) return appError('E_SESSION_PERSON_UNKNOWN', {}, field);
    const life = lifeRefusal(tx, person, 'session', door, startsAt.slice(0, 10));
    if (life !== undefined) return { ...life, field };
  }
  return undefined;
};
