import type { SameTexts } from '../../kernel/feature-texts';
import { help } from './texts/en/help';
import type { zhCN } from './texts.zh-CN';

export const en: SameTexts<typeof zhCN> = {
  texts: {
    help,
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
    several: '{{kind}}: {{count}}',
    kinds: 'Filter by kind',
    firstMonth: {
      title: 'First month',
      description: 'What a new office does, in this order. The marks come from the data: nobody ticks them.',
      done: '{{done}} of {{count}} done',
      isDone: 'done',
      isOpen: 'open',
    },
    firstSteps: 'What to do next',
    cli: {
      view: {
        reminders: 'what is due',
      },
    },
  },
};
