import { describe, expect, it } from 'vitest';
import { features } from '../../shared/features/index';
import type { FeatureDeclaration } from '../../shared/kernel/define-feature';
import { zhCN } from '../../shared/locales/catalogue';
import { en } from '../../shared/locales/english';
import { createCatalogue } from '../../shared/locales/translate';
import { paper } from '../../shared/locales/zh-CN/paper';
import { readFiles } from './sources';

type Node = { readonly [key: string]: string | Node };

const leaves = (node: Node, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(value, `${path}${key}.`),
  );

const isCatalogue = (path: string): boolean =>
  /^shared\/(locales\/(zh-CN|en)\/|features\/[a-z-]+\/texts[./])/.test(path);

const code = readFiles()
  .filter(({ path }) => /^(electron|renderer|shared)\//.test(path) && !isCatalogue(path))
  .map(({ text }) => text)
  .join('\n');

const texts = leaves(zhCN as unknown as Node);
const english = new Map(leaves(en as unknown as Node));

/** What the code asks for: whole keys, and keys whose end is computed (`desk.kind.${kind}`). */
const asked = new Set(
  [...code.matchAll(/['"`]([a-zA-Z]\w*(?:\.\w+)+)['"`]/g)].map((match) => match[1] ?? ''),
);
const begun = [...code.matchAll(/`([a-zA-Z]\w*(?:\.\w+)*\.)\$\{/g)].map((match) => match[1] ?? '');
const referred = [...texts.map(([, text]) => text)].flatMap((text) =>
  [...text.matchAll(/\$t\(([\w.]+\.)\{\{/g)].map((match) => match[1] ?? ''),
);
const words = new Set(code.match(/\w+/g));
const codes = new Set([...code.matchAll(/\bE_[A-Z0-9_]+\b/g)].map((match) => match[0]));

const isUsed = (key: string): boolean => {
  const error = /^errors\.(E_\w+)\./.exec(key)?.[1];
  if (error !== undefined) return codes.has(error);
  // Declared by a feature, each by its name: held to the declarations below.
  if (/^(\w+\.(tile|firstStep)|kind|reminder|document|workbook|standard|standardReach)\./.test(key))
    return true;
  // What people call a field or a value by its word in code.
  if (/^(field|value|standardField|standardWord)\./.test(key))
    return key.split('.').every((part) => words.has(part));
  const isSection = [...asked].some((path) => key.startsWith(`${path}.`));
  return asked.has(key) || isSection || [...begun, ...referred].some((start) => key.startsWith(start));
};

const holes = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').toSorted();

const declared: readonly FeatureDeclaration[] = features;
/** What features declare by name, and what people call it: each section is exactly those names. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  kind: declared.flatMap(({ records = [] }) => records.map(({ kind }) => kind)),
  reminder: declared.flatMap(({ reminders = {} }) => Object.keys(reminders)),
  document: declared.flatMap(({ documents = {} }) => Object.keys(documents)),
  workbook: declared.flatMap(({ workbooks = [] }) => workbooks),
  standard: declared.flatMap(({ standards = {} }) => Object.keys(standards)),
  standardReach: declared.flatMap(({ standards = {} }) => Object.keys(standards)),
};

describe('the catalogues', () => {
  it('hold no text that nothing shows', () => {
    expect(texts.map(([key]) => key).filter((key) => !isUsed(key))).toEqual([]);
  });

  it.each(Object.entries(NAMED))(
    'call each %s that a feature declares by a name, and nothing else',
    (section, names) => {
      const called = Object.keys((zhCN as unknown as Readonly<Record<string, object>>)[section] ?? {});
      expect(names.length).toBeGreaterThan(0);
      expect(called.toSorted()).toEqual(names.toSorted());
    },
  );

  it.each(['tile', 'firstStep'] as const)(
    'call each %s that a feature declares by a name, and nothing else',
    (part) => {
      const named = texts.flatMap(([key]) => (key.split('.')[1] === part ? [key] : []));
      const meant = declared.flatMap(({ name, tiles, firstSteps }) =>
        Object.keys((part === 'tile' ? tiles : firstSteps) ?? {}).map((key) => `${name}.${part}.${key}`),
      );
      expect(named.toSorted()).toEqual(meant.toSorted());
    },
  );

  it('leave the same holes in both languages', () => {
    const differing = texts.filter(
      ([key, text]) =>
        JSON.stringify([...new Set(holes(text))]) !==
        JSON.stringify([...new Set(holes(english.get(key) ?? ''))]),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('say each word of paper in one place: two features would overwrite one another', () => {
    const said = [paper, ...declared.map(({ texts: own }) => own['zh-CN'].paper ?? {})]
      .flatMap((tree) => leaves(tree))
      .map(([key]) => key);
    expect(said.filter((key, i) => said.indexOf(key) !== i)).toEqual([]);
    expect(said.toSorted()).toEqual(
      texts.flatMap(([key]) => (key.startsWith('paper.') ? [key.slice('paper.'.length)] : [])).toSorted(),
    );
  });

  /** The holes of a refusal's sentences. `appError` is asked for them by its type; here are the ways around it. */
  const holesOf = (error: string): readonly string[] =>
    texts.flatMap(([key, text]) => (key.startsWith(`errors.${error}.`) ? holes(text) : []));

  it('are filled where a refusal is written out: with what it says itself and what the reader of packages adds', () => {
    const written = [...code.matchAll(/\bcode: '(E_[A-Z0-9_]+)'([^;]*)/g)];
    const added = ['field', 'value', 'row', 'kind'];
    const unfilled = written.flatMap(([, error = '', rest = '']) => {
      const given = [
        ...(/params: \{([^}]*)\}/.exec(rest.slice(0, 300))?.[1]?.matchAll(/\b(\w+)(?=[:,\s]|$)/g) ?? []),
      ];
      const named = new Set([...added, ...given.map((match) => match[1] ?? '')]);
      return holesOf(error)
        .filter((hole) => !named.has(hole))
        .map((hole) => `${error}: ${hole}`);
    });
    expect(written.length).toBeGreaterThan(2);
    expect(unfilled).toEqual([]);
  });

  it('need no more of a code that a schema gives than its field and its limit', () => {
    const given = [
      ...code.matchAll(/\.(?:max|min|regex|length|refine)\((?:[^()]|\([^()]*\))*'(E_[A-Z0-9_]+)'/g),
    ];
    const unfilled = given.flatMap(([, error = '']) =>
      holesOf(error)
        .filter((hole) => hole !== 'field' && hole !== 'max')
        .map((hole) => `${error}: ${hole}`),
    );
    expect(given.length).toBeGreaterThan(2);
    expect(unfilled).toEqual([]);
  });

  /** The text between a bracket that opens at `from` and its own end. */
  const inside = (text: string, from: number): string => {
    let depth = 0;
    for (let at = from; at < text.length; at += 1) {
      if ('([{'.includes(text[at] ?? '')) depth += 1;
      else if (')]}'.includes(text[at] ?? '')) depth -= 1;
      if (depth === 0) return text.slice(from + 1, at);
    }
    return text.slice(from + 1);
  };
  const sentences = new Map(texts);

  it('are filled wherever a sentence is asked for by its whole key', () => {
    const unfilled = [...code.matchAll(/\bt\(\s*'([a-zA-Z]\w*(?:\.\w+)+)'/g)].flatMap((match) => {
      const [, key = ''] = match;
      const wanted = new Set(holes(sentences.get(key) ?? ''));
      if (wanted.size === 0) return [];
      const given = inside(code, match.index + 1);
      const literal = given.slice(given.indexOf(',') + 1).trim();
      // An object that has its own name, or that another is spread into, was typed where it was made.
      if (given.includes(',') && (!literal.startsWith('{') || literal.includes('...'))) return [];
      return [...wanted]
        .filter((hole) => !new RegExp(`\\b${hole}\\b`).test(literal))
        .map((hole) => `${key}: ${hole}`);
    });
    expect(unfilled).toEqual([]);
  });

  it.each([
    ['zh-CN', zhCN],
    ['en', en],
  ] as const)('never come out with a hole in %s, even where nothing was given', (language, catalogue) => {
    const { t } = createCatalogue(language, { [language]: catalogue });
    const open = texts.map(([key]) => t(key)).filter((text) => text.includes('{{') || text.includes('}}'));
    expect(texts.length).toBeGreaterThan(1000);
    expect(open).toEqual([]);
  });

  it('say what happened and what to do for every refusal', () => {
    const empty = texts.filter(([key, text]) => key.startsWith('errors.') && text.trim().length < 4);
    expect(empty).toEqual([]);
  });
});
