import { defineFeature } from '../../kernel/define-feature';
import { zNoticesStandard } from './standards';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';
import { noticeObjectionRecord, noticeRecord, noticeSubjectRecord } from './travel';

/** What people are told before it holds: notices, circulars, commendations, and what somebody has against them. */
export const notices = defineFeature({
  name: 'notices',
  contract: async () => (await import('./contract')).noticesContract,
  powers: ['read', 'enter', 'post', 'answer'],
  records: [noticeRecord, noticeSubjectRecord, noticeObjectionRecord],
  standards: { notices: zNoticesStandard },
  documents: {
    publicNotice: { subject: 'notice', prefix: 'GSTZ' },
    commendation: { subject: 'notice', prefix: 'BZTB' },
  },
  addresses: ['/notices', '/notices/$id'],
  reminders: { noticeEnding: '/notices/$id', objectionOpen: '/notices/$id' },
  texts: { 'zh-CN': zhCN, en },
});
