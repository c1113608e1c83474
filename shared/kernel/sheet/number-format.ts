/**
 * What a spreadsheet's number format makes of a number, as far as it changes what a person reads in the cell.
 *
 * Written after ECMA-376 part 1, 18.8.31. Colours, languages and room (`[Red]`, `[$-804]`, `_ `, `* `) are passed over.
 */

type Token =
  | { readonly kind: 'digit'; readonly sign: '0' | '#' | '?' }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'text' | 'general' | 'other' };

type Condition = { readonly sign: string; readonly value: number };

type Section = {
  readonly tokens: readonly Token[];
  readonly condition: Condition | undefined;
  readonly isDate: boolean;
  /** Whether its date shows a time of day. */
  readonly hasClock: boolean;
  readonly isPercent: boolean;
};

export type NumberFormat = readonly Section[];

const BRACKETED = /^\[([^\]]*)\]/;
const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/;
const ELAPSED = /^(h+|m+|s+)$/i;
const CURRENCY = /^\$([^-]*)/;
const HALF_DAY = /^(am\/pm|a\/p|\u4e0a\u5348\/\u4e0b\u5348)/i;
const GENERAL = /^general|^g\/\u901a\u7528\u683c\u5f0f/i;
const DATE_LETTERS = 'ymdhsegbYMDHSEGB';

/** Where quotes are closed and nothing is escaped, a semicolon parts the sections. */
const sectionsOf = (code: string): string[] => {
  const sections: string[] = [];
  let start = 0;
  let at = 0;
  while (at < code.length) {
    const sign = code[at];
    if (sign === '"') {
      const end = code.indexOf('"', at + 1);
      at = end === -1 ? code.length : end + 1;
    } else if (sign === '\\' || sign === '!' || sign === '_' || sign === '*') at += 2;
    else if (sign === ';') {
      sections.push(code.slice(start, at));
      at += 1;
      start = at;
    } else at += 1;
  }
  return [...sections, code.slice(start)];
};

const readSection = (code: string): Section => {
  const tokens: Token[] = [];
  let condition: Condition | undefined;
  let isDate = false;
  let hasClock = false;
  let at = 0;
  while (at < code.length) {
    const sign = code[at] ?? '';
    const rest = code.slice(at);
    const bracket = sign === '[' ? BRACKETED.exec(rest) : null;
    const half = HALF_DAY.exec(rest)?.[0];
    const general = GENERAL.exec(rest)?.[0];
    if (bracket !== null) {
      const inside = bracket[1] ?? '';
      const compared = CONDITION.exec(inside);
      const money = CURRENCY.exec(inside)?.[1] ?? '';
      if (compared !== null) condition = { sign: compared[1] ?? '', value: Number(compared[2]) };
      else if (ELAPSED.test(inside)) {
        isDate = true;
        hasClock = true;
      } else if (money !== '') tokens.push({ kind: 'literal', text: money });
      at += bracket[0].length;
    } else if (sign === '"') {
      const end = code.indexOf('"', at + 1);
      tokens.push({ kind: 'literal', text: code.slice(at + 1, end === -1 ? undefined : end) });
      at = end === -1 ? code.length : end + 1;
    } else if (sign === '\\' || sign === '!') {
      tokens.push({ kind: 'literal', text: code.slice(at + 1, at + 2) });
      at += 2;
    } else if (sign === '_' || sign === '*') at += 2;
    else if (half !== undefined) {
      isDate = true;
      hasClock = true;
      at += half.length;
    } else if (general !== undefined) {
      tokens.push({ kind: 'general' });
      at += general.length;
    } else {
      if (sign === '0' || sign === '#' || sign === '?') tokens.push({ kind: 'digit', sign });
      else if (sign === '.') tokens.push({ kind: 'point' });
      else if (sign === ',') tokens.push({ kind: 'comma' });
      else if (sign === '%') tokens.push({ kind: 'percent' });
      else if (sign === '@') tokens.push({ kind: 'text' });
      else if (sign === 'E' && /^E[+-]/.test(rest)) {
        tokens.push({ kind: 'other' });
        at += 1;
      } else if (sign === '/') tokens.push({ kind: 'other' });
      else if (DATE_LETTERS.includes(sign)) {
        isDate = true;
        if ('hsHS'.includes(sign)) hasClock = true;
      } else tokens.push({ kind: 'literal', text: sign });
      at += 1;
    }
  }
  return { tokens, condition, isDate, hasClock, isPercent: tokens.some(({ kind }) => kind === 'percent') };
};

export const numberFormat = (code: string): NumberFormat => sectionsOf(code).map(readSection);

const holds = ({ sign, value }: Condition, number: number): boolean =>
  (sign.includes('<') && sign !== '<>' && number < value) ||
  (sign.includes('>') && sign !== '<>' && number > value) ||
  (sign.includes('=') && number === value) ||
  (sign === '<>' && number !== value);

/** Whether a section takes the number's sign away, to show it in its own manner. */
type Chosen = { readonly section: Section; readonly unsigned: boolean };

const sectionFor = (format: NumberFormat, value: number): Chosen | undefined => {
  const numeric = format.slice(0, 3).filter(({ tokens }) => !tokens.some(({ kind }) => kind === 'text'));
  const conditional = numeric.find(({ condition }) => condition !== undefined && holds(condition, value));
  if (conditional !== undefined) return { section: conditional, unsigned: false };
  if (numeric.some(({ condition }) => condition !== undefined)) {
    const other = numeric.find(({ condition }) => condition === undefined);
    return other === undefined ? undefined : { section: other, unsigned: false };
  }
  const [positive, negative, zero] = numeric;
  if (value < 0 && negative !== undefined) return { section: negative, unsigned: true };
  if (value === 0 && zero !== undefined) return { section: zero, unsigned: false };
  return positive === undefined ? undefined : { section: positive, unsigned: false };
};

/** What kind of number a format makes of a value: a moment, a percentage, or a plain number. */
export const formatKind = (
  format: NumberFormat,
  value: number,
): { readonly kind: 'date'; readonly hasClock: boolean } | { readonly kind: 'percent' | 'number' } => {
  const section = sectionFor(format, value)?.section;
  if (section?.isDate === true) return { kind: 'date', hasClock: section.hasClock };
  return { kind: section?.isPercent === true ? 'percent' : 'number' };
};

const fixed = (value: number, places: number): string => {
  const text = Number(value.toPrecision(15)).toFixed(Math.min(places, 30));
  return /e/i.test(text) ? String(value) : text;
};

/** The text of a number whose section only has digits, a point and words. */
const fill = (tokens: readonly Token[], value: number): string => {
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const before = point === -1 ? tokens : tokens.slice(0, point);
  const after = point === -1 ? [] : tokens.slice(point + 1);
  const places = after.filter(({ kind }) => kind === 'digit').length;
  const [whole = '0', part = ''] = fixed(Math.abs(value), places).split('.');
  let left = whole === '0' ? [] : [...whole];
  const front: string[] = [];
  const firstDigit = before.findIndex(({ kind }) => kind === 'digit');
  for (let place = before.length - 1; place >= 0; place -= 1) {
    const token = before[place];
    if (token?.kind === 'literal') front.unshift(token.text);
    if (token?.kind !== 'digit') continue;
    const digit = left.pop() ?? (token.sign === '0' ? '0' : '');
    front.unshift(digit);
    if (place === firstDigit) {
      front.unshift(left.join(''));
      left = [];
    }
  }
  const digits = [...part];
  const back = after.map((token) => {
    if (token.kind === 'literal') return token.text;
    return token.kind === 'digit' ? (digits.shift() ?? '') : '';
  });
  const decimals = back.join('');
  return `${front.join('')}${places > 0 ? '.' : ''}${decimals}`;
};

const plainText = (value: number): string => String(Number(value.toPrecision(11)));

/**
 * What a person reads in the cell of a number, where its format writes more than the number: letters, signs, zeros in front, digits
 * apart, or nothing at all; undefined where the format leaves the number as one would write it, or where it cannot be told
 * (fractions, powers of ten, thousands).
 */
export const shownText = (format: NumberFormat, value: number): string | undefined => {
  const chosen = sectionFor(format, value);
  if (chosen === undefined) return undefined;
  const { tokens, isDate } = chosen.section;
  if (isDate || tokens.some(({ kind }) => kind === 'other' || kind === 'percent' || kind === 'text'))
    return undefined;
  const minus = value < 0 && !chosen.unsigned ? '-' : '';
  const isGeneral = tokens.some(({ kind }) => kind === 'general');
  const words = tokens.some(
    (token) => token.kind === 'literal' && /[^\s()+\-$\u00a5\uffe5]/.test(token.text),
  );
  const apart = tokens.some(
    (token, place) =>
      token.kind === 'literal' &&
      tokens.slice(0, place).some(({ kind }) => kind === 'digit') &&
      tokens.slice(place + 1).some(({ kind }) => kind === 'digit'),
  );
  const signs = tokens.some((token) => token.kind === 'literal' && /[-+]/.test(token.text));
  if (isGeneral) {
    if (!words) return undefined;
    return (
      minus +
      tokens.map((token) => (token.kind === 'literal' ? token.text : plainText(Math.abs(value)))).join('')
    );
  }
  const digits = tokens.filter(({ kind }) => kind === 'digit').length;
  if (digits === 0) return tokens.map((token) => (token.kind === 'literal' ? token.text : '')).join('');
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const zeros = tokens
    .slice(0, point === -1 ? undefined : point)
    .filter((token) => token.kind === 'digit' && token.sign === '0').length;
  const padded = zeros > 1 && Math.trunc(Math.abs(value)).toString().length < zeros;
  const isNegativeManner = chosen.unsigned && signs;
  if (!words && !apart && !padded && (!signs || isNegativeManner)) return undefined;
  if (tokens.some(({ kind }) => kind === 'comma')) return undefined;
  return minus + fill(tokens, value);
};

/** How many decimals a format shows; undefined where it leaves them as they are. */
export const shownPlaces = (format: NumberFormat, value: number): number | undefined => {
  const section = sectionFor(format, value)?.section;
  if (section === undefined || section.isDate) return undefined;
  if (!section.tokens.some(({ kind }) => kind === 'digit')) return undefined;
  if (section.tokens.some(({ kind }) => kind === 'other' || kind === 'general')) return undefined;
  const point = section.tokens.findIndex(({ kind }) => kind === 'point');
  return point === -1 ? 0 : section.tokens.slice(point).filter(({ kind }) => kind === 'digit').length;
};

/** What a format for texts makes of one: `"BJ"@` puts letters in front; undefined where it leaves it alone. */
export const shownString = (format: NumberFormat, text: string): string | undefined => {
  const section = format.findLast(({ tokens }) => tokens.some(({ kind }) => kind === 'text'));
  if (section === undefined || !section.tokens.some(({ kind }) => kind === 'literal')) return undefined;
  return section.tokens
    .map((token) => (token.kind === 'literal' ? token.text : token.kind === 'text' ? text : ''))
    .join('');
};
