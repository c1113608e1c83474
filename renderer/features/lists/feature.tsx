import type { lists as feature } from '../../../shared/features/lists/feature';
import { definePages } from '../../lib/define-pages';
import { later } from '../../lib/later';
import { listButtons } from '../../lib/list-slot';
import { fill } from '../../lib/slots';

export const lists = definePages<typeof feature>({
  pages: {},
  fills: [
    fill(
      listButtons,
      later(async () => (await import('./components/ListButtons')).ListButtons),
    ),
  ],
});
