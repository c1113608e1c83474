/// <reference path="./linebreak.d.ts" />
import LineBreaker from 'linebreak';
import type { Measure, Weight } from './draw-op';

/** What must not begin a line of Chinese text, beside what UAX #14 keeps together. */
const NO_START = new Set('，。、；：？！）》」』】〕〉〗’”…·,.;:?!)]}%％℃');
/** Without ink and not in any font: text pasted from the web is full of them. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Text as it can be set: without invisible characters, tabs as spaces, one kind of line end. */
export const printable = (text: string): string =>
  text.replace(INVISIBLE, '').replace(/\r\n?/g, '\n').replace(/\t/g, ' ');

type Setting = {
  readonly width: number;
  readonly size: number;
  readonly weight: Weight;
  readonly measure: Measure;
};

const segmentsOf = (text: string): string[] => {
  const breaker = new LineBreaker(text);
  const segments: string[] = [];
  let start = 0;
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    if (next.position > start) segments.push(text.slice(start, next.position));
    start = next.position;
  }
  if (start < text.length) segments.push(text.slice(start));
  return segments;
};

/** Cut a run that may not be broken but does not fit, between code points; at least one code point goes on a line. */
const cutRun = (run: string, setting: Setting): string[] => {
  const parts: string[] = [];
  let part = '';
  for (const character of run) {
    if (
      part === '' ||
      setting.measure((part + character).trimEnd(), setting.size, setting.weight) <= setting.width
    )
      part += character;
    else {
      const last = [...part].at(-1) ?? '';
      const takeBack = NO_START.has(character) && part !== last && !NO_START.has(last);
      parts.push(takeBack ? part.slice(0, -last.length) : part);
      part = takeBack ? last + character : character;
    }
  }
  if (part !== '') parts.push(part);
  return parts;
};

const wrapParagraph = (text: string, setting: Setting): string[] => {
  const fits = (line: string): boolean =>
    setting.measure(line.trimEnd(), setting.size, setting.weight) <= setting.width;
  if (fits(text)) return [text];
  const lines: string[] = [];
  let line = '';
  for (const segment of segmentsOf(text)) {
    if (fits(line + segment)) {
      line += segment;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = fits(segment) ? [segment] : cutRun(segment, setting);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  return lines;
};

/**
 * Break a text into lines that fit `width` points.
 *
 * Breaks where UAX #14 allows it, so that ，。） never begin a line and words and numbers stay whole; a run that is wider
 * than the line is cut between code points (never inside a surrogate pair). White space at the end of a line may stand
 * out, it has no ink. No character is lost: the lines together are the printable text without its line ends.
 */
export const wrapText = (text: string, setting: Setting): readonly string[] =>
  printable(text)
    .split('\n')
    .flatMap((paragraph) => (paragraph === '' ? [''] : wrapParagraph(paragraph, setting)));
