import type { PageHelp } from '../../lib/page-help';

export const standardsHelp: PageHelp = {
  purpose: 'standards.help.purpose',
  jobs: ['standards.help.jobs.first', 'standards.help.jobs.second', 'standards.help.jobs.third'],
  rules: [],
};
