import type { SameTexts } from '../../../../kernel/feature-texts';
import type { errors as zh } from '../zh-CN/errors';

export const errors: SameTexts<typeof zh> = {
  E_SIGNED_OUT: { message: 'Nobody has signed in.', remedy: 'Please sign in first.' },
  E_LOCKED: {
    message: 'The window is locked; {{name}} is away.',
    remedy: 'Type the password to unlock it, or sign in as somebody else.',
  },
  E_NO_POWER: {
    message: "{{name}}'s role does not allow this; nothing was done.",
    remedy: 'Ask somebody who may, or have the administrator add a role under “Users and sign-in”.',
  },
  E_NOT_YOURS: {
    message: 'This person, session or plan is not yours; nothing was done.',
    remedy: 'Ask whoever is in charge, or the administrator.',
  },
  E_SIGN_IN_WRONG: {
    message: 'The sign-in name or the password is wrong.',
    remedy: 'Check both; the administrator can reset a forgotten password.',
  },
  E_SIGN_IN_WAIT: {
    message: 'Too many wrong passwords: try again in {{seconds}} seconds.',
    remedy:
      'Please wait. The administrator resets a forgotten password; the administrator uses the recovery sheet.',
  },
  E_PASSWORD_WRONG: {
    message: 'Your present password is wrong; nothing was done.',
    remedy: 'Type it again.',
  },
  E_PASSWORD_SHORT: {
    message: 'The password is too short: at least {{least}} characters.',
    remedy: 'A sentence that you can remember will do.',
  },
  E_PASSWORD_COMMON: {
    message: 'This password is among those that everybody tries first.',
    remedy: 'Choose another one, such as a sentence that only you know.',
  },
  E_RECOVERY_WRONG: {
    message: 'The recovery code or the sign-in name is wrong.',
    remedy: 'Compare it with the sheet, group by group; the name must be an active administrator’s.',
  },
  E_USER_SIGN_NAME_TAKEN: {
    message: 'Somebody signs in as “{{signName}}” already; nothing was saved.',
    remedy: 'Choose another sign-in name.',
  },
  E_USER_NAME_TAKEN: {
    message: 'A user is called “{{name}}” already; nothing was saved. The log tells people apart by name.',
    remedy: 'Add a department or a staff number to the name.',
  },
  E_USER_NAME_EMPTY: {
    message: 'The name is missing; nothing was saved.',
    remedy: 'Choose a member of the staff, or type a name.',
  },
  E_USERS_EXIST: {
    message: 'This office has users already; nothing was made.',
    remedy: 'The administrator adds users.',
  },
  E_LAST_ADMINISTRATOR: {
    message:
      '“{{name}}” is the only active administrator; nothing was changed, or nobody could let anybody in again.',
    remedy: 'Name another administrator first.',
  },
  E_ROLE_NOT_HERE: {
    message: 'This office has no role “{{role}}”; nothing was saved.',
    remedy: 'Choose one of the list.',
  },
  E_JOB_NO_WINDOW: {
    message: '“{{name}}” is for scheduled tasks and does not sign in at a window.',
    remedy: 'Use your own sign-in name; scheduled tasks use --user on the command line.',
  },
  E_USER_NEEDED: {
    message: 'This office has users: the command line has to say who asks.',
    remedy: 'Add --user NAME, with the password in TIDUI_PASSWORD or as the first line of standard input.',
  },
};
