import type { ComponentType } from 'react';
import { defineSlot } from '../../lib/slots';

/** What can be done with the chosen courses beside changing them: printing the papers of their sessions. */
export type CourseAction = {
  readonly key: string;
  readonly component: ComponentType<{ readonly courseIds: readonly string[] }>;
};

export const courseActions = defineSlot<CourseAction>('courses.courseActions');
