import { type Feature, type FeatureName, features } from '../features/index';
import type { ContractOf, FeatureDeclaration } from '../kernel/define-feature';
import type { Call, ClientOf } from './define-contract';

export type { FeatureName };

/** The sum of the features' contracts. A channel is `feature.call`. */
export type AppContract = { readonly [F in Feature as F['name']]: ContractOf<F> };
export type AppClient = { readonly [F in FeatureName]: ClientOf<AppContract[F]> };

const declared: readonly FeatureDeclaration[] = features;

/** A call by its channel `feature.verbNoun`; its feature's contract is loaded at the first one. */
export const callOf = async (channel: string): Promise<Call | undefined> => {
  const [feature, name = ''] = channel.split('.');
  const contract = await declared.find((each) => each.name === feature)?.contract();
  return contract !== undefined && Object.hasOwn(contract, name) ? contract[name] : undefined;
};

/** Every call of the app by its channel. */
export const allCalls = async (): Promise<ReadonlyMap<string, Call>> =>
  new Map(
    (
      await Promise.all(
        declared.map(async ({ name, contract }) =>
          Object.entries(await contract()).map(
            ([call, declaration]) => [`${name}.${call}`, declaration] as const,
          ),
        ),
      )
    ).flat(),
  );
