import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { AppContract, FeatureName } from '../../shared/ipc/app-contract';
import type { Answer, Call, InputOf, OutputOf } from '../../shared/ipc/define-contract';
import type { AppError } from '../../shared/kernel/errors';
import { useT } from './i18n';
import { askMain } from './ipc';
import { forgetLast, notifyRefusal } from './notify';

export type CallName<F extends FeatureName> = keyof AppContract[F] & string;
export type CallOf<F extends FeatureName, N extends CallName<F>> = AppContract[F][N] extends Call
  ? AppContract[F][N]
  : never;

/** A refusal of a query, as React Query carries it. */
class RefusedQuery extends Error {
  readonly refusal: AppError;
  constructor(refusal: AppError) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

export type CallState<O> = {
  readonly data: O | undefined;
  readonly error: AppError | undefined;
  readonly isLoading: boolean;
  /** Whether the data still answers the question before. */
  readonly isStale: boolean;
};

/** Read through a query of the contract. It runs again after every change. */
export const useCall = <F extends FeatureName, N extends CallName<F>>(
  feature: F,
  name: N,
  input: InputOf<CallOf<F, N>>,
  options: { readonly enabled?: boolean } = {},
): CallState<OutputOf<CallOf<F, N>>> => {
  const answer = useQuery({
    queryKey: [feature, name, input],
    enabled: options.enabled ?? true,
    placeholderData: (previous: unknown) => previous,
    queryFn: async () => {
      const result = await askMain<unknown>(`${feature}.${name}`, input);
      if (!result.ok) throw new RefusedQuery(result.error);
      return result.value;
    },
  });
  const refused = answer.error instanceof RefusedQuery ? answer.error.refusal : undefined;
  // Nobody sees a page under a locked window; it asks again once the window is open.
  const refusal = refused?.code === 'E_LOCKED' ? undefined : refused;
  return {
    data: answer.data as OutputOf<CallOf<F, N>> | undefined,
    error: refusal,
    isLoading: answer.isLoading,
    isStale: answer.isPlaceholderData,
  };
};

const underWay = new Map<string, Promise<unknown>>();

/** A second click or a held key while the same is under way gets the first one's answer: nothing is done twice. */
const askOnce = <O>(channel: string, input: unknown): Promise<Answer<O>> => {
  const key = `${channel} ${JSON.stringify(input)}`;
  const known = underWay.get(key);
  if (known !== undefined) return known as Promise<Answer<O>>;
  const asked = askMain<O>(channel, input).finally(() => underWay.delete(key));
  underWay.set(key, asked);
  return asked;
};

/** Run a call by its channel; whoever asks shows the refusal. */
export const runCall = async <O>(channel: string, input: unknown): Promise<Answer<O>> => {
  const result = await askOnce<O>(channel, input);
  if (result.ok && result.change !== undefined) forgetLast();
  return result;
};

export type Runner<I, O> = { readonly run: (input: I) => Promise<Answer<O>>; readonly isRunning: boolean };

/** Run a command or an action of the contract. A refusal is shown with its remedy, unless the caller shows it itself. */
export const useCommand = <F extends FeatureName, N extends CallName<F>>(
  feature: F,
  name: N,
  options: { readonly silent?: boolean } = {},
): Runner<InputOf<CallOf<F, N>>, OutputOf<CallOf<F, N>>> => {
  const t = useT();
  const [running, setRunning] = useState(0);
  const silent = options.silent ?? false;
  const run = useCallback(
    async (input: InputOf<CallOf<F, N>>) => {
      setRunning((count) => count + 1);
      const result = await runCall<OutputOf<CallOf<F, N>>>(`${feature}.${name}`, input);
      setRunning((count) => count - 1);
      if (!result.ok && !silent) notifyRefusal(t, result.error);
      return result;
    },
    [feature, name, silent, t],
  );
  return { run, isRunning: running > 0 };
};

/**
 * After a change every query on the screen runs again (each costs milliseconds), and every other one when it is shown next. Nobody
 * declares what a query reads: such lists were wrong wherever nobody looked.
 */
export const useRefresh = (): (() => void) => {
  const queries = useQueryClient();
  return useCallback(() => void queries.invalidateQueries(), [queries]);
};
