import { defineFeature } from '../../kernel/define-feature';
import { zTrainingStandard } from './standards';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';
import { courseRecord } from './travel';

/** The course catalogue. */
export const courses = defineFeature({
  name: 'courses',
  contract: async () => (await import('./contract')).coursesContract,
  powers: ['read', 'enter'],
  records: [courseRecord],
  standards: { training: zTrainingStandard },
  workbooks: ['courses'],
  addresses: ['/courses'],
  firstSteps: { courses: '/courses' },
  texts: { 'zh-CN': zhCN, en },
});
