import type { SameTexts } from '../../kernel/feature-texts';
import type { zhCN } from './texts.zh-CN';

export const en: SameTexts<typeof zhCN> = {
  texts: {
    nav: {
      desk: 'Workbench',
    },
    title: 'Workbench',
    description: 'Today is {{today}}. Start with what is marked red.',
    reminders: 'Due and overdue',
    nothingDue: 'Nothing is due',
    nothingDueHint:
      'Overdue plan items, sessions without attendance, unsigned forms and reports due appear here.',
    late: '{{days}} days late',
    more: 'Show {{count}} more',
    firstSteps: 'What to do next',
    cli: {
      view: {
        reminders: 'what is due',
      },
    },
  },
};
