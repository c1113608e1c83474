import type { PageHelp } from '../../lib/page-help';

export const coursesHelp: PageHelp = {
  purpose: 'courses.help.courses.purpose',
  jobs: [
    'courses.help.courses.jobs.first',
    'courses.help.courses.jobs.second',
    'courses.help.courses.jobs.third',
  ],
  rules: [],
};
