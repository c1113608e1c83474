import { resolve } from 'node:path';
import { ok, refuse } from '../../../shared/kernel/result';
import { required, text } from '../arguments';
import { freeCommand } from '../command';

export const demo = freeCommand({
  name: 'demo',
  order: 100,
  help: 'common.cli.demo',
  options: { out: required(text('DIR', 'common.cli.option.outFolder')) },
  office: 'none',
  run: async ({ options }) => {
    const { playDemo } = await import('../demo/play');
    const { DemoRefused } = await import('../demo/stage');
    try {
      return ok({ ...(await playDemo(resolve(options.out))) });
    } catch (cause) {
      if (cause instanceof DemoRefused) return refuse(cause.refusal);
      throw cause;
    }
  },
});
