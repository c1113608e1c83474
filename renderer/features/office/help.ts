import type { PageHelp } from '../../lib/page-help';

export const settingsHelp: PageHelp = {
  purpose: 'office.help.settings.purpose',
  jobs: ['office.help.settings.jobs.first', 'office.help.settings.jobs.second'],
  rules: [],
};
