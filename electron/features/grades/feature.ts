import gradesStandard1 from '../../../resources/standards/earlier/grades-1.json';
import gradesStandard from '../../../resources/standards/grades.json';
import { grades as feature } from '../../../shared/features/grades/feature';
import { defineBackend } from '../../define-backend';
import { step0070 } from './migrations/0070-grades';

export const grades = defineBackend(feature, {
  handlers: () => import('./handlers'),
  affected: () => import('./affected'),
  undo: () => import('./undo'),
  judges: () => import('./judges'),
  reminders: () => import('./reminders'),
  standards: { grades: gradesStandard },
  earlierStandards: [gradesStandard1],
  migrations: [step0070],
  workbooks: {
    gradings: async () => (await import('./workbooks/gradings')).gradingsWorkbook,
  },
  documents: {
    gradingSheet: async () => (await import('./documents/grading-sheet')).gradingSheet,
  },
  approvalSubjects: () => import('./subjects'),
  demo: () => import('./demo'),
});
