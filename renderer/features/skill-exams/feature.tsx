import { IconCertificate, IconScale } from '@tabler/icons-react';
import type { skillExams as feature } from '../../../shared/features/skill-exams/feature';
import { definePages } from '../../lib/define-pages';

export const skillExams = definePages<typeof feature>({
  pages: {
    '/skill-exams': {
      page: async () => (await import('./pages/SkillExamsPage')).SkillExamsPage,
      nav: { group: 'assessment', order: 40, label: 'skillExams.exam.nav', icon: IconCertificate },
    },
    '/skill-exams/$id': { page: async () => (await import('./pages/SkillExamPage')).SkillExamPage },
    '/trainers': {
      page: async () => (await import('./pages/TrainersPage')).TrainersPage,
      nav: { group: 'assessment', order: 47, label: 'skillExams.charge.nav', icon: IconScale },
    },
  },
});
