import { fontFiles } from './fonts';
import type { Press } from './press';
import type { PrintRunner } from './print-runner';

/** Prints in place: for the command line, which has no window to keep fluid, and for tests. Loaded when first used. */
export const createInlinePrinter = (): PrintRunner => {
  let press: Press | undefined;
  let running = 0;
  let cancelled = false;
  return {
    print: async (order, progress = () => undefined) => {
      running += 1;
      try {
        press ??= (await import('./press')).createPress(fontFiles());
        return await press(order, progress, () => cancelled);
      } finally {
        running -= 1;
        if (running === 0) cancelled = false;
      }
    },
    cancel: () => {
      cancelled = running > 0;
      return cancelled;
    },
    close: () => undefined,
  };
};
