import calendarStandard from '../../../resources/standards/calendar.json';
import { calendar as feature } from '../../../shared/features/calendar/feature';
import { defineBackend } from '../../define-backend';

export const calendar = defineBackend(feature, {
  handlers: () => import('./handlers'),
  undo: () => import('./undo'),
  judges: () => import('./judges'),
  standards: { calendar: calendarStandard },
});
