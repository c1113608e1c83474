import type { Course, CourseFields } from '../../../shared/features/courses/types';
import { type AppError, appError } from '../../../shared/kernel/errors';
import type { Id } from '../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { type Tx, transact } from '../../database/transact';
import { countSessionsOfCourse, courses, findCourseByCode } from './repository';

/** A code means one course, whoever owns it: `E_COURSE_CODE_TAKEN`. */
export const codeProblem = (tx: Tx, code: string, except: Id | null): AppError | undefined => {
  const other = findCourseByCode(tx, code, except);
  return other === undefined
    ? undefined
    : appError('E_COURSE_CODE_TAKEN', { code, name: other.name }, 'code');
};

/** A course that sessions are of stays: `E_COURSE_IN_USE` names how many there are. */
export const courseUseProblem = (tx: Tx, id: Id): AppError | undefined => {
  const count = countSessionsOfCourse(tx, id);
  return count > 0 ? appError('E_COURSE_IN_USE', { count }) : undefined;
};

/** A new course of the own catalogue (003, course system). Refuses a code in use: `E_COURSE_CODE_TAKEN`. */
export const insertCourse = (tx: Tx, fields: CourseFields): Result<Course> => {
  const problem = codeProblem(tx, fields.code, null);
  return problem === undefined ? ok(courses.insert(tx, fields)) : refuse(problem);
};

export const createCourse = (app: AppContext, fields: CourseFields): Result<Course> =>
  transact(app, 'courses.createCourse', (tx) => insertCourse(tx, fields));

/** Change an own course. Refuses `E_COURSE_CODE_TAKEN` and the store's codes (another office's, an older version). */
export const updateCourse = (
  app: AppContext,
  input: { readonly id: Id; readonly version: number; readonly fields: CourseFields },
): Result<Course> =>
  transact(app, 'courses.updateCourse', (tx) => {
    const problem = codeProblem(tx, input.fields.code, input.id);
    return problem === undefined
      ? courses.update(tx, input.id, input.version, input.fields)
      : refuse(problem);
  });

/** Delete an own course that no session was held of: `E_COURSE_IN_USE` names how many there are. Can be undone. */
export const removeCourse = (
  app: AppContext,
  input: { readonly id: Id; readonly version: number },
): Result<Course> =>
  transact(app, 'courses.removeCourse', (tx) => {
    const problem = courseUseProblem(tx, input.id);
    return problem === undefined ? courses.remove(tx, input.id, input.version) : refuse(problem);
  });
