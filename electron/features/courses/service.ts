import type { Course, CourseFields } from '../../../shared/features/courses/types';
import { type AppError, appError } from '../../../shared/kernel/errors';
import type { Id } from '../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import { codeKey, isSameWord } from '../../../shared/kernel/sameness';
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

type Alike = Pick<CourseFields, 'code' | 'name'>;

/** The first of other courses that is called so, or coded so in another writing; in an import's own list or in the database. */
export const alikeOf = <T extends Alike>(
  others: readonly T[],
  { code, name }: Alike,
): { readonly byCode: T | undefined; readonly byName: T | undefined } => ({
  byCode: others.find((other) => codeKey(other.code) === codeKey(code)),
  byName: others.find((other) => isSameWord(other.name, name)),
});

/**
 * What must be asked before there are two that look alike: `E_COURSE_CODE_LOOKS_SAME`, and `E_COURSE_SAME_NAME` unless it was said that
 * this is `another`. Those that look alike already stay.
 */
const alikeProblem = (
  tx: Tx,
  fields: CourseFields,
  before: Course | undefined,
  another: boolean,
): AppError | undefined => {
  const others = courses.list(tx, 'r.id <> ?', [before?.id ?? ''], 'r.code');
  const { byCode, byName } = alikeOf(others, fields);
  const { code } = fields;
  if (byCode !== undefined && code !== before?.code)
    return appError('E_COURSE_CODE_LOOKS_SAME', { code, known: byCode.code, name: byCode.name }, 'code');
  if (byName === undefined || another || (before !== undefined && isSameWord(before.name, fields.name)))
    return undefined;
  return appError('E_COURSE_SAME_NAME', { known: byName.code, name: byName.name }, 'another');
};

/** A course that sessions are of stays: `E_COURSE_IN_USE` names how many there are. */
export const courseUseProblem = (tx: Tx, id: Id): AppError | undefined => {
  const count = countSessionsOfCourse(tx, id);
  return count > 0 ? appError('E_COURSE_IN_USE', { count }) : undefined;
};

type Asked = { readonly another?: boolean | undefined };

/** A new course of the own catalogue. Refuses a code in use (`E_COURSE_CODE_TAKEN`) and what looks like another (`alikeProblem`). */
export const createCourse = (
  app: AppContext,
  { another = false, ...fields }: CourseFields & Asked,
): Result<Course> =>
  transact(app, 'courses.createCourse', (tx) => {
    const problem = codeProblem(tx, fields.code, null) ?? alikeProblem(tx, fields, undefined, another);
    return problem === undefined ? ok(courses.insert(tx, fields)) : refuse(problem);
  });

/** Change an own course. Refuses `E_COURSE_CODE_TAKEN`, what looks like another (`alikeProblem`) and the store's codes (another office's, an older version). */
export const updateCourse = (
  app: AppContext,
  input: { readonly id: Id; readonly version: number; readonly fields: CourseFields } & Asked,
): Result<Course> =>
  transact(app, 'courses.updateCourse', (tx) => {
    const { fields, another = false } = input;
    const before = courses.find(tx, input.id);
    const problem = codeProblem(tx, fields.code, input.id) ?? alikeProblem(tx, fields, before, another);
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
