import type { AppContext } from '../../electron/app-context';
import { createCourse } from '../../electron/features/courses/service';
import { traineesOf } from '../../electron/features/sessions/repository';
import { createSession } from '../../electron/features/sessions/service/sessions';
import type { Course, CourseFields } from '../../shared/features/courses/types';
import type {
  RecordAttendance,
  Session,
  SessionFields,
  SessionTrainee,
} from '../../shared/features/sessions/types';
import { valueOf } from './office';
import { addStaff } from './staff';

export const addCourse = (app: AppContext, given: Partial<CourseFields> = {}): Course =>
  valueOf(
    createCourse(app, {
      code: 'KT-01',
      name: '变频空调电路原理',
      area: 'product',
      tier: 'basic',
      method: null,
      hours: 4,
      materials: '',
      productSeries: [],
      another: true,
      ...given,
    }),
  );

let serial = 0;

/** The facts of a session on the morning of the office's usual test day, with a number of its own. */
export const sessionFields = (courseId: string, given: Partial<SessionFields> = {}): SessionFields => {
  serial += 1;
  return {
    sessionNo: `T${serial}`,
    courseId,
    startsAt: '2026-06-15T09:00',
    endsAt: '2026-06-15T11:00',
    place: '',
    trainerId: null,
    capacity: null,
    content: '',
    overlapReason: '',
    ...given,
  };
};

/** A trainer whom no other session has. */
export const addTrainer = (app: AppContext): string => {
  serial += 1;
  return addStaff(app, { staffNo: `P${serial}`, name: '培训师' }).id;
};

/** A session that exists, with a trainer of its own unless one is given. */
export const addSession = (
  app: AppContext,
  courseId: string,
  given: Partial<SessionFields> = {},
  traineeIds: readonly string[] = [],
): Session =>
  valueOf(
    createSession(app, {
      fields: sessionFields(courseId, { trainerId: addTrainer(app), ...given }),
      traineeIds: [...traineeIds],
    }),
  );

/** The entry of one person in a session. */
export const entryOf = (app: AppContext, sessionId: string, staffId: string): SessionTrainee => {
  const entry = traineesOf(app.db, sessionId).find((trainee) => trainee.staffId === staffId);
  if (entry === undefined) throw new Error('not on the list');
  return entry;
};

/** One line of an attendance grid, from the entry as it stands. */
export const attendanceLine = (
  entry: SessionTrainee,
  given: Partial<RecordAttendance['entries'][number]>,
): RecordAttendance['entries'][number] => {
  const { id, version, attendance, note, satisfaction, testScore, observation } = entry;
  return { id, version, attendance, note, satisfaction, testScore, observation, ...given };
};
