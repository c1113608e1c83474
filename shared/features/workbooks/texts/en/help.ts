/** What the help says of the pages, and of the rules in force in their numbers. */
export const pageHelp = {
  import: {
    purpose: 'Take in and give out whole spreadsheets of Excel or WPS.',
    jobs: {
      first: 'Begin with the blank template, or with a sheet of your own whose headings are known.',
      second: 'Look at the preview first: new, changed and refused rows.',
      third: 'Refused rows can be saved, mended and imported again.',
    },
  },
} as const;
