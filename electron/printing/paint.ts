import { Canvas, Document, Page, pdf } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import type { FontSet } from './font-metrics';
import type { Face } from './fonts';
import type { DrawOp, Page as LaidOutPage, TextOp } from './layout/draw-op';

const BORDER = 0.75;
const FONT_NAMES: Readonly<Record<Face, string>> = {
  regular: 'TiduiRegular',
  bold: 'TiduiBold',
  rare: 'TiduiRare',
};

/** What we use of the renderer's painter; its own type knows neither a parsed font nor the text options. */
type Painter = {
  readonly font: (data: unknown, name: string) => Painter;
  readonly fontSize: (size: number) => Painter;
  readonly text: (
    text: string,
    x: number,
    y: number,
    options: { readonly lineBreak: false; readonly baseline: 'alphabetic' },
  ) => Painter;
  readonly rect: (x: number, y: number, width: number, height: number) => Painter;
  readonly moveTo: (x: number, y: number) => Painter;
  readonly lineTo: (x: number, y: number) => Painter;
  readonly lineWidth: (width: number) => Painter;
  readonly strokeColor: (color: string) => Painter;
  readonly fillColor: (color: string) => Painter;
  readonly fillOpacity: (opacity: number) => Painter;
  readonly stroke: () => Painter;
  readonly fill: () => Painter;
  readonly save: () => Painter;
  readonly restore: () => Painter;
  readonly translate: (x: number, y: number) => Painter;
  readonly scale: (factor: number) => Painter;
  readonly rotate: (angle: number, options: { readonly origin: readonly [number, number] }) => Painter;
};

const ofKind = <K extends DrawOp['kind']>(ops: readonly DrawOp[], kind: K): Extract<DrawOp, { kind: K }>[] =>
  ops.filter((op): op is Extract<DrawOp, { kind: K }> => op.kind === kind);

const TEXT = { lineBreak: false, baseline: 'alphabetic' } as const;

const paintWatermark = (p: Painter, text: string, page: LaidOutPage, fonts: FontSet): void => {
  const size = 120;
  const [x, y] = [page.width / 2, page.height / 2];
  p.save()
    .rotate(-35, { origin: [x, y] })
    .fillOpacity(0.1)
    .font(fonts.data('bold'), FONT_NAMES.bold)
    .fontSize(size);
  p.text(text, x - fonts.measure(text, size, 'bold') / 2, y + size / 3, TEXT).restore();
};

const paintStrokes = (p: Painter, ops: readonly DrawOp[]): void => {
  p.lineWidth(BORDER).strokeColor('black');
  for (const { x, y, width, height } of ofKind(ops, 'rect')) p.rect(x, y, width, height);
  for (const { x1, y1, x2, y2 } of ofKind(ops, 'line')) p.moveTo(x1, y1).lineTo(x2, y2);
  for (const { x, y, size, checked } of ofKind(ops, 'checkbox')) {
    p.rect(x, y, size, size);
    if (checked)
      p.moveTo(x + size * 0.2, y + size * 0.5)
        .lineTo(x + size * 0.42, y + size * 0.75)
        .lineTo(x + size * 0.82, y + size * 0.22);
  }
  p.stroke();
};

const paintCodes = (p: Painter, ops: readonly DrawOp[]): void => {
  for (const { x, y, size, code } of ofKind(ops, 'qr')) {
    // Whole numbers in the unit of a module are half as much to write and to pack as points with six decimals.
    p.save()
      .translate(x, y)
      .scale(size / code.modules);
    for (let i = 0; i < code.runs.length; i += 3)
      p.rect(code.runs[i] ?? 0, code.runs[i + 1] ?? 0, code.runs[i + 2] ?? 0, 1);
    p.fillColor('black').fill().restore();
  }
};

type Run = { readonly face: Face; readonly text: string; readonly x: number; readonly op: TextOp };

/** A text cut where another face goes on; nearly all are one piece. */
const runsOf = (op: TextOp, fonts: FontSet): readonly Run[] => {
  const runs: { face: Face; text: string }[] = [];
  for (const character of op.text) {
    const face = fonts.faceOf(character.codePointAt(0) ?? 0, op.weight) ?? op.weight;
    const last = runs.at(-1);
    if (last?.face === face) last.text += character;
    else runs.push({ face, text: character });
  }
  let x = op.x;
  return runs.map(({ face, text }) => {
    const run = { face, text, x, op };
    x += fonts.measure(text, op.size, op.weight);
    return run;
  });
};

const paintTexts = (p: Painter, ops: readonly DrawOp[], fonts: FontSet): void => {
  const texts = ofKind(ops, 'text').filter(({ text }) => text !== '');
  const runs = texts.flatMap((op) => runsOf(op, fonts));
  p.fillColor('black');
  for (const face of ['regular', 'bold', 'rare'] as const) {
    const own = runs.filter((run) => run.face === face);
    if (own.length > 0) p.font(fonts.data(face), FONT_NAMES[face]);
    for (const { text, x, op } of own) p.fontSize(op.size).text(text, x, op.y, TEXT);
  }
};

const paintPage = (page: LaidOutPage, fonts: FontSet): ReactElement => {
  const paint = (painter: unknown): null => {
    const p = painter as Painter;
    for (const { text } of ofKind(page.ops, 'watermark')) paintWatermark(p, text, page, fonts);
    paintStrokes(p, page.ops);
    paintCodes(p, page.ops);
    paintTexts(p, page.ops, fonts);
    return null;
  };
  const canvas = createElement(Canvas, { paint, style: { width: page.width, height: page.height } });
  return createElement(Page, { size: [page.width, page.height], wrap: false }, canvas);
};

export type PdfProperties = { readonly title: string; readonly author: string; readonly createdAt: string };

/** Paint laid-out pages into one PDF. The same pages and properties give the same bytes. */
export const paintPdf = async (
  pages: readonly LaidOutPage[],
  properties: PdfProperties,
  fonts: FontSet,
): Promise<Uint8Array> => {
  const createdAt = new Date(properties.createdAt);
  const document = createElement(
    Document,
    {
      title: properties.title,
      author: properties.author,
      creator: 'Tidui',
      producer: 'Tidui',
      creationDate: createdAt,
      modificationDate: createdAt,
    },
    ...pages.map((page) => paintPage(page, fonts)),
  );
  const stream = await pdf(document).toBuffer();
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    stream.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    stream.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    stream.on('error', reject);
  });
};
