import { readFileSync } from 'node:fs';

/** The passphrase for an unattended command: `TIDUI_PASSPHRASE`, else the first line of standard input; undefined when neither says one. */
export const givenSecret = (): string | undefined => {
  const given = process.env['TIDUI_PASSPHRASE'];
  if (given !== undefined && given !== '') return given;
  if (process.stdin.isTTY) return undefined;
  try {
    const [line = ''] = readFileSync(0, 'utf8').split(/\r?\n/);
    return line === '' ? undefined : line;
  } catch {
    return undefined;
  }
};
