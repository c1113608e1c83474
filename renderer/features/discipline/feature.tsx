import { IconGavel } from '@tabler/icons-react';
import type { discipline as feature } from '../../../shared/features/discipline/feature';
import { definePages } from '../../lib/define-pages';
import { later } from '../../lib/later';
import { fill } from '../../lib/slots';
import { personRecordParts } from '../notices/slots';
import { personSummaries } from '../organization/slots';

export const discipline = definePages<typeof feature>({
  pages: {
    '/discipline': {
      page: async () => (await import('./pages/DisciplinePage')).DisciplinePage,
      nav: {
        job: 'people',
        order: 13,
        label: 'discipline.title',
        icon: IconGavel,
        help: async () => (await import('./help')).disciplineHelp,
      },
    },
  },
  fills: [
    fill(personRecordParts, {
      key: 'discipline',
      component: later(async () => (await import('./components/PersonDiscipline')).PersonDiscipline),
    }),
    fill(personSummaries, {
      key: 'discipline',
      component: later(async () => (await import('./components/OpenDiscipline')).OpenDiscipline),
    }),
  ],
});
