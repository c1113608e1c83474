import { spawn } from 'node:child_process';
import { ensurePackages, xvfbPackages } from './system-packages.mts';

export type Display = {
  readonly name: string | undefined;
  readonly invisible: boolean;
  readonly end: () => void;
};

/**
 * A screen to draw on: the present one, or an invisible one that ends with us.
 *
 * The server picks the number itself (`-displayfd`), so that two runs never meet.
 */
export const ensureDisplay = async (): Promise<Display> => {
  const present = process.env['DISPLAY'];
  if (process.platform !== 'linux' || present || process.env['WAYLAND_DISPLAY']) {
    return { name: present, invisible: false, end: () => undefined };
  }
  await ensurePackages(xvfbPackages);
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const end = (): void => void server.kill();
  process.once('exit', end);
  const number = await new Promise<string>((settle, fail) => {
    server.once('error', fail);
    server.once('exit', (code) => fail(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (chunk: Buffer) => settle(chunk.toString().trim()));
  });
  server.unref();
  return { name: `:${number}`, invisible: true, end };
};
