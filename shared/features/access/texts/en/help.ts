import type { SameTexts } from '../../../../kernel/feature-texts';
import type { help as zh } from '../zh-CN/help';

export const help: SameTexts<typeof zh> = {
  users: {
    purpose:
      'Who may sign in, and do what. Without users nobody signs in, and whoever opens the computer is the administrator.',
    jobs: {
      first:
        'Make the first administrator, print the recovery sheet and keep it apart from the computer: nothing else brings a lost administrator back.',
      second:
        'Add a user for each person and choose the roles; pay and raters’ names are powers of their own.',
      third:
        'Deactivate whoever leaves: the log still has to say who it was. The administrator resets forgotten passwords.',
      fourth: 'Ctrl+L locks the window when you go away; what you are typing stays.',
    },
    rule: {
      lock: 'After {{minutes}} minutes without anybody the window locks itself.',
      password: 'A password has at least {{least}} characters and is none of the most used.',
      throttle:
        'After {{tries}} wrong passwords in a row each further one costs more time, {{most}} seconds at most; nobody is shut out for good.',
    },
  },
  audit: {
    purpose: 'Who did what and when, before and after. The lines are chained: a change past the app shows.',
    jobs: {
      first: 'Filter by person, days, user or kind; open a line to see each change before and after.',
      second: 'The buttons at the top of the list print and export it.',
    },
    rule: {
      lock: 'Every step bears the name of the user who was signed in; after {{minutes}} idle minutes the window locks.',
    },
  },
};
