import calendarStandard from '../../../resources/standards/calendar.json';
import { calendar as feature } from '../../../shared/features/calendar/feature';
import { defineBackend } from '../../define-backend';
import { step0130 } from './migrations/0130-calendar';

export const calendar = defineBackend(feature, {
  handlers: () => import('./handlers'),
  undo: () => import('./undo'),
  judges: () => import('./judges'),
  standards: { calendar: calendarStandard },
  migrations: [step0130],
});
