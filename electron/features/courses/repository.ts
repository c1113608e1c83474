import { courseRecord } from '../../../shared/features/courses/travel';
import type { Course } from '../../../shared/features/courses/types';
import type { Id } from '../../../shared/kernel/ids';
import type { ReadableDb } from '../../database/connection';
import { recordStore } from '../../database/record-store';

export const courses = recordStore(courseRecord);

/** The course with this code, whoever owns it: a code means one course in an office's catalogue. */
export const findCourseByCode = (
  db: ReadableDb,
  code: string,
  except: Id | null = null,
): Course | undefined => courses.list(db, 'r.code = ? AND r.id <> ?', [code, except ?? ''])[0];

export const countSessionsOfCourse = (db: ReadableDb, courseId: Id): number =>
  db.get<{ n: number }>('SELECT count(*) AS n FROM session WHERE course_id = ? AND deleted_at IS NULL', [
    courseId,
  ])?.n ?? 0;

export const hasCourses = (db: ReadableDb): boolean =>
  db.get('SELECT 1 AS found FROM course WHERE deleted_at IS NULL LIMIT 1') !== undefined;
