import { execFileSync } from 'node:child_process';

const debianNames = {
  pdftotext: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  zbarimg: 'zbar-tools',
  age: 'age',
} as const;

export type TestProgram = keyof typeof debianNames;

/**
 * Runs a program that a test looks at results with, and answers what it printed.
 *
 * `npm test` installs them as root; elsewhere the error names the command. Such a test never passes by being skipped.
 */
export const runProgram = (name: TestProgram, args: readonly string[], input?: string | Buffer): string => {
  try {
    return execFileSync(name, args, {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      ...(input === undefined ? {} : { input }),
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(
      `${name} is missing; install it with: sudo apt-get install --no-install-recommends ${debianNames[name]}`,
    );
  }
};
