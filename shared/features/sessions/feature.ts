import { defineFeature } from '../../kernel/define-feature';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';
import { sessionRecord, sessionTraineeRecord } from './travel';

/** Sessions of a course: who is on the list, who came, what it brought. */
export const sessions = defineFeature({
  name: 'sessions',
  contract: async () => (await import('./contract')).sessionsContract,
  powers: ['read', 'enter', 'attend'],
  records: [sessionRecord, sessionTraineeRecord],
  documents: {
    signInSheet: { subject: 'session', prefix: 'PXQD' },
    trainingRecord: { subject: 'session', prefix: 'PXJL' },
  },
  workbooks: ['sessions', 'attendance'],
  reminders: { sessionWithoutAttendance: '/sessions/$id' },
  addresses: ['/sessions', '/sessions/$id'],
  tiles: { thisMonth: '/sessions?view=calendar&scale=month' },
  firstSteps: { session: '/sessions' },
  texts: { 'zh-CN': zhCN, en },
});
