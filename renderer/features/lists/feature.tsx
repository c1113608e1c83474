import { lists as feature } from '../../../shared/features/lists/feature';
import { definePages } from '../../lib/define-pages';
import { listButtons } from '../../lib/list-slot';
import { fill } from '../../lib/slots';
import { ListButtons } from './components/ListButtons';

export const lists = definePages(feature, { pages: {}, fills: [fill(listButtons, ListButtons)] });
