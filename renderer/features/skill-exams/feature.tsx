import { IconCertificate, IconScale } from '@tabler/icons-react';
import type { skillExams as feature } from '../../../shared/features/skill-exams/feature';
import { useCall } from '../../lib/calls';
import { definePages } from '../../lib/define-pages';
import { later } from '../../lib/later';
import { fill } from '../../lib/slots';
import { personSummaries, personTabs } from '../organization/slots';

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
  fills: [
    fill(personTabs, {
      key: 'exams',
      title: 'skillExams.person.tab',
      component: later(async () => (await import('./components/PersonExams')).PersonExams),
      useCount: (staffId) => useCall('skillExams', 'listExamsOf', staffId).data?.length,
    }),
    fill(personSummaries, {
      key: 'exams',
      component: later(async () => (await import('./components/ExamSummary')).ExamSummary),
    }),
  ],
});
