import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const has = (tool: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Independent readers of what we print; the tests that need them are skipped where they are not installed. */
export const canReadPdf = has('pdftotext') && has('pdffonts') && has('pdftoppm');
export const canReadQr = canReadPdf && has('zbarimg');

const withFile = <T>(bytes: Uint8Array, use: (file: string, folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'tidui-pdf-'));
  try {
    const file = join(folder, 'form.pdf');
    writeFileSync(file, bytes);
    return use(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const run = (tool: string, args: readonly string[]): string =>
  execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

export const pdfText = (bytes: Uint8Array): string =>
  withFile(bytes, (file) => run('pdftotext', ['-layout', file, '-']));

/** The `emb` column of every font in the file. */
export const embeddedFonts = (bytes: Uint8Array): readonly boolean[] =>
  withFile(bytes, (file) =>
    run('pdffonts', [file])
      .split('\n')
      .slice(2)
      .filter((line) => line.trim() !== '')
      .map((line) => /\byes\b/.test(line.slice(50))),
  );

/** The first page as a picture, as a scanner at this resolution would see it. */
export const firstPageImage = (bytes: Uint8Array, target: string, dpi = 200): string =>
  withFile(bytes, (file) => {
    run('pdftoppm', ['-r', String(dpi), '-f', '1', '-l', '1', '-singlefile', '-png', file, target]);
    return `${target}.png`;
  });

export const readQr = (image: string): string => run('zbarimg', ['-q', '--raw', image]).trim();
