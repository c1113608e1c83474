import { Font } from '@react-pdf/renderer';
import type { Face, FontFiles } from './fonts';
import type { Measure, Weight } from './layout/draw-op';

/** What we use of a parsed font. */
type ParsedFont = {
  readonly unitsPerEm: number;
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
  readonly glyphForCodePoint: (codePoint: number) => { readonly advanceWidth: number };
};

export type FontSet = {
  readonly measure: Measure;
  /** The face that prints a character in a weight; undefined when none has it. */
  readonly faceOf: (codePoint: number, weight: Weight) => Face | undefined;
  /** The parsed font as the painter takes it, and the name that it is embedded under. */
  readonly data: (face: Face) => unknown;
};

/** Stands for a character that no font has: a blank to be filled by hand. Our font has it. */
export const HAND_BLANK = '\u25a1';

const FAMILY = 'TiduiForms';
const RARE_FAMILY = 'TiduiRare';
const NUMERIC: Readonly<Record<Weight, 400 | 700>> = { regular: 400, bold: 700 };

type Glyph = { readonly face: Face | undefined; readonly advance: number };

/**
 * Parse all faces once.
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
  Font.register({ family: RARE_FAMILY, fonts: [{ src: files.rare, fontWeight: NUMERIC.regular }] });
  const parsed = async (fontFamily: string, weight: Weight): Promise<ParsedFont> => {
    const descriptor = { fontFamily, fontWeight: NUMERIC[weight] };
    await Font.load(descriptor);
    return Font.getFont(descriptor).data as unknown as ParsedFont;
  };
  const fonts: Readonly<Record<Face, ParsedFont>> = {
    regular: await parsed(FAMILY, 'regular'),
    bold: await parsed(FAMILY, 'bold'),
    rare: await parsed(RARE_FAMILY, 'regular'),
  };
  const known: Readonly<Record<Weight, Map<number, Glyph>>> = { regular: new Map(), bold: new Map() };
  const advanceIn = (face: Face, codePoint: number): number =>
    fonts[face].glyphForCodePoint(codePoint).advanceWidth / fonts[face].unitsPerEm;
  const glyphOf = (codePoint: number, weight: Weight): Glyph => {
    const found = known[weight].get(codePoint);
    if (found !== undefined) return found;
    const face = [weight, 'rare' as const].find((each) => fonts[each].hasGlyphForCodePoint(codePoint));
    const blank = HAND_BLANK.codePointAt(0) ?? 0;
    const glyph = {
      face,
      advance: face === undefined ? advanceIn(weight, blank) : advanceIn(face, codePoint),
    };
    known[weight].set(codePoint, glyph);
    return glyph;
  };
  return {
    measure: (text, size, weight) => {
      let sum = 0;
      for (const character of text) sum += glyphOf(character.codePointAt(0) ?? 0, weight).advance;
      return sum * size;
    },
    faceOf: (codePoint, weight) => glyphOf(codePoint, weight).face,
    data: (face) => fonts[face],
  };
};
