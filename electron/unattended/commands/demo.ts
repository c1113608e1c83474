import { resolve } from 'node:path';
import { ok, refuse } from '../../../shared/kernel/result';
import { required } from '../arguments';
import type { FreeCommand } from '../command';
import { playDemo } from '../demo/play';
import { DemoRefused } from '../demo/stage';

export const demo: FreeCommand = {
  name: 'demo',
  usage: 'demo --out DIR',
  help: 'common.cli.demo',
  office: 'none',
  run: async (args) => {
    try {
      return ok({ ...(await playDemo(resolve(required(args, 'out')))) });
    } catch (cause) {
      if (cause instanceof DemoRefused) return refuse(cause.refusal);
      throw cause;
    }
  },
};
