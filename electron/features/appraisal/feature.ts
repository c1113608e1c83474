import appraisalStandard from '../../../resources/standards/appraisal.json';
import appraisalStandard1 from '../../../resources/standards/earlier/appraisal-1.json';
import kpiStandard1 from '../../../resources/standards/earlier/kpi-1.json';
import kpiStandard from '../../../resources/standards/kpi.json';
import { appraisal as feature } from '../../../shared/features/appraisal/feature';
import { defineBackend } from '../../define-backend';
import { step0100 } from './migrations/0100-appraisal';

export const appraisal = defineBackend(feature, {
  handlers: () => import('./handlers'),
  undo: () => import('./undo'),
  judges: () => import('./judges'),
  views: () => import('./show'),
  standards: { appraisal: appraisalStandard, kpi: kpiStandard },
  earlierStandards: [appraisalStandard1, kpiStandard1],
  reminders: () => import('./reminders'),
  migrations: [step0100],
  workbooks: {
    kpi: async () => (await import('./workbooks/kpi')).kpiWorkbook,
    appraisalScores: async () => (await import('./workbooks/appraisal-scores')).appraisalScoresWorkbook,
  },
  documents: {
    appraisalSheet: async () => (await import('./documents/appraisal-sheet')).appraisalSheet,
    improvementSheet: async () => (await import('./documents/improvement-sheet')).improvementSheet,
  },
  demo: () => import('./demo'),
});
