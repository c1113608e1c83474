import { resolve } from 'node:path';
import { ok } from '../../../shared/kernel/result';
import { makeReport } from '../../features/exchange/service/exchange';
import { flag } from '../arguments';
import { officeCommand } from '../command';

export const report = officeCommand({
  name: 'report',
  help: 'common.cli.report',
  words: { FILE: 'common.cli.word.newReport' },
  options: { full: flag('common.cli.option.full') },
  office: 'required',
  run: async (app, { words, options }) => {
    const made = await makeReport(app, { out: resolve(words.FILE), full: options.full });
    return made.ok ? ok({ ...made.value }) : made;
  },
});
