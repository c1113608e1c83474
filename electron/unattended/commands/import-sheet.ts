import { resolve } from 'node:path';
import { ok } from '../../../shared/kernel/result';
import { saveRefusedRows } from '../../features/workbooks/service/files';
import { importSheet } from '../../features/workbooks/service/import';
import { needsWords, requiredWord } from '../arguments';
import type { OfficeCommand } from '../command';

export const importSheetCommand: OfficeCommand = {
  name: 'import-sheet',
  usage: 'import-sheet KIND FILE [--dry-run] [--good-rows] [--again] [--refused FILE]',
  help: 'common.cli.importSheet',
  office: 'required',
  judge: needsWords('KIND', 'FILE'),
  run: async (app, args) => {
    const kind = requiredWord(args, 1, 'KIND');
    const file = resolve(requiredWord(args, 2, 'FILE'));
    const target = args.option('refused');
    // Before the import: its refused rows are those of the data as it is now. Where there are none there is nothing to save.
    const saved =
      target === undefined ? undefined : await saveRefusedRows(app, { kind, file, target: resolve(target) });
    if (saved?.ok === false && saved.error.code !== 'E_SHEET_NO_ROWS_REFUSED') return saved;
    const answer = await importSheet(app, {
      kind,
      file,
      dryRun: args.flag('dry-run'),
      goodRows: args.flag('good-rows'),
      again: args.flag('again'),
    });
    return answer.ok
      ? ok({ ...answer.value, ...(saved?.ok ? { refusedFile: saved.value.file } : {}) })
      : answer;
  },
};
