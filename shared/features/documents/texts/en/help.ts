/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  register: {
    purpose: 'Every printed document: its number, and how far signature, scan and filing have come.',
    jobs: {
      first: 'Register the day of signature when it is signed.',
      second: 'Press “Find by scan” and choose the scan: its code says which document it is.',
      third: 'Void what is wrong; printing again gives a new number.',
    },
  },
  rule: {
    unsigned: 'Unsigned {{days}} days after printing it is reminded of',
    scan: 'A scan has at most {{megabytes}} MB',
  },
} as const;
