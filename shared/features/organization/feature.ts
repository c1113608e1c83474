import { defineFeature } from '../../kernel/define-feature';
import { zOrganizationStandard } from './standards';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';
import {
  departmentRecord,
  postRecord,
  siteRecord,
  staffCertificateRecord,
  staffRecord,
  staffSeriesRecord,
  timelineEntryRecord,
} from './travel';

/** Sites, departments, posts; people with their timeline, series and certificates. */
export const organization = defineFeature({
  name: 'organization',
  contract: async () => (await import('./contract')).organizationContract,
  powers: ['read', 'enter'],
  records: [
    siteRecord,
    departmentRecord,
    postRecord,
    staffRecord,
    staffSeriesRecord,
    staffCertificateRecord,
    timelineEntryRecord,
  ],
  standards: { organization: zOrganizationStandard },
  workbooks: ['roster'],
  reminders: { certificateExpiring: '/staff/$id?tab=skills' },
  addresses: ['/staff', '/staff/$id', '/organization'],
  tiles: { staff: '/staff?status=atWork', inTraining: '/staff?status=training' },
  firstSteps: { roster: '/import/roster', units: '/organization' },
  texts: { 'zh-CN': zhCN, en },
});
