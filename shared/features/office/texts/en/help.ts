/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  settings: {
    purpose: 'The names of this office, who sits here, and the language.',
    jobs: {
      first: 'The code of the office stays: head office knows its files by it.',
      second: 'The names are printed on documents: write them as on the seal.',
    },
  },
} as const;
