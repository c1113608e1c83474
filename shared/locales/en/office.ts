export const office = {};

export const officeErrors = {
  E_OFFICE_ALREADY_SET_UP: {
    message: 'This computer is already set up as {{name}} ({{code}}); nothing was changed.',
    remedy: 'Choose another data folder for another office.',
  },
} as const;
