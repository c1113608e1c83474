import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** A packaged app has no second app beside it that would open whatever it is given. */
export const afterPack = (context: { readonly appOutDir: string }): void => {
  rmSync(join(context.appOutDir, 'resources', 'default_app.asar'), { force: true });
};
