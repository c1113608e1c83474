import { resolve } from 'node:path';
import { ok } from '../../../shared/kernel/result';
import { receiveReport } from '../../features/exchange/service/exchange';
import { refusalAnswer } from '../answer';
import { flag, text } from '../arguments';
import { officeCommand } from '../command';

export const receive = officeCommand({
  name: 'receive',
  help: 'common.cli.receive',
  words: { FILE: 'common.cli.word.report' },
  options: {
    dryRun: flag('common.cli.option.dryRun'),
    confirmFingerprint: text('FP', 'common.cli.option.confirmFingerprint'),
  },
  office: 'required',
  run: async (app, { words, options }) => {
    const answer = await receiveReport(app, { file: resolve(words.FILE), ...options });
    if (!answer.ok) return answer;
    const { error, ...facts } = answer.value;
    return ok(error === null ? { ...facts } : { ...facts, ...refusalAnswer(app.t, error) });
  },
});
