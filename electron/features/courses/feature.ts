import trainingStandard1 from '../../../resources/standards/earlier/training-1.json';
import trainingStandard from '../../../resources/standards/training.json';
import { courses as feature } from '../../../shared/features/courses/feature';
import { defineBackend } from '../../define-backend';
import { step0030 } from './migrations/0030-training';

export const courses = defineBackend(feature, {
  handlers: () => import('./handlers'),
  judges: () => import('./judges'),
  standards: { training: trainingStandard },
  earlierStandards: [trainingStandard1],
  desk: () => import('./desk'),
  undo: () => import('./undo'),
  migrations: [step0030],
  workbooks: {
    courses: async () => (await import('./workbooks/courses')).coursesWorkbook,
  },
  demo: () => import('./demo'),
});
