import { defineFeature } from '../../kernel/define-feature';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';
import { examRecord, examScoreRecord } from './travel';

/** Tests of newcomers; their scores decide the tier of a plan. */
export const entryTests = defineFeature({
  name: 'entryTests',
  contract: async () => (await import('./contract')).entryTestsContract,
  powers: ['read', 'enter'],
  records: [examRecord, examScoreRecord],
  addresses: ['/entry-tests', '/entry-tests/$id'],
  firstSteps: { test: '/entry-tests' },
  texts: { 'zh-CN': zhCN, en },
});
