import { command, query } from '../../ipc/define-contract';
import { zId, zSeen } from '../organization/schema';
import { zCourseFields, zCourseFilter } from './schema';
import type { Course, CourseRow } from './types';

/** The course catalogue; part of the training contract. */
export const courseCalls = {
  listCourses: query(zCourseFilter, ['course', 'session']).returns<readonly CourseRow[]>(),
  createCourse: command(zCourseFields).returns<Course>(),
  updateCourse: command(zSeen.extend({ fields: zCourseFields })).returns<Course>(),
  removeCourse: command(zSeen).returns<Course>(),
  restoreCourse: command(zId).returns<Course>(),
} as const;
