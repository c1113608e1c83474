import type { Course, CourseFields } from '../../../shared/features/courses/types';
import { appError } from '../../../shared/kernel/errors';
import type { Id } from '../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { type Tx, transact } from '../../database/transact';
import { countSessionsOfCourse, courses, findCourseByCode } from './repository';

const codeFree = (tx: Tx, code: string, except: Id | null): Result<true> => {
  const other = findCourseByCode(tx, code, except);
  return other === undefined
    ? ok(true)
    : refuse(appError('E_COURSE_CODE_TAKEN', { code, name: other.name }, 'code'));
};

/** A new course of the own catalogue (003, course system). Refuses a code in use: `E_COURSE_CODE_TAKEN`. */
export const insertCourse = (tx: Tx, fields: CourseFields): Result<Course> => {
  const free = codeFree(tx, fields.code, null);
  return free.ok ? ok(courses.insert(tx, fields)) : free;
};

export const createCourse = (app: AppContext, fields: CourseFields): Result<Course> =>
  transact(app, 'courses.createCourse', (tx) => insertCourse(tx, fields));

/** Change an own course. Refuses `E_COURSE_CODE_TAKEN` and the store's codes (another office's, an older version). */
export const updateCourse = (
  app: AppContext,
  input: { readonly id: Id; readonly version: number; readonly fields: CourseFields },
): Result<Course> =>
  transact(app, 'courses.updateCourse', (tx) => {
    const free = codeFree(tx, input.fields.code, input.id);
    return free.ok ? courses.update(tx, input.id, input.version, input.fields) : free;
  });

/** Delete an own course that no session was held of: `E_COURSE_IN_USE` names how many there are. Can be undone. */
export const removeCourse = (
  app: AppContext,
  input: { readonly id: Id; readonly version: number },
): Result<Course> =>
  transact(app, 'courses.removeCourse', (tx) => {
    const count = countSessionsOfCourse(tx, input.id);
    if (count > 0) return refuse(appError('E_COURSE_IN_USE', { count }));
    return courses.remove(tx, input.id, input.version);
  });

/** Undo a deletion; refused with `E_COURSE_CODE_TAKEN` when the code was given to another course meanwhile. */
export const restoreCourse = (app: AppContext, id: Id): Result<Course> =>
  transact(app, 'courses.restoreCourse', (tx) => {
    const free = codeFree(tx, courses.findDeleted(tx, id)?.code ?? '', id);
    return free.ok ? courses.restore(tx, id) : free;
  });
