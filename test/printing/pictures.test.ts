import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createInlinePrinter } from '../../electron/printing/inline-printer';
import { parseCornerCode, parsePageCode } from '../../shared/kernel/paper-codes';
import type { LayoutBox, LayoutLine, LayoutPage } from '../../shared/kernel/print-layout';
import { valueOf } from '../builders/office';
import { ALL_DOCUMENTS } from './all-documents';
import { canReadQr, type Picture, pageImages, readPicture, readQrs } from './tools';

const printer = createInlinePrinter();
const folder = mkdtempSync(join(tmpdir(), 'tidui-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DPI = 200;
const DARK = 140;
const pixels = (mm: number): number => (mm / 25.4) * DPI;

/** The share of a line that has ink within a pixel of where it should be. */
const inkOn = ({ width, grey }: Picture, [x1, y1, x2, y2]: LayoutLine): number => {
  const steps = Math.floor(pixels(Math.max(x2 - x1, y2 - y1)));
  let dark = 0;
  for (let i = 0; i <= steps; i += 1) {
    const x = Math.floor(pixels(x1) + ((pixels(x2) - pixels(x1)) * i) / Math.max(1, steps));
    const y = Math.floor(pixels(y1) + ((pixels(y2) - pixels(y1)) * i) / Math.max(1, steps));
    const around = [-1, 0, 1].map(
      (d) => grey[(y1 === y2 ? y + d : y) * width + (y1 === y2 ? x : x + d)] ?? 255,
    );
    if (Math.min(...around) < DARK) dark += 1;
  }
  return dark / (steps + 1);
};

const inkIn = ({ width, grey }: Picture, { x, y, w, h }: LayoutBox, inset: number): number => {
  let dark = 0;
  for (let row = Math.ceil(pixels(y + inset)); row < pixels(y + h - inset); row += 1)
    for (let column = Math.ceil(pixels(x + inset)); column < pixels(x + w - inset); column += 1)
      if ((grey[row * width + column] ?? 255) < DARK) dark += 1;
  return dark;
};

const lookAt = (page: LayoutPage, picture: Picture): void => {
  expect(picture.width).toBeCloseTo(pixels(page.width), -0.5);
  for (const line of page.lines) expect(inkOn(picture, line)).toBeGreaterThan(0.99);
  for (const box of page.boxes) expect(inkIn(picture, box, 0.6)).toBe(0);
};

/** Every page of every document, printed, as a scanner would see it if it were perfect. */
describe.skipIf(!canReadQr).each(Object.entries(ALL_DOCUMENTS))('the picture of %s', (name, sheet) => {
  it('says on every page which one it is, and has its lines where the layout says and nothing inside the boxes', async () => {
    const createdAt = '2026-06-15T02:00:00.000Z';
    const { files, layouts } = valueOf(await printer.print({ sheets: [sheet], together: true, createdAt }));
    const target = join(folder, name.replaceAll(' ', '-'));
    mkdirSync(target);
    const images = pageImages(files[0] ?? new Uint8Array(), target, DPI);
    expect(images).toHaveLength(layouts[0]?.pages.length ?? 0);
    images.forEach((image, i) => {
      const [code = '', corner = '', ...more] = readQrs(image);
      const place = { number: sheet.number, page: i + 1, pages: images.length };
      expect(parsePageCode(code)).toEqual({ office: 'BJ01', hashStart: '0123456789abcdef', ...place });
      expect(parseCornerCode(corner)).toEqual(place);
      expect(more).toEqual([]);
      const page = layouts[0]?.pages[i];
      if (page !== undefined) lookAt(page, readPicture(image));
    });
  }, 60_000);
});
