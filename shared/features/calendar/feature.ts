import { defineFeature } from '../../kernel/define-feature';
import { zCalendarStandard } from './standards';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';
import { closedDayRecord } from './travel';

/** Which days are worked: Monday to Friday, holidays, 调休, and the days on which a branch is closed. */
export const calendar = defineFeature({
  name: 'calendar',
  contract: async () => (await import('./contract')).calendarContract,
  powers: ['read', 'enter'],
  records: [closedDayRecord],
  standards: { calendar: zCalendarStandard },
  addresses: ['/calendar'],
  texts: { 'zh-CN': zhCN, en },
});
