import { Font } from '@react-pdf/renderer';
import type { FontFiles } from './fonts';
import type { Measure, Page, Weight } from './layout/draw-op';

/** What we use of a parsed font. */
type ParsedFont = {
  readonly unitsPerEm: number;
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
  readonly glyphForCodePoint: (codePoint: number) => { readonly advanceWidth: number };
};

export type FontSet = {
  readonly measure: Measure;
  readonly has: (codePoint: number, weight: Weight) => boolean;
  /** The parsed font as the painter takes it, and the name that it is embedded under. */
  readonly data: (weight: Weight) => unknown;
};

const FAMILY = 'TiduiForms';
const NUMERIC: Readonly<Record<Weight, 400 | 700>> = { regular: 400, bold: 700 };

/**
 * Parse both weights once.
 *
 * Helvetica is the renderer's hard-wired last resort and would print a wrong glyph in silence; so it is our font too.
 */
export const loadFonts = async (files: FontFiles): Promise<FontSet> => {
  Font.clear();
  for (const family of [FAMILY, 'Helvetica']) {
    Font.register({
      family,
      fonts: [
        { src: files.regular, fontWeight: NUMERIC.regular },
        { src: files.bold, fontWeight: NUMERIC.bold },
      ],
    });
  }
  const parsed = async (weight: Weight): Promise<ParsedFont> => {
    const descriptor = { fontFamily: FAMILY, fontWeight: NUMERIC[weight] };
    await Font.load(descriptor);
    return Font.getFont(descriptor).data as unknown as ParsedFont;
  };
  const fonts = { regular: await parsed('regular'), bold: await parsed('bold') };
  const advances: Readonly<Record<Weight, Map<number, number>>> = { regular: new Map(), bold: new Map() };
  const advance = (codePoint: number, weight: Weight): number => {
    const known = advances[weight].get(codePoint);
    if (known !== undefined) return known;
    const font = fonts[weight];
    const share = font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
    advances[weight].set(codePoint, share);
    return share;
  };
  return {
    measure: (text, size, weight) => {
      let sum = 0;
      for (const character of text) sum += advance(character.codePointAt(0) ?? 0, weight);
      return sum * size;
    },
    has: (codePoint, weight) => fonts[weight].hasGlyphForCodePoint(codePoint),
    data: (weight) => fonts[weight],
  };
};

/** A character that the font lacks, the field of the document that it stands in, and the line of text around it. */
export type MissingGlyph = {
  readonly character: string;
  readonly codePoint: string;
  readonly field: string;
  readonly text: string;
};

/** The first character of the pages that the font cannot print: without this check it would be printed as another one. */
export const findMissingGlyph = (
  pages: readonly Page[],
  fonts: Pick<FontSet, 'has'>,
): MissingGlyph | undefined => {
  const seen = new Set<string>();
  for (const { ops } of pages) {
    for (const op of ops) {
      if (op.kind !== 'text') continue;
      for (const character of op.text) {
        const key = op.weight + character;
        if (seen.has(key)) continue;
        const codePoint = character.codePointAt(0) ?? 0;
        if (!fonts.has(codePoint, op.weight))
          return {
            character,
            codePoint: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`,
            field: op.field,
            text: op.text,
          };
        seen.add(key);
      }
    }
  }
  return undefined;
};
