import { isBranch } from '../../database/own-office';
import type { DeskRoom } from '../../define-backend';
import { hasCourses } from './repository';

export const desk: DeskRoom<never, 'courses'> = {
  tiles: {},
  firstSteps: {
    courses: { order: 40, isDone: (app) => (isBranch(app.db) ? hasCourses(app.db) : null) },
  },
};
