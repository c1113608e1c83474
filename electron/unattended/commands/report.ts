import { resolve } from 'node:path';
import { ok } from '../../../shared/kernel/result';
import { makeReport } from '../../features/exchange/service/exchange';
import { needsWords, requiredWord } from '../arguments';
import type { OfficeCommand } from '../command';

export const report: OfficeCommand = {
  name: 'report',
  usage: 'report FILE [--full]',
  help: 'common.cli.report',
  office: 'required',
  judge: needsWords('FILE'),
  run: async (app, args) => {
    const made = await makeReport(app, {
      out: resolve(requiredWord(args, 1, 'FILE')),
      full: args.flag('full'),
    });
    return made.ok ? ok({ ...made.value }) : made;
  },
};
