import { isKnownWord } from './known-words';

/** In quotes stands what somebody typed, or a path. */
const quoted = /"[^"\n]*"|“[^”\n]*”|`[^`\n]*`|(?<![\p{L}\d])'[^'\n]*'/gu;

/** `\\server\share`, `C:\…`, `/home/…`, `file://…`, and the rest of one that a blank has cut. */
const paths = /(?:file:\/\/)?[^\s<>()]*[\\/][^\s<>()]*/g;

/** Our own folders, and the engine's own modules: where the code lies, never whose it is. */
const ownPlace = /^(?:node:|(?:out|electron|shared|node_modules)\/)/;

const mail = /[\w.+-]+@[\w-]+\.[\w.]+/g;
const wordsOf = /\p{Script=Han}+|[\p{L}\p{M}][\p{L}\p{M}\d_'’]*/gu;

/** Amounts, telephone and staff numbers; numbers of versions stay. */
const number = /\d[\d,]{2,}(?:\.\d+)?|\d+\.\d{2}\b/g;

/** Removes everything from a text that could say who somebody is, what they earn, or where their files lie. */
export const redact = (text: string): string =>
  text
    .replace(quoted, '<text>')
    .replace(mail, '<mail>')
    .replace(paths, (path) => (ownPlace.test(path) ? path : '<path>'))
    .replace(wordsOf, (word, at: number, whole: string) =>
      isKnownWord(word) || isInPlace(whole, at) ? word : '<text>',
    )
    .replace(number, '<number>');

/** Whether a word is part of a path of our own code. */
const isInPlace = (whole: string, at: number): boolean => {
  const from = whole.lastIndexOf(' ', at) + 1;
  return ownPlace.test(whole.slice(from));
};

const isFrame = (line: string): boolean => /^\s+at /.test(line);

/** `    at save (/home/zs/app/out/main/index.js:1:2)`: what ran and where in our code; line numbers say where, never who. */
const frameOf = (frame: string): string => {
  const [, name = '', place = '', position = ''] =
    /^\s+at (?:([\w.$<>[\] ]+) \()?(.*?)((?::\d+){0,2})\)?$/.exec(frame) ?? [];
  const own = /(?:^|[\\/])((?:out|electron|shared|node_modules)[\\/].*)$/.exec(place)?.[1];
  const said = own ?? (place.startsWith('node:') || place === '<anonymous>' ? place : '<path>');
  return name === '' ? `    at ${said}${position}` : `    at ${name} (${said}${position})`;
};

const FRAMES = 12;

/** An error as it may be written down: its kind, code, redacted message and where it happened. */
export const redactError = (cause: unknown): string => {
  if (!(cause instanceof Error)) return redact(String(cause));
  const code = 'code' in cause ? ` [${redact(String(cause.code))}]` : '';
  // An error that came from another process carries its stack in its message.
  const message = cause.message.split('\n').map((line) => (isFrame(line) ? frameOf(line) : redact(line)));
  const frames = (cause.stack ?? '').split('\n').filter(isFrame).slice(0, FRAMES).map(frameOf);
  const place = message.some((line) => line.startsWith('    at ')) ? [] : frames;
  return [`${redact(cause.name)}${code}: ${message.join('\n')}`, ...place].join('\n');
};
