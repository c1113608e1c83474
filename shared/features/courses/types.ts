import type { z } from 'zod';
import type { RecordOf } from '../../kernel/record';
import type { zCourseFields, zCourseFilter } from './schema';
import type { zTrainingStandard } from './standards';
import type { courseRecord } from './travel';

export type TrainingStandard = z.output<typeof zTrainingStandard>;
export type Course = RecordOf<typeof courseRecord>;
export type CourseFields = z.output<typeof zCourseFields>;
export type CourseFilter = z.output<typeof zCourseFilter>;

/** A course as the catalogue shows it; `mine` tells whether this office may change it. */
export type CourseRow = CourseFields & {
  readonly id: string;
  readonly version: number;
  readonly mine: boolean;
  readonly sessions: number;
};
