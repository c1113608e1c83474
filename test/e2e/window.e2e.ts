import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expectAccessible } from './harness/accessibility';
import { launchApp } from './harness/launch';
import { expect, test } from './harness/test';

const projectRoot = resolve(import.meta.dirname, '../..');

test('the page is isolated, sandboxed and has one door', async ({ office }) => {
  const preferences = await office.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
  });
  expect(preferences['nodeIntegrationInWorker'] ?? false).toBe(false);
  // It would fetch dictionaries from the network.
  expect(await office.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(
    false,
  );
  const seen = await office.page.evaluate(() => ({
    address: window.location.href,
    bridge: Object.keys((window as unknown as { readonly tidui: object }).tidui).sort(),
    node: ['require', 'process', 'Buffer', 'module', 'electron'].filter((name) => name in window),
  }));
  expect(seen.address).toMatch(/^app:\/\/tidui\//);
  expect(seen.bridge).toEqual(['call', 'onNotice']);
  expect(seen.node).toEqual([]);
  await expectAccessible(office.page);
});

test('the page can neither leave, open windows, ask for devices nor reach a network', async () => {
  const running = await launchApp();
  const { app, page } = running;
  const address = page.url();
  await page.evaluate(() => {
    window.location.href = 'http://127.0.0.1:9/';
  });
  await page.waitForTimeout(300);
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => window.open('http://127.0.0.1:9/'))).toBeNull();
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  const denied = await page.evaluate(async () => {
    const camera = await navigator.mediaDevices?.getUserMedia({ video: true }).then(
      () => 'granted',
      () => 'denied',
    );
    const network = await fetch('http://127.0.0.1:9/').then(
      () => 'reached',
      () => 'denied',
    );
    return { camera, notification: await Notification.requestPermission(), network };
  });
  expect(denied).toEqual({ camera: 'denied', notification: 'denied', network: 'denied' });
  await running.close();
});

test('the content security policy stops inline scripts and foreign frames', async () => {
  const running = await launchApp();
  const stopped = await running.page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.effectiveDirective),
    );
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.body.append(script);
    const frame = document.createElement('iframe');
    frame.src = 'data:text/html,hello';
    document.body.append(frame);
    await new Promise((done) => setTimeout(done, 300));
    return { ran: 'inlineRan' in window, violations: violations.sort() };
  });
  expect(stopped.ran).toBe(false);
  expect(stopped.violations).toEqual(expect.arrayContaining(['frame-src', 'script-src-elem']));
  await running.close();
});

test('the window stands where it stood, and a second start shows the first', async () => {
  const first = await launchApp();
  await first.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 60, width: 1100, height: 700 });
  });
  const sandbox = process.env['NO_SANDBOX'] === '1' ? ['--no-sandbox'] : [];
  const words = [...sandbox, `--user-data-dir=${first.userDataDir}`, projectRoot];
  const started = spawnSync(process.env['ELECTRON_EXEC_PATH'] ?? '', words, { timeout: 20_000 });
  expect(started.status).toBe(0);
  expect(await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await first.app.close();

  const again = await launchApp({ userDataDir: first.userDataDir, dataDir: first.dataDir });
  const bounds = await again.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(bounds).toMatchObject({ width: 1100, height: 700 });
  await again.screenshot('window');
  await again.close();
  await first.close();
});
