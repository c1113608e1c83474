import appraisalStandard from '../../../resources/standards/appraisal.json';
import appraisalStandard1 from '../../../resources/standards/earlier/appraisal-1.json';
import appraisalStandard2 from '../../../resources/standards/earlier/appraisal-2.json';
import kpiStandard1 from '../../../resources/standards/earlier/kpi-1.json';
import kpiStandard2 from '../../../resources/standards/earlier/kpi-2.json';
import kpiStandard from '../../../resources/standards/kpi.json';
import { appraisal as feature } from '../../../shared/features/appraisal/feature';
import { defineBackend } from '../../define-backend';
import { step0100 } from './migrations/0100-appraisal';
import { step0330 } from './migrations/0330-own-papers';
import { rewardLines } from './views/reward-lines';

export const appraisal = defineBackend(feature, {
  handlers: () => import('./handlers'),
  undo: () => import('./undo'),
  judges: () => import('./judges/records'),
  views: () => import('./show'),
  standards: { appraisal: appraisalStandard, kpi: kpiStandard },
  earlierStandards: [appraisalStandard1, appraisalStandard2, kpiStandard1, kpiStandard2],
  reminders: () => import('./reminders'),
  migrations: [step0100, step0330],
  payLines: rewardLines,
  workbooks: {
    kpi: async () => (await import('./workbooks/kpi')).kpiWorkbook,
    appraisalScores: async () => (await import('./workbooks/appraisal-scores')).appraisalScoresWorkbook,
  },
  documents: {
    appraisalSheet: async () => (await import('./documents/appraisal-sheet')).appraisalSheet,
    ownPlan: async () => (await import('./documents/own-plan')).ownPlan,
    improvementSheet: async () => (await import('./documents/improvement-sheet')).improvementSheet,
  },
  demo: () => import('./demo'),
});
