import type { courseCalls } from '../../../shared/features/training/course-contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { ok } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { createCourse, removeCourse, restoreCourse, updateCourse } from './course-service';
import { listCourses } from './course-views';

export const courseHandlers: HandlersOf<typeof courseCalls, AppContext> = {
  listCourses: (app, filter) => ok(listCourses(app.db, filter, app.officeCode())),
  createCourse,
  updateCourse,
  removeCourse,
  restoreCourse,
};
