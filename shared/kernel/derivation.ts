import type { TextKey, Translate } from '../locales/translate';

/**
 * Where a rule comes from: title and clause of the document as the standard holds them beside its numbers, or a key of the catalogue
 * (what versions without them were computed under).
 */
export type Clause = string;

/** One line of a calculation: a sentence of the catalogue and what stands in it. `words` are parameters that are texts themselves. */
export type DerivationStep = {
  readonly text: TextKey;
  readonly params: Readonly<Record<string, string | number>>;
  readonly words?: Readonly<Record<string, TextKey>>;
};

/** The document and version of the numbers that a result was computed under. */
export type StandardRef = { readonly doc: string; readonly id: string; readonly versionNo: number };

/**
 * How a value came about: what went in, what was done with it, under which version of which rule, and the clause that the rule
 * comes from. The explanation panel, the document and the tests read the same object.
 */
export type Derivation = {
  readonly rule: TextKey;
  readonly clause: Clause;
  readonly standard: StandardRef;
  readonly inputs: readonly DerivationStep[];
  readonly steps: readonly DerivationStep[];
};

export const step = (
  text: TextKey,
  params: Readonly<Record<string, string | number>> = {},
  words?: Readonly<Record<string, TextKey>>,
): DerivationStep => (words === undefined ? { text, params } : { text, params, words });

const A_KEY = /^[a-z][A-Za-z]*(?:\.[A-Za-z]+)+$/;

/** The clause as people read it: the document's own words, whatever the language of the window. */
export const clauseText = (t: Translate, clause: Clause): string =>
  A_KEY.test(clause) ? t(clause as TextKey) : clause;

/** A line in the reader's language. */
export const stepText = (t: Translate, { text, params, words = {} }: DerivationStep): string =>
  t(text, { ...params, ...Object.fromEntries(Object.entries(words).map(([name, key]) => [name, t(key)])) });

/** The whole derivation as lines: the rule with its version, its clause, the inputs, the arithmetic. */
export const derivationLines = (t: Translate, derivation: Derivation): readonly string[] => [
  t('common.explain.rule', { rule: t(derivation.rule), versionNo: derivation.standard.versionNo }),
  t('common.explain.clause', { clause: clauseText(t, derivation.clause) }),
  ...derivation.inputs.map((line) => stepText(t, line)),
  ...derivation.steps.map((line) => stepText(t, line)),
];
