import type { PageHelp } from '../../lib/page-help';

export const importHelp: PageHelp = {
  purpose: 'workbooks.pageHelp.import.purpose',
  jobs: [
    'workbooks.pageHelp.import.jobs.first',
    'workbooks.pageHelp.import.jobs.second',
    'workbooks.pageHelp.import.jobs.third',
  ],
  rules: [],
};
