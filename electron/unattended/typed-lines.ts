import { readFileSync } from 'node:fs';

let lines: string[] | undefined;

/**
 * The next line of what was typed or piped in, undefined when there is none. It is read once: the password comes first, a passphrase after
 * it.
 */
export const nextLine = (): string | undefined => {
  if (process.stdin.isTTY) return undefined;
  try {
    lines ??= readFileSync(0, 'utf8').split(/\r?\n/);
  } catch {
    lines = [];
  }
  const line = lines.shift();
  return line === undefined || line === '' ? undefined : line;
};
