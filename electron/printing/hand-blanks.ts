import { type FontSet, HAND_BLANK } from './font-metrics';
import type { DrawOp, Page, TextOp } from './layout/draw-op';
import type { HandBlank } from './print-runner';

type Blanked = { readonly pages: readonly Page[]; readonly blanks: readonly HandBlank[] };

const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Put a marked blank in the place of each character that no font has, to be filled by hand: without it another character would be
 * printed in silence. Each is named once for each field that it stands in. Pages without any are the very same.
 */
export const withHandBlanks = (pages: readonly Page[], fonts: Pick<FontSet, 'faceOf'>): Blanked => {
  const blanks = new Map<string, HandBlank>();
  const blanked = (op: TextOp): TextOp => {
    const characters = [...op.text];
    const isMissing = (character: string): boolean =>
      fonts.faceOf(character.codePointAt(0) ?? 0, op.weight) === undefined;
    if (!characters.some(isMissing)) return op;
    for (const character of characters.filter(isMissing)) {
      const key = `${op.field} ${character}`;
      if (!blanks.has(key))
        blanks.set(key, { character, codePoint: codePointOf(character), field: op.field, text: op.text });
    }
    return { ...op, text: characters.map((each) => (isMissing(each) ? HAND_BLANK : each)).join('') };
  };
  const blankedOp = (op: DrawOp): DrawOp => (op.kind === 'text' ? blanked(op) : op);
  const done = pages.map((page) => {
    const ops = page.ops.map(blankedOp);
    return ops.every((op, place) => op === page.ops[place]) ? page : { ...page, ops };
  });
  return { pages: done, blanks: [...blanks.values()] };
};
