import { IconCertificate, IconScale } from '@tabler/icons-react';
import type { skillExams as feature } from '../../../shared/features/skill-exams/feature';
import { definePages } from '../../lib/define-pages';

export const skillExams = definePages<typeof feature>({
  pages: {
    '/skill-exams': {
      page: async () => (await import('./pages/SkillExamsPage')).SkillExamsPage,
      nav: {
        job: 'assessment',
        order: 31,
        label: 'skillExams.exam.nav',
        icon: IconCertificate,
        help: async () => (await import('./help')).examsHelp,
      },
    },
    '/skill-exams/$id': { page: async () => (await import('./pages/SkillExamPage')).SkillExamPage },
    '/trainers': {
      page: async () => (await import('./pages/TrainersPage')).TrainersPage,
      nav: {
        job: 'assessment',
        order: 33,
        label: 'skillExams.charge.nav',
        icon: IconScale,
        help: async () => (await import('./help')).trainersHelp,
      },
    },
  },
});
