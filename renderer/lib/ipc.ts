import { hearAnswer } from '../../shared/ipc/answer-text';
import type { AppClient } from '../../shared/ipc/app-contract';
import type { Answer, Notice } from '../../shared/ipc/define-contract';
import { appError } from '../../shared/kernel/errors';
import { refuse } from '../../shared/kernel/result';

type Bridge = {
  readonly call: (channel: string, input: unknown) => Promise<unknown>;
  readonly onNotice: (listener: (notice: unknown) => void) => () => void;
};

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: a global can only be extended by an interface
  interface Window {
    readonly tidui: Bridge;
  }
}

/** One call of the main process by its channel. Every answer is a value; only a lost main process rejects. */
export const callMain = async (channel: string, input: unknown): Promise<unknown> =>
  hearAnswer(await window.tidui.call(channel, input));

/** One call and its answer, which is a refusal when the main process is lost, too. */
export const askMain = async <O>(channel: string, input: unknown): Promise<Answer<O>> => {
  try {
    return (await callMain(channel, input)) as Answer<O>;
  } catch {
    return refuse(appError('E_UNEXPECTED'));
  }
};

export const onNotice = (listener: (notice: Notice) => void): (() => void) =>
  window.tidui.onNotice((notice) => listener(notice as Notice));

const featureClient = (feature: string): unknown =>
  new Proxy(
    {},
    { get: (_target, call: string) => (input: unknown) => callMain(`${feature}.${call}`, input) },
  );

/** `client.feature.call(input)`, typed by the contract; the call's name is the channel's. */
export const client = new Proxy(
  {},
  { get: (_target, feature: string) => featureClient(feature) },
) as AppClient;
