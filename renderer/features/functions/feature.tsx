import { IconUserStar } from '@tabler/icons-react';
import type { functions as feature } from '../../../shared/features/functions/feature';
import { definePages } from '../../lib/define-pages';

export const functions = definePages<typeof feature>({
  pages: {
    '/functions': {
      page: async () => (await import('./pages/FunctionsPage')).FunctionsPage,
      nav: {
        job: 'office',
        order: 93,
        label: 'functions.title',
        icon: IconUserStar,
        help: async () => (await import('./help')).functionsHelp,
      },
    },
  },
});
