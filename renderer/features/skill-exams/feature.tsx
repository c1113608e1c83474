import { IconCertificate, IconScale } from '@tabler/icons-react';
import { skillExams as feature } from '../../../shared/features/skill-exams/feature';
import { definePages } from '../../lib/define-pages';
import { SkillExamPage } from './pages/SkillExamPage';
import { SkillExamsPage } from './pages/SkillExamsPage';
import { TrainersPage } from './pages/TrainersPage';

export const skillExams = definePages(feature, {
  pages: {
    '/skill-exams': {
      component: SkillExamsPage,
      nav: { group: 'assessment', order: 40, label: 'skillExams.exam.nav', icon: IconCertificate },
    },
    '/skill-exams/$id': { component: SkillExamPage },
    '/trainers': {
      component: TrainersPage,
      nav: { group: 'assessment', order: 47, label: 'skillExams.charge.nav', icon: IconScale },
    },
  },
});
