import { resolve } from 'node:path';
import { ok } from '../../../shared/kernel/result';
import { saveRefusedRows } from '../../features/workbooks/service/files';
import { importSheet } from '../../features/workbooks/service/import';
import { flag, text } from '../arguments';
import { officeCommand } from '../command';

export const importSheetCommand = officeCommand({
  name: 'import-sheet',
  help: 'common.cli.importSheet',
  words: { KIND: 'common.cli.word.kind', FILE: 'common.cli.word.sheet' },
  options: {
    dryRun: flag('common.cli.option.dryRun'),
    goodRows: flag('common.cli.option.goodRows'),
    again: flag('common.cli.option.again'),
    refused: text('FILE', 'common.cli.option.refused'),
  },
  office: 'required',
  run: async (app, { words, options }) => {
    const { dryRun, goodRows, again, refused } = options;
    const kind = words.KIND;
    const file = resolve(words.FILE);
    // Before the import: its refused rows are those of the data as it is now. Where there are none there is nothing to save.
    const saved =
      refused === undefined
        ? undefined
        : await saveRefusedRows(app, { kind, file, target: resolve(refused) });
    if (saved?.ok === false && saved.error.code !== 'E_SHEET_NO_ROWS_REFUSED') return saved;
    const answer = await importSheet(app, { kind, file, dryRun, goodRows, again });
    return answer.ok
      ? ok({ ...answer.value, ...(saved?.ok ? { refusedFile: saved.value.file } : {}) })
      : answer;
  },
});
