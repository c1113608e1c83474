import { type Feature, type FeatureName, features } from '../features/index';
import type { FeatureDeclaration } from '../kernel/define-feature';
import type { Call, ClientOf, Contract } from './define-contract';

export type { FeatureName };

/** The sum of the features' contracts. A channel is `feature.call`. */
export type AppContract = { readonly [F in Feature as F['name']]: F['contract'] };
export type AppClient = { readonly [F in FeatureName]: ClientOf<AppContract[F]> };

const declared: readonly FeatureDeclaration[] = features;

/** Every call of the app by its channel `feature.verbNoun`. */
export const calls: ReadonlyMap<string, Call> = new Map(
  declared.flatMap(({ name, contract }) =>
    Object.entries(contract as Contract).map(
      ([call, declaration]) => [`${name}.${call}`, declaration] as const,
    ),
  ),
);
