import { z } from 'zod';
import { isLocalTime } from '../../kernel/dates';
import { zRef } from '../../kernel/fields';
import { defineRecord } from '../../kernel/record';
import { ATTENDANCES, SESSION_STATUSES } from './vocabulary';

const zLocalTime = z.string().refine(isLocalTime);

/** One run of a course: when, where, by whom. `content` is what was really taught. */
export const sessionRecord = defineRecord(
  'session',
  z.object({
    sessionNo: z.string().min(1).max(40),
    courseId: zRef,
    startsAt: zLocalTime,
    endsAt: zLocalTime,
    place: z.string().max(80),
    trainerId: zRef.nullable(),
    capacity: z.number().int().positive().max(100_000).nullable(),
    content: z.string().max(2000),
    status: z.enum(SESSION_STATUSES),
    /** Why somebody or somewhere is booked twice; empty when nothing is. */
    overlapReason: z.string().max(500),
  }),
  { owner: 'office', label: ['sessionNo', 'courseId'] },
);

/** One trainee of a session: attendance, what it makes up for, and the effect of the training. */
export const sessionTraineeRecord = defineRecord(
  'sessionTrainee',
  z.object({
    sessionId: zRef,
    staffId: zRef,
    attendance: z.enum(ATTENDANCES).nullable(),
    note: z.string().max(500),
    /** The missed entry that this one makes up for. */
    makeupOf: zRef.nullable(),
    satisfaction: z.number().int().nullable(),
    testScore: z.number().min(0).max(100).nullable(),
    observation: z.string().max(1000),
  }),
  { owner: 'office', label: ['staffId', 'sessionId'] },
);
