import { resolve } from 'node:path';
import { ok } from '../../../shared/kernel/result';
import { flag, list, text, texts, UsageError, wholeNumber } from '../../unattended/arguments';
import { type Command, officeCommand } from '../../unattended/command';

const importCommand = officeCommand({
  name: 'import-sheet',
  order: 20,
  help: 'workbooks.cli.importWorkbook',
  powers: async ({ words }) => [
    'workbooks.import',
    ...(await import('./powers')).workbookPower(words.KIND, 'enter'),
  ],
  words: { KIND: 'workbooks.cli.word.kind', FILE: 'workbooks.cli.word.workbook' },
  options: {
    dryRun: flag('common.cli.option.dryRun'),
    goodRows: flag('workbooks.cli.option.goodRows'),
    again: flag('workbooks.cli.option.again'),
    refused: text('FILE', 'workbooks.cli.option.refused'),
    map: texts('HEADING=FIELD', 'workbooks.cli.option.map'),
    accept: list('CODE', 'workbooks.cli.option.accept'),
  },
  office: 'required',
  run: async (app, { words, options }) => {
    const { importWorkbook } = await import('./service/import');
    const { saveRefusedRows } = await import('./service/files');
    const { saidMapping } = await import('./service/said-mapping');
    const { findWorkbook } = await import('./service/find');
    const { spoken } = await import('./service/vocabulary');
    const { dryRun, goodRows, again, refused } = options;
    const kind = words.KIND;
    const file = resolve(words.FILE);
    const found = await findWorkbook(kind);
    if (!found.ok) return found;
    const said = saidMapping(spoken(app, found.value), options.map, app.t);
    if (!said.ok) return said;
    const order = { mapping: options.map.length === 0 ? undefined : said.value, accepted: options.accept };
    // Before the import: its refused rows are those of the data as it is now. Where there are none there is nothing to save.
    const saved =
      refused === undefined
        ? undefined
        : await saveRefusedRows(app, { ...order, kind, file, target: resolve(refused) });
    if (saved?.ok === false && saved.error.code !== 'E_SHEET_NO_ROWS_REFUSED') return saved;
    const answer = await importWorkbook(app, { ...order, kind, file, dryRun, goodRows, again });
    return answer.ok
      ? ok({ ...answer.value, ...(saved?.ok ? { refusedFile: saved.value.file } : {}) })
      : answer;
  },
});

const exportCommand = officeCommand({
  name: 'export-sheet',
  order: 30,
  help: 'workbooks.cli.exportWorkbook',
  powers: async ({ words }) => [
    'workbooks.export',
    ...(await import('./powers')).workbookPower(words.KIND, 'read'),
  ],
  words: { KIND: 'workbooks.cli.word.kind', FILE: 'workbooks.cli.word.newWorkbook' },
  options: { template: flag('workbooks.cli.option.template') },
  office: 'required',
  run: async (app, { words, options }) => {
    const { exportWorkbook, writeTemplate } = await import('./service/files');
    const target = { kind: words.KIND, file: resolve(words.FILE) };
    const answer = options.template ? await writeTemplate(app, target) : await exportWorkbook(app, target);
    return answer.ok ? ok({ ok: true, ...answer.value }) : answer;
  },
});

const importNo = (said: string): number => {
  const no = wholeNumber(said);
  if (no === undefined) throw new UsageError(said);
  return no;
};

const undoCommand = officeCommand({
  name: 'undo-import',
  order: 35,
  help: 'workbooks.cli.undoImport',
  power: 'workbooks.import',
  words: { NO: 'workbooks.cli.word.importNo' },
  office: 'required',
  judge: ({ words }) => ok(importNo(words.NO)),
  run: async (app, { words }) => {
    const { undoImport } = await import('./service/take-back');
    const no = importNo(words.NO);
    const undone = await undoImport(app, no);
    return undone.ok ? ok({ no }) : undone;
  },
});

export const commands: readonly Command[] = [importCommand, exportCommand, undoCommand];
