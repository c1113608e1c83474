import { resolve } from 'node:path';
import { ok } from '../../../shared/kernel/result';
import { exportSheet, writeTemplate } from '../../features/workbooks/service/files';
import { needsWords, requiredWord } from '../arguments';
import type { OfficeCommand } from '../command';

export const exportSheetCommand: OfficeCommand = {
  name: 'export-sheet',
  usage: 'export-sheet KIND FILE [--template]',
  help: 'common.cli.exportSheet',
  office: 'required',
  judge: needsWords('KIND', 'FILE'),
  run: async (app, args) => {
    const target = { kind: requiredWord(args, 1, 'KIND'), file: resolve(requiredWord(args, 2, 'FILE')) };
    const answer = args.flag('template') ? await writeTemplate(app, target) : await exportSheet(app, target);
    return answer.ok ? ok({ ok: true, ...answer.value }) : answer;
  },
};
