import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { buildWhenStale } from '../../electron/runtime/build.mts';
import { ensureDisplay } from '../../electron/runtime/display.mts';
import { prepareElectron } from '../../electron/runtime/prepare.mts';

const root = resolve(import.meta.dirname, '../..');

/** The app built, a screen to show it on, and an office of so many people: the one that is kept in `kept`, or one that is filled now. */
export const largeOffice = async (name: string, people: number, kept: string | undefined) => {
  const [{ env }] = await Promise.all([prepareElectron(), buildWhenStale()]);
  const display = await ensureDisplay();
  Object.assign(process.env, env, display.name === undefined ? {} : { DISPLAY: display.name });
  const folder = kept ?? mkdtempSync(join(tmpdir(), `tidui-${name}-`));
  const office = join(folder, 'office');
  const isNew = !existsSync(office);
  if (isNew) {
    type Fill = typeof import('./pages-office.ts');
    const options = { root, configFile: false, logLevel: 'silent' } as const;
    const { module } = await runnerImport<Fill>(resolve(root, 'test/bench/pages-office.ts'), options);
    module.fillPagesOffice(office, people, new Date().toISOString().slice(0, 10));
  }
  return { display, folder, office, isNew };
};
