import organizationStandard2 from '../../../resources/standards/earlier/organization-2.json';
import organizationStandard from '../../../resources/standards/organization.json';
import { organization as feature } from '../../../shared/features/organization/feature';
import { defineBackend } from '../../define-backend';
import { step0020 } from './migrations/0020-organization';
import { seedOrganization } from './service/seed';

export const organization = defineBackend(feature, {
  handlers: () => import('./handlers'),
  guards: () => import('./guards'),
  judges: () => import('./judges'),
  views: () => import('./show'),
  standards: { organization: organizationStandard },
  earlierStandards: [organizationStandard2],
  desk: () => import('./desk'),
  undo: () => import('./undo'),
  reminders: () => import('./reminders'),
  migrations: [step0020],
  workbooks: {
    roster: async () => (await import('./workbooks/roster')).rosterWorkbook,
  },
  setUp: seedOrganization,
  demo: () => import('./demo/acts'),
});
