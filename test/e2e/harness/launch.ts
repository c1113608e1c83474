import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

const projectRoot = resolve(import.meta.dirname, '../../..');

export type LaunchOptions = {
  /** The office's folder; a new, empty one unless given. */
  readonly dataDir?: string;
  /** The app's own settings; a new folder unless given. Give it to start the same app twice. */
  readonly userDataDir?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

export type RunningApp = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataDir: string;
  readonly userDataDir: string;
  /** Uncaught errors and refused loads of the page, so far. */
  readonly pageErrors: readonly string[];
  /** Saves what the window shows to `out/screenshots/NAME.png`. */
  readonly screenshot: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Starts the built app in a real Electron and waits until its page has something to show. */
export const launchApp = async (options: LaunchOptions = {}): Promise<RunningApp> => {
  const executablePath = process.env['ELECTRON_EXEC_PATH'];
  if (!executablePath) throw new Error('No Electron is prepared. Start these tests with: npm run test:e2e');
  const home = mkdtempSync(join(tmpdir(), 'tidui-e2e-'));
  const dataDir = options.dataDir ?? join(home, 'office');
  const userDataDir = options.userDataDir ?? join(home, 'settings');
  const app = await _electron.launch({
    executablePath,
    cwd: projectRoot,
    chromiumSandbox: process.env['NO_SANDBOX'] !== '1',
    args: [`--user-data-dir=${userDataDir}`, projectRoot, '--data', dataDir, ...(options.args ?? [])],
    env: { ...(process.env as Record<string, string>), TZ: 'Asia/Shanghai', ...options.env },
  });
  const page = await app.firstWindow();
  const pageErrors: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') pageErrors.push(message.text());
  });
  await page.waitForSelector('#root > :not(style)', { state: 'attached' });
  return {
    app,
    page,
    dataDir,
    userDataDir,
    pageErrors,
    screenshot: async (name) => {
      const folder = join(projectRoot, 'out', 'screenshots');
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${name}.png`) });
    },
    close: async () => {
      await app.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
};
