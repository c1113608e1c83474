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
  wages: {
    purpose: 'The wage sheet of a month: pay, rewards and deductions, summed by site, signed by everybody.',
    jobs: {
      first:
        'Choose the month; figures of an open month may change, a month that has not come is a forecast.',
      second:
        'Open a line to see how it was reckoned; a line falls into the first open month after it was confirmed.',
      third: 'Close the month, print, have it signed; export it to Excel where a sheet is wanted.',
    },
  },
  rule: {
    lines: 'Paid = pay and lines, never below 0; what is left is carried over',
    value: 'One point is worth {{yuan}} yuan a month',
    year: 'A grading year has {{months}} months',
    max: 'One entry holds at most ±{{points}} points',
    stagnation:
      'From level {{level}}, {{months}} months in a row without points take off {{yuan}} yuan each time; as many with points restore it',
    share: 'Dedicated staff: {{percent}}% is fixed, the rest by performance; travel by {{days}} days a month',
  },
} as const;
