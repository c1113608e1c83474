import exchangeStandard from '../../../resources/standards/exchange.json';
import { exchange as feature } from '../../../shared/features/exchange/feature';
import { defineBackend } from '../../define-backend';
import { step0050 } from './migrations/0050-exchange';

export const exchange = defineBackend(feature, {
  handlers: () => import('./handlers'),
  commands: () => import('./commands'),
  views: () => import('./show'),
  standards: { exchange: exchangeStandard },
  desk: () => import('./desk'),
  check: () => import('./check'),
  reminders: () => import('./reminders'),
  migrations: [step0050],
  jobs: () => import('./jobs'),
  demo: () => import('./demo'),
});
