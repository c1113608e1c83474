import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import { type Expression, type Program, parseSync, type StringLiteral, Visitor } from 'oxc-parser';

/** A source file as the rules see it. Paths are relative to the project and use `/`. */
export type Source = {
  readonly path: string;
  readonly text: string;
  /** The text with comments blanked out; lines keep their numbers. */
  readonly code: string;
  /** What it imports, types too: a path in the project without extension, a package's name, or `COMPUTED`. */
  readonly imports: readonly string[];
  readonly words: readonly Word[];
  readonly program: Program;
};

/** What the code says: an identifier of any kind, or the text of a string (of a template, each part between its holes). */
export type Word = { readonly kind: 'name' | 'string'; readonly text: string; readonly index: number };

/** An import whose module is only known when it runs. */
export const COMPUTED = '(computed)';

/** `path:line: what is wrong`, as an editor can follow it. */
export type Violation = string;
export type Rule = (sources: readonly Source[]) => readonly Violation[];

export const projectRoot = resolve(import.meta.dirname, '../..');

export const readFiles = (): readonly Pick<Source, 'path' | 'text'>[] => {
  const paths = globSync('{electron,renderer,shared,test}/**/*.{ts,tsx,mts}', { cwd: projectRoot });
  return paths.sort().map((path) => ({
    path: path.replaceAll('\\', '/'),
    text: readFileSync(join(projectRoot, path), 'utf8'),
  }));
};

export const readSources = (): readonly Source[] => readFiles().map(({ path, text }) => source(path, text));

/** Throws where the file is not TypeScript: a file that cannot be read must not pass as one without faults. */
export const source = (path: string, text: string): Source => {
  const { program, comments, errors } = parseSync(path, text, { sourceType: 'module' });
  const [error] = errors;
  if (error !== undefined)
    throw new Error(`${path}:${lineOf(text, error.labels[0]?.start ?? 0)}: ${error.message}`);
  const code = comments.reduce(blank, text);
  return { path, text, code, program, ...factsOf(path, program) };
};

const blank = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);

export const lineOf = (code: string, index: number): number => code.slice(0, index).split('\n').length;

/** Every place where `pattern` (global) matches the code. */
export const places = (
  file: Source,
  pattern: RegExp,
  says: (match: RegExpMatchArray) => string,
): Violation[] => {
  return [...file.code.matchAll(pattern)].map(
    (match) => `${file.path}:${lineOf(file.code, match.index)}: ${says(match)}`,
  );
};

/** One walk for what most rules ask. Literals are taken as they are meant: quotes of any kind, escapes resolved. */
const factsOf = (path: string, program: Program): Pick<Source, 'imports' | 'words'> => {
  const imports: string[] = [];
  const words: Word[] = [];
  const take = (module: StringLiteral | null): void => {
    if (module !== null) imports.push(resolveImport(path, module.value));
  };
  const takeAny = (module: Expression): void => {
    const name = stringOf(module);
    imports.push(name === undefined ? COMPUTED : resolveImport(path, name));
  };
  new Visitor({
    ImportDeclaration: ({ source }) => take(source),
    ExportNamedDeclaration: ({ source }) => take(source),
    ExportAllDeclaration: ({ source }) => take(source),
    TSImportType: ({ source }) => take(source),
    TSExternalModuleReference: ({ expression }) => take(expression),
    ImportExpression: ({ source }) => takeAny(source),
    CallExpression: ({ callee, arguments: [first] }) => {
      const required = callee.type === 'Identifier' && callee.name === 'require';
      if (required && first !== undefined && first.type !== 'SpreadElement') takeAny(first);
    },
    Identifier: ({ name, start }) => words.push({ kind: 'name', text: name, index: start }),
    Literal: ({ value, start }) => {
      if (typeof value === 'string') words.push({ kind: 'string', text: value, index: start });
    },
    TemplateElement: ({ value, start }) =>
      words.push({ kind: 'string', text: value.cooked ?? value.raw, index: start }),
  }).visit(program);
  return { imports, words };
};

/** The text of an expression that is a plain string. */
export const stringOf = (expression: Expression): string | undefined => {
  if (expression.type === 'Literal' && typeof expression.value === 'string') return expression.value;
  if (expression.type !== 'TemplateLiteral' || expression.expressions.length > 0) return undefined;
  return expression.quasis[0]?.value.cooked ?? undefined;
};

const resolveImport = (from: string, name: string): string => {
  const bare = name.replace(/\.(ts|tsx|mts|js|mjs)$/, '');
  if (bare.startsWith('.')) return normalize(join(dirname(from), bare)).replaceAll('\\', '/');
  return name;
};
