import { features } from '../../../shared/features/index';
import type { Power } from '../../../shared/ipc/define-contract';
import type { FeatureDeclaration } from '../../../shared/kernel/define-feature';
import { kebabOf } from '../../../shared/kernel/words';

const declared: readonly FeatureDeclaration[] = features;

/**
 * What it takes to read a document, by its name or its word, beside the documents themselves. A title on paper is found later, and a name
 * that nobody knows may come from a newer app: both ask for everything that any document asks for.
 */
export const documentPowers = (word: string): readonly Power[] => {
  const all = declared.flatMap(({ name, documents = {} }) =>
    Object.entries(documents).map(
      ([document, { power }]) => [document, power ?? (`${name}.read` as const)] as const,
    ),
  );
  const found = all.filter(([document]) => document === word || kebabOf(document) === word);
  return (found.length === 0 ? all : found).map(([, power]) => power);
};
