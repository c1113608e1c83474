import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';

/** A source file as the rules see it. Paths are relative to the project and use `/`. */
export type Source = {
  readonly path: string;
  readonly text: string;
  /** The text with comments blanked out; lines keep their numbers. */
  readonly code: string;
  /** What it imports: a path in the project without extension, or a package's name. */
  readonly imports: readonly string[];
};

/** `path:line: what is wrong`, as an editor can follow it. */
export type Violation = string;
export type Rule = (sources: readonly Source[]) => readonly Violation[];

export const projectRoot = resolve(import.meta.dirname, '../..');

export function readSources(): readonly Source[] {
  const paths = globSync('{electron,renderer,shared,test}/**/*.{ts,tsx,mts}', { cwd: projectRoot });
  return paths
    .sort()
    .map((path) => source(path.replaceAll('\\', '/'), readFileSync(join(projectRoot, path), 'utf8')));
}

export function source(path: string, text: string): Source {
  const code = withoutComments(text);
  return { path, text, code, imports: importsOf(path, code) };
}

export const lineOf = (code: string, index: number): number => code.slice(0, index).split('\n').length;

/** Every place where `pattern` (global) matches the code. */
export function places(
  file: Source,
  pattern: RegExp,
  says: (match: RegExpMatchArray) => string,
): Violation[] {
  return [...file.code.matchAll(pattern)].map(
    (match) => `${file.path}:${lineOf(file.code, match.index)}: ${says(match)}`,
  );
}

const specifier = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)(['"])([^'"\s]+)\1/g;

function importsOf(path: string, code: string): readonly string[] {
  return [...code.matchAll(specifier)].map((match) => resolveImport(path, match[2] ?? ''));
}

function resolveImport(from: string, name: string): string {
  const bare = name.replace(/\.(ts|tsx|mts|js|mjs)$/, '');
  if (bare.startsWith('.')) return normalize(join(dirname(from), bare)).replaceAll('\\', '/');
  const alias = /^@(shared|renderer|electron)\/(.+)$/.exec(bare);
  if (alias && !['asar', 'fuses'].includes(alias[2] ?? '')) return `${alias[1]}/${alias[2]}`;
  return name;
}

/** Strings stay: a rule may ask what is in them. Written by hand because no parser for TypeScript 7 is needed for so little. */
export function withoutComments(text: string): string {
  let out = '';
  let index = 0;
  let quote = '';
  const depths: number[] = [];
  while (index < text.length) {
    const here = text.charAt(index);
    const two = text.slice(index, index + 2);
    if (quote) {
      if (here === '\\') {
        out += two;
        index += 2;
        continue;
      }
      if (quote === '`' && two === '${') {
        depths.push(0);
        quote = '';
        out += two;
        index += 2;
        continue;
      }
      if (here === quote || (here === '\n' && quote !== '`')) quote = '';
    } else if (two === '//' || two === '/*') {
      const end = two === '//' ? text.indexOf('\n', index) : text.indexOf('*/', index + 2) + 2;
      const stop = end < index + 2 ? text.length : end;
      out += text.slice(index, stop).replace(/[^\n]/g, ' ');
      index = stop;
      continue;
    } else if (here === "'" || here === '"' || here === '`') {
      quote = here;
    } else if (depths.length > 0 && (here === '{' || here === '}')) {
      const depth = depths.at(-1) ?? 0;
      if (here === '}' && depth === 0) {
        depths.pop();
        quote = '`';
      } else {
        depths[depths.length - 1] = depth + (here === '{' ? 1 : -1);
      }
    }
    out += here;
    index += 1;
  }
  return out;
}
