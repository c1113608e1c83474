import type { StandardBody, StandardDoc } from '../../shared/features/sums';
import type { Clause, DerivationStep } from '../../shared/kernel/derivation';
import type { TextKey } from '../../shared/locales/translate';

/** A rule that holds on a page: the standard that has its numbers, the clause it comes from where it has one, and its sentences. */
export type HelpRule = {
  readonly doc: StandardDoc;
  readonly clause: (body: unknown) => Clause | undefined;
  readonly lines: (body: unknown) => readonly DerivationStep[];
};

/** What the help says of a page: what it is for, how its main jobs go, and the rules in the numbers that are in force. */
export type PageHelp = {
  readonly purpose: TextKey;
  readonly jobs: readonly TextKey[];
  readonly rules: readonly HelpRule[];
};

/** A rule whose sentences read the body of their standard; main answers with what its schema has parsed. */
export const ruleOf = <D extends StandardDoc>(
  doc: D,
  clause: ((body: StandardBody<D>) => Clause | undefined) | undefined,
  lines: (body: StandardBody<D>) => readonly DerivationStep[],
): HelpRule => ({
  doc,
  clause: (body) => clause?.(body as StandardBody<D>),
  lines: (body) => lines(body as StandardBody<D>),
});
