import type { FeatureName } from '../../shared/ipc/app-contract';
import type { InputOf, OutputOf } from '../../shared/ipc/define-contract';
import type { CallName, CallOf } from './calls';

/** Where a form's values go: a call of the contract, and what it is given. */
export type Sending<V, O> = {
  readonly channel: string;
  readonly toInput: (values: V) => unknown;
  readonly output?: () => O;
};

/** Send a form's values `into` a call: `into('points', 'correct', (values) => …)`. Its schema is the form's rules. */
export const into = <V, F extends FeatureName, N extends CallName<F>>(
  feature: F,
  name: N,
  toInput: (values: V) => InputOf<CallOf<F, N>>,
): Sending<V, OutputOf<CallOf<F, N>>> => ({ channel: `${feature}.${name}`, toInput });
