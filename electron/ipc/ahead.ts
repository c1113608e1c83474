import type { Answer } from '../../shared/ipc/define-contract';

type Ask = (channel: string, input: unknown) => Promise<Answer<unknown>>;

/** Answers that were made before anybody asked. */
export type Ahead = {
  /** Asks for them, one after the other: whoever asks meanwhile is not kept waiting by all of them. */
  readonly prepare: (channels: readonly string[]) => Promise<void>;
  /** What was prepared for this question, else a fresh answer. Each is given once. */
  readonly ask: Ask;
  /** Something has changed: nothing that was prepared holds any longer. */
  readonly forget: () => void;
};

const isNothing = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && Object.keys(input).length === 0;

/** Prepares the answers of the first screen while its page loads: by then the main process has nothing else to do. */
export const answerAhead = (ask: Ask): Ahead => {
  const prepared = new Map<string, Promise<Answer<unknown>>>();
  const asked = new Set<string>();
  let holds = true;
  return {
    prepare: async (channels) => {
      for (const channel of channels) {
        if (!holds) return;
        if (asked.has(channel)) continue;
        const answer = ask(channel, {});
        prepared.set(channel, answer);
        await answer;
      }
    },
    ask: (channel, input) => {
      const known = isNothing(input) ? prepared.get(channel) : undefined;
      prepared.delete(channel);
      asked.add(channel);
      return known ?? ask(channel, input);
    },
    forget: () => {
      holds = false;
      prepared.clear();
    },
  };
};
