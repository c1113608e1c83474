import type { z } from 'zod';
import type { CalendarDate, LocalTime } from '../../kernel/dates';
import type { Id } from '../../kernel/ids';
import type { RecordOf } from '../../kernel/record';
import type { Area, Method, Tier } from '../courses/vocabulary';
import type { StaffLabel } from '../organization/types';
import type {
  zAddMakeup,
  zAddTrainees,
  zCheckSession,
  zCreateSession,
  zFindTrainees,
  zMoveSession,
  zRecordAttendance,
  zSessionFields,
  zSessionFilter,
  zSetStatus,
  zUpdateSession,
} from './schema';
import type { sessionRecord, sessionTraineeRecord } from './travel';
import type { Attendance, SessionStatus } from './vocabulary';

export type Session = RecordOf<typeof sessionRecord>;
export type SessionTrainee = RecordOf<typeof sessionTraineeRecord>;
export type SessionFields = z.output<typeof zSessionFields>;
export type SessionFilter = z.output<typeof zSessionFilter>;
export type CreateSession = z.output<typeof zCreateSession>;
export type UpdateSession = z.output<typeof zUpdateSession>;
export type MoveSession = z.output<typeof zMoveSession>;
export type CheckSession = z.output<typeof zCheckSession>;
export type SetStatus = z.output<typeof zSetStatus>;
export type AddTrainees = z.output<typeof zAddTrainees>;
export type AddMakeup = z.output<typeof zAddMakeup>;
export type FindTrainees = z.output<typeof zFindTrainees>;
export type RecordAttendance = z.output<typeof zRecordAttendance>;

/** A session as lists and the calendar show it. */
export type SessionRow = {
  readonly id: Id;
  readonly version: number;
  readonly mine: boolean;
  readonly sessionNo: string;
  readonly courseId: Id;
  readonly courseCode: string;
  readonly courseName: string;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly place: string;
  readonly trainerId: Id | null;
  readonly trainerName: string | null;
  readonly capacity: number | null;
  readonly status: SessionStatus;
  readonly overlapReason: string;
  readonly trainees: number;
  /** Trainees who were present or late. */
  readonly attended: number;
  /** Trainees whose attendance is not entered. */
  readonly missing: number;
};

/** Where an entry is made up, or what it makes up for. */
export type SessionLink = {
  readonly sessionId: Id;
  readonly sessionNo: string;
  readonly startsAt: LocalTime;
};

export type TraineeRow = {
  readonly id: Id;
  readonly version: number;
  readonly staffId: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly site: string | null;
  readonly department: string | null;
  readonly post: string | null;
  readonly attendance: Attendance | null;
  readonly note: string;
  readonly makeupOf: SessionLink | null;
  readonly madeUpIn: SessionLink | null;
  readonly satisfaction: number | null;
  readonly testScore: number | null;
  readonly observation: string;
};

/** Everything that the page of one session and its documents show. */
export type SessionView = SessionRow & {
  readonly content: string;
  readonly area: Area;
  readonly tier: Tier;
  readonly method: Method | null;
  readonly hours: number | null;
  readonly materials: string;
  readonly trainerNo: string | null;
  readonly people: readonly TraineeRow[];
  /** The range of satisfaction in the standard. */
  readonly satisfactionRange: { readonly min: number; readonly max: number };
  /** From this day on attendance may be entered; `open` says whether that is so today. */
  readonly open: boolean;
};

/** One thing that is booked twice, and by which other session. */
export type SessionConflict = {
  readonly kind: 'trainer' | 'trainee' | 'place';
  /** The person's name and number, or the place. */
  readonly what: string;
  readonly staffNo: string | null;
  readonly sessionId: Id;
  readonly sessionNo: string;
  readonly courseName: string;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
};

export type Candidate = StaffLabel & { readonly department: string | null; readonly post: string | null };

/** Who was found for a list; `unknown` are pasted numbers that nobody has. */
export type Candidates = { readonly people: readonly Candidate[]; readonly unknown: readonly string[] };

/** An absence that nobody has made up for. */
export type OpenMakeup = {
  readonly missedId: Id;
  readonly staffId: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly attendance: Attendance;
  readonly sessionNo: string;
  readonly startsAt: LocalTime;
};

/** One line of a person's training history. */
export type TrainingLine = {
  readonly entryId: Id;
  readonly sessionId: Id;
  readonly sessionNo: string;
  readonly status: SessionStatus;
  readonly courseCode: string;
  readonly courseName: string;
  readonly area: Area;
  readonly tier: Tier;
  readonly hours: number | null;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly place: string;
  readonly trainerName: string | null;
  readonly attendance: Attendance | null;
  readonly note: string;
  readonly makeupOfNo: string | null;
  readonly madeUpInNo: string | null;
  readonly satisfaction: number | null;
  readonly testScore: number | null;
  readonly observation: string;
};

/** A person's attendance history; `hours` sums the course hours of the sessions that the person took part in. */
export type PersonTraining = { readonly lines: readonly TrainingLine[]; readonly hours: number };

/** A session whose day is over and whose attendance is not (wholly) entered. */
export type SessionWithoutAttendance = {
  readonly id: Id;
  readonly sessionNo: string;
  readonly courseName: string;
  readonly day: CalendarDate;
  readonly missing: number;
};
