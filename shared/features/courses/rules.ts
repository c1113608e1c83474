import { type AppError, appError } from '../../kernel/errors';
import type { FieldsOf } from '../../kernel/record';
import { halfWidth } from '../../kernel/search';
import type { courseRecord } from './travel';

type CourseFields = FieldsOf<typeof courseRecord>;

/** A code as it is kept and compared: half width, without outer blanks. */
export const courseCode = (typed: string): string => halfWidth(typed);

/** A code stands as it is kept and compared (`E_RECORD_TEXT`). */
export const codeFault = (code: string, field: string): AppError | undefined =>
  code === courseCode(code) ? undefined : appError('E_RECORD_TEXT', { field, value: code }, field);

/** The first free code with a serial behind it: `A-01` → `A-01-2`, then `A-01-3`. */
const nextCode = (code: string, taken: ReadonlySet<string>): string => {
  for (let serial = 2; ; serial += 1) {
    const candidate = `${code}-${serial}`;
    if (!taken.has(candidate)) return candidate;
  }
};

/** A copy of a course to edit: everything the same but for a free code. */
export const copyOfCourse = (course: CourseFields, takenCodes: readonly string[]): CourseFields => ({
  code: nextCode(course.code, new Set(takenCodes)),
  name: course.name,
  area: course.area,
  tier: course.tier,
  method: course.method,
  hours: course.hours,
  materials: course.materials,
  productSeries: course.productSeries,
});
