import { spawn } from 'node:child_process';

const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'ignore',
      windowsHide: true,
      env: { ...process.env, ...env },
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });

/**
 * Hand a PDF to a printer of the system; answers whether the system took it.
 *
 * Chromium's own PDF viewer is closed to us by the window's security, so the system's way is used: CUPS' `lp`, and on
 * Windows the print verb of the program that opens PDFs. File and printer reach Windows as variables, never as command text.
 */
export const sendToSystemPrinter = (
  file: string,
  printer: string,
  platform: NodeJS.Platform = process.platform,
): Promise<boolean> => {
  if (platform !== 'win32') return run('lp', [...(printer === '' ? [] : ['-d', printer]), '--', file]);
  const script =
    printer === ''
      ? 'Start-Process -FilePath $env:TIDUI_FILE -Verb Print'
      : "Start-Process -FilePath $env:TIDUI_FILE -Verb PrintTo -ArgumentList ('\"' + $env:TIDUI_PRINTER + '\"')";
  return run('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', script], {
    TIDUI_FILE: file,
    TIDUI_PRINTER: printer,
  });
};
