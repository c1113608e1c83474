import { resolve } from 'node:path';
import { ok, refuse } from '../../../shared/kernel/result';
import { required, text } from '../arguments';
import { freeCommand } from '../command';
import { playDemo } from '../demo/play';
import { DemoRefused } from '../demo/stage';

export const demo = freeCommand({
  name: 'demo',
  help: 'common.cli.demo',
  options: { out: required(text('DIR', 'common.cli.option.outFolder')) },
  office: 'none',
  run: async ({ options }) => {
    try {
      return ok({ ...(await playDemo(resolve(options.out))) });
    } catch (cause) {
      if (cause instanceof DemoRefused) return refuse(cause.refusal);
      throw cause;
    }
  },
});
