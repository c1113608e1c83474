import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Every page as a picture, in the order of the pages. */
export const pageImages = (bytes: Uint8Array, folder: string, dpi = 200): readonly string[] =>
  withFile(bytes, (file) => {
    run('pdftoppm', ['-r', String(dpi), '-gray', file, join(folder, 'page')]);
    return readdirSync(folder)
      .filter((name) => name.startsWith('page-'))
      .toSorted()
      .map((name) => join(folder, name));
  });

export type Picture = { readonly width: number; readonly height: number; readonly grey: Uint8Array };

/** A picture of `pageImages`: width, height and a byte of grey for each pixel. */
export const readPicture = (file: string): Picture => {
  const bytes = readFileSync(file);
  const [head = '', width, height] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40)) ?? [];
  return { width: Number(width), height: Number(height), grey: bytes.subarray(head.length) };
};

/** The first page as a picture, as a scanner at this resolution would see it. */
export const firstPageImage = (bytes: Uint8Array, target: string, dpi = 200): string =>
  withFile(bytes, (file) => {
    run('pdftoppm', ['-r', String(dpi), '-f', '1', '-l', '1', '-singlefile', '-png', file, target]);
    return `${target}.png`;
  });

/** Every QR code on a picture, the longest text first. */
export const readQrs = (image: string): readonly string[] =>
  run('zbarimg', ['-q', '--raw', '-Sdisable', '-Sqrcode.enable', image])
    .trim()
    .split('\n')
    .toSorted((a, b) => b.length - a.length);
