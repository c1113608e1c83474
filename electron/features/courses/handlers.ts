import type { coursesContract } from '../../../shared/features/courses/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { ok } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { createCourse, removeCourse, updateCourse } from './service';
import { listCourses } from './views';

export const handlers: HandlersOf<typeof coursesContract, AppContext> = {
  listCourses: (app, filter) => ok(listCourses(app.db, filter, app.officeCode())),
  createCourse,
  updateCourse,
  removeCourse,
};
