/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  exchange: {
    purpose: 'Files to and from head office: reports out, standards and courses in.',
    jobs: {
      first: 'At first: ask head office for a pairing file, and read it in.',
      second: 'To report: make the file and hand it to head office by stick or mail.',
      third: 'Look at a file from head office before receiving it; it can be taken back.',
    },
  },
  rule: {
    report: '{{days}} days after the last report the next is reminded of',
    pairing: 'A pairing file is valid for {{days}} days',
  },
} as const;
