import { resolve } from 'node:path';
import { ok } from '../../../shared/kernel/result';
import { importSheet } from '../../features/sheets/import-service';
import { requiredWord } from '../arguments';
import type { OfficeCommand } from '../command';

export const importSheetCommand: OfficeCommand = {
  name: 'import-sheet',
  usage: 'import-sheet KIND FILE [--dry-run] [--good-rows]',
  help: 'common.cli.importSheet',
  office: 'required',
  run: async (app, args) => {
    const answer = await importSheet(app, {
      kind: requiredWord(args, 1, 'KIND'),
      file: resolve(requiredWord(args, 2, 'FILE')),
      dryRun: args.flag('dry-run'),
      goodRows: args.flag('good-rows'),
    });
    return answer.ok ? ok({ ...answer.value }) : answer;
  },
};
