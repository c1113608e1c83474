import { resolve } from 'node:path';
import { ok } from '../../../shared/kernel/result';
import { exportSheet, writeTemplate } from '../../features/workbooks/service/files';
import { flag } from '../arguments';
import { officeCommand } from '../command';

export const exportSheetCommand = officeCommand({
  name: 'export-sheet',
  help: 'common.cli.exportSheet',
  words: { KIND: 'common.cli.word.kind', FILE: 'common.cli.word.newSheet' },
  options: { template: flag('common.cli.option.template') },
  office: 'required',
  run: async (app, { words, options }) => {
    const target = { kind: words.KIND, file: resolve(words.FILE) };
    const answer = options.template ? await writeTemplate(app, target) : await exportSheet(app, target);
    return answer.ok ? ok({ ok: true, ...answer.value }) : answer;
  },
});
