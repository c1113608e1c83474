import { resolve } from 'node:path';
import { ok } from '../../../shared/kernel/result';
import { flag, text } from '../../unattended/arguments';
import { type Command, officeCommand } from '../../unattended/command';

const importSheetCommand = officeCommand({
  name: 'import-sheet',
  order: 20,
  help: 'workbooks.cli.importSheet',
  words: { KIND: 'workbooks.cli.word.kind', FILE: 'workbooks.cli.word.sheet' },
  options: {
    dryRun: flag('common.cli.option.dryRun'),
    goodRows: flag('workbooks.cli.option.goodRows'),
    again: flag('workbooks.cli.option.again'),
    refused: text('FILE', 'workbooks.cli.option.refused'),
  },
  office: 'required',
  run: async (app, { words, options }) => {
    const { importSheet } = await import('./service/import');
    const { saveRefusedRows } = await import('./service/files');
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

const exportSheetCommand = officeCommand({
  name: 'export-sheet',
  order: 30,
  help: 'workbooks.cli.exportSheet',
  words: { KIND: 'workbooks.cli.word.kind', FILE: 'workbooks.cli.word.newSheet' },
  options: { template: flag('workbooks.cli.option.template') },
  office: 'required',
  run: async (app, { words, options }) => {
    const { exportSheet, writeTemplate } = await import('./service/files');
    const target = { kind: words.KIND, file: resolve(words.FILE) };
    const answer = options.template ? await writeTemplate(app, target) : await exportSheet(app, target);
    return answer.ok ? ok({ ok: true, ...answer.value }) : answer;
  },
});

export const commands: readonly Command[] = [importSheetCommand, exportSheetCommand];
