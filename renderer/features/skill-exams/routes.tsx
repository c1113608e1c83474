import { IconCertificate, IconClipboardCheck, IconScale } from '@tabler/icons-react';
import type { FeatureRoute } from '../../lib/feature-route';
import { EntryTestPage } from '../entry-tests/pages/EntryTestPage';
import { EntryTestsPage } from '../entry-tests/pages/EntryTestsPage';
import { SkillExamPage } from './pages/SkillExamPage';
import { SkillExamsPage } from './pages/SkillExamsPage';
import { TrainersPage } from './pages/TrainersPage';

export const examsRoutes: readonly FeatureRoute[] = [
  {
    path: '/exams',
    component: EntryTestsPage,
    nav: { group: 'training', order: 22, label: 'common.nav.exams', icon: IconClipboardCheck },
  },
  { path: '/exams/$id', component: EntryTestPage },
  {
    path: '/skill-exams',
    component: SkillExamsPage,
    nav: { group: 'assessment', order: 40, label: 'exams.skill.nav', icon: IconCertificate },
  },
  { path: '/skill-exams/$id', component: SkillExamPage },
  {
    path: '/trainers',
    component: TrainersPage,
    nav: { group: 'assessment', order: 47, label: 'exams.charge.nav', icon: IconScale },
  },
];
