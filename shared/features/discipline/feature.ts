import { defineFeature } from '../../kernel/define-feature';
import { zDisciplineStandard } from './standards';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';
import { disciplineRecord } from './travel';

/** What was given to people for a fault, and until when it counts. */
export const discipline = defineFeature({
  name: 'discipline',
  contract: async () => (await import('./contract')).disciplineContract,
  powers: ['read', 'give'],
  records: [disciplineRecord],
  standards: { discipline: zDisciplineStandard },
  documents: { disciplineNotice: { subject: 'discipline', prefix: 'CFTZ' } },
  addresses: ['/discipline'],
  reminders: { disciplineProposed: '/discipline?open=$id' },
  texts: { 'zh-CN': zhCN, en },
});
