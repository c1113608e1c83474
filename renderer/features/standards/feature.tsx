import { IconRulerMeasure } from '@tabler/icons-react';
import type { standards as feature } from '../../../shared/features/standards/feature';
import { definePages } from '../../lib/define-pages';

export const standards = definePages<typeof feature>({
  pages: {
    '/standards': {
      page: async () => (await import('./pages/StandardsPage')).StandardsPage,
      nav: {
        job: 'office',
        order: 91,
        label: 'standards.editor.title',
        icon: IconRulerMeasure,
        help: async () => (await import('./help')).standardsHelp,
      },
    },
  },
});
