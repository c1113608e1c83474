import { z } from 'zod';
import { isCalendarDate, isLocalTime } from '../../kernel/dates';
import { zId, zSeen } from '../../kernel/fields';
import { courseCode } from '../courses/rules';
import { ATTENDANCES, SESSION_STATUSES } from './vocabulary';

const zLocalTime = z.string().refine(isLocalTime);
const zDay = z.union([z.literal(''), z.string().refine(isCalendarDate)]);
const zReason = z.string().trim().max(500);
const zPeople = z.array(zId).max(2000);

/** The facts of a session as a form gives them. */
export const zSessionFields = z.object({
  sessionNo: z.string().transform(courseCode).pipe(z.string().min(1).max(40)),
  courseId: zId,
  startsAt: zLocalTime,
  endsAt: zLocalTime,
  place: z.string().trim().max(80),
  trainerId: zId.nullable(),
  capacity: z.number().int().positive().max(100_000).nullable(),
  content: z.string().trim().max(2000),
  overlapReason: zReason,
});

export const zCreateSession = z.object({ fields: zSessionFields, traineeIds: zPeople });
export const zUpdateSession = zSeen.extend({ fields: zSessionFields });

/** A drag on the calendar: new times, and a new trainer or place when it was dropped in another row. */
export const zMoveSession = zSeen.extend({
  startsAt: zLocalTime,
  endsAt: zLocalTime,
  place: z.string().trim().max(80).optional(),
  trainerId: zId.nullable().optional(),
  overlapReason: zReason,
});

/** What a session would book, to see what it clashes with. `sessionId` null: not saved yet. */
export const zCheckSession = z.object({
  sessionId: zId.nullable(),
  startsAt: zLocalTime,
  endsAt: zLocalTime,
  place: z.string().max(80),
  trainerId: zId.nullable(),
  traineeIds: zPeople,
});

export const zSessionFilter = z.object({
  search: z.string().max(80).default(''),
  status: z.enum(['', ...SESSION_STATUSES, 'withoutAttendance']).default(''),
  courseId: z.string().max(60).default(''),
  trainerId: z.string().max(60).default(''),
  /** Days, both included; empty for no bound. A session counts when it touches the stretch. */
  from: zDay.default(''),
  to: zDay.default(''),
});

export const zSetStatus = zSeen.extend({ status: z.enum(SESSION_STATUSES), overlapReason: zReason });

export const zAddTrainees = z.object({ sessionId: zId, staffIds: zPeople.min(1), overlapReason: zReason });

export const zAddMakeup = z.object({ sessionId: zId, missedId: zId, overlapReason: zReason });

/** Whom to put on the list: everybody at work who fits, or the pasted staff numbers. */
export const zFindTrainees = z.object({
  sessionId: zId.nullable(),
  site: z.string().max(60).default(''),
  department: z.string().max(60).default(''),
  post: z.string().max(60).default(''),
  /** Staff numbers in whatever a paste has between them; when not empty, the other filters do not count. */
  pasted: z.string().max(40_000).default(''),
});

const zAttendanceEntry = z.object({
  id: zId,
  version: z.number().int().min(1),
  attendance: z.enum(ATTENDANCES).nullable(),
  note: z.string().trim().max(500),
  satisfaction: z.number().nullable(),
  testScore: z.number().nullable(),
  observation: z.string().trim().max(1000),
});

export const zRecordAttendance = z.object({
  sessionId: zId,
  entries: z.array(zAttendanceEntry).min(1).max(2000),
});
