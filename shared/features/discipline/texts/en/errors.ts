export const errors = {
  E_DISCIPLINE_TITLE: {
    message: 'Another kind says what it is called; nothing was saved.',
    remedy: 'Enter its name.',
  },
  E_DISCIPLINE_FUTURE: {
    message: 'The day {{day}} is after today ({{today}}); nothing was saved.',
    remedy: 'Enter a day that is not after today.',
  },
  E_DISCIPLINE_BEFORE_HIRE: {
    message: 'The day {{day}} is before {{name}} was hired on {{hireDate}}; nothing was saved.',
    remedy: 'Correct the day, or check the hire date.',
  },
  E_DISCIPLINE_END: {
    message: 'The end {{to}} is not after {{from}}; nothing was saved.',
    remedy: 'Correct the end, or leave it to the standard.',
  },
  E_DISCIPLINE_OWN: {
    message: '{{name}} cannot give or decide on their own discipline; nothing was saved.',
    remedy: 'Let somebody else decide; a namesake is chosen from the staff, or named with their department.',
  },
  E_DISCIPLINE_STATE: {
    message: '{{number}} is “{{state}}” now, so this cannot be done; nothing was changed.',
    remedy:
      'A proposal is confirmed or dropped, what was given is lifted or revoked; look at the page again.',
  },
  E_DISCIPLINE_CLOSE_DATE: {
    message: 'The day {{day}} is not between {{from}} and {{to}}; nothing was saved.',
    remedy: 'It is not before it was given or proposed, and not of the future.',
  },
  E_DISCIPLINE_OVER: {
    message: '{{number}} ended on {{endsOn}} and needs no lifting; nothing was changed.',
    remedy: 'If it was a mistake, revoke it.',
  },
} as const;
