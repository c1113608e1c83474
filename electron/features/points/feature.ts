import pointsStandard1 from '../../../resources/standards/earlier/points-1.json';
import pointsStandard from '../../../resources/standards/points.json';
import { points as feature } from '../../../shared/features/points/feature';
import { defineBackend } from '../../define-backend';
import { step0080 } from './migrations/0080-points';
import { step0325 } from './migrations/0325-pay-settlement';

export const points = defineBackend(feature, {
  handlers: () => import('./handlers'),
  desk: () => import('./desk'),
  undo: () => import('./undo'),
  judges: () => import('./judges'),
  views: () => import('./show'),
  standards: { points: pointsStandard },
  earlierStandards: [pointsStandard1],
  reminders: () => import('./reminders'),
  migrations: [step0080, step0325],
  workbooks: {
    points: async () => (await import('./workbooks/points')).pointsWorkbook,
  },
  documents: {
    pointsSheet: async () => (await import('./documents/points-sheet')).pointsSheet,
  },
  demo: () => import('./demo'),
});
