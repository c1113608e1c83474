/** What the help says of the pages, and of the rules in force in their numbers. */
export const pageHelp = {
  import: {
    purpose: 'Take in and give out whole spreadsheets of Excel or WPS.',
    jobs: {
      first:
        'Begin with the blank template, or with a sheet of your own: what its columns mean can be said in the preview, once.',
      second: 'Look at the preview first: new, changed and refused rows.',
      third: 'What is refused can be mended right in the list, or saved, mended and imported again.',
    },
  },
} as const;
