import { resolve } from 'node:path';
import { ok } from '../../../shared/kernel/result';
import { receiveReport } from '../../features/exchange/service/exchange';
import { refusalAnswer } from '../answer';
import { needsWords, requiredWord } from '../arguments';
import type { OfficeCommand } from '../command';

export const receive: OfficeCommand = {
  name: 'receive',
  usage: 'receive FILE [--dry-run] [--confirm-fingerprint FP]',
  help: 'common.cli.receive',
  office: 'required',
  judge: needsWords('FILE'),
  run: async (app, args) => {
    const answer = await receiveReport(app, {
      file: resolve(requiredWord(args, 1, 'FILE')),
      dryRun: args.flag('dry-run'),
      confirmFingerprint: args.option('confirm-fingerprint'),
    });
    if (!answer.ok) return answer;
    const { error, ...facts } = answer.value;
    return ok(error === null ? { ...facts } : { ...facts, ...refusalAnswer(app.t, error) });
  },
};
