import { command, query } from '../../ipc/define-contract';
import { zSeen } from '../../kernel/fields';
import { zCourseFilter, zCreateCourse, zUpdateCourse } from './schema';
import type { Course, CourseRow } from './types';

/** The course catalogue. */
export const coursesContract = {
  listCourses: query('courses.read', zCourseFilter).returns<readonly CourseRow[]>(),
  createCourse: command('courses.enter', zCreateCourse).returns<Course>(),
  updateCourse: command('courses.enter', zUpdateCourse).returns<Course>(),
  removeCourse: command('courses.enter', zSeen).returns<Course>(),
} as const;
