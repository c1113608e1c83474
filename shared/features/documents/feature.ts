import { defineFeature } from '../../kernel/define-feature';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';
import { attachmentRecord, printedFormRecord } from './travel';

/** What is printed, and how far the paper has come since. */
export const documents = defineFeature({
  name: 'documents',
  contract: async () => (await import('./contract')).documentsContract,
  powers: ['read', 'print', 'sign', 'void'],
  records: [printedFormRecord, attachmentRecord],
  documents: { trainingFile: { subject: 'staff', prefix: 'PXDA' } },
  reminders: { printedUnsigned: '/documents?open=$id' },
  addresses: ['/documents'],
  firstSteps: { signed: '/documents' },
  texts: { 'zh-CN': zhCN, en },
});
