/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  month: {
    purpose: 'Enter everybody’s points month by month, and close the month at its end.',
    jobs: {
      first: 'Choose a month and enter by person and item; blocks of Excel can be pasted.',
      second: 'A mistake is not deleted: enter the opposite.',
      third: 'At the end check, close the month and print the sheet. A closed month does not change.',
    },
  },
  pay: {
    purpose: 'Monthly pay from grade, points and days; every figure shows how it came about.',
    jobs: {
      first: 'First enter performance, travel days and piece wages of the month.',
      second: 'Press an amount to see how it was reckoned.',
      third: 'When a grading year ends, grade anew as reminded.',
    },
  },
  rule: {
    value: 'One point is worth {{yuan}} yuan a month',
    year: 'A grading year has {{months}} months',
    max: 'One entry holds at most ±{{points}} points',
    stagnation:
      'From level {{level}}, {{months}} months in a row without points take off {{yuan}} yuan each time; as many with points restore it',
    share: 'Dedicated staff: {{percent}}% is fixed, the rest by performance; travel by {{days}} days a month',
  },
} as const;
