/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  courses: {
    purpose: 'The catalogue of courses, from which sessions are planned.',
    jobs: {
      first: 'Add a course: number, name, area, tier, method, hours.',
      second: 'Courses of head office are only read; copy one to change it.',
      third: 'A course prints blank sign-in sheets.',
    },
  },
} as const;
