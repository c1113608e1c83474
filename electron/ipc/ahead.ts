import { type Answer, READY_ANSWERS, type ReadyAnswers } from '../../shared/ipc/define-contract';
import { ok } from '../../shared/kernel/result';

type Ask = (channel: string, input: unknown) => Promise<Answer<unknown>>;

/** Answers that were made before anybody asked. */
export type Ahead = {
  /** Asks for them, one after the other: whoever asks meanwhile is not kept waiting by all of them. */
  readonly prepare: (channels: readonly string[]) => Promise<void>;
  /** What was prepared for this question, else a fresh answer; or at once all that stands ready. Each is given once. */
  readonly ask: Ask;
  /** Something has changed: nothing that was prepared holds any longer. */
  readonly forget: () => void;
};

const isNothing = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && Object.keys(input).length === 0;

/** Prepares the answers of the first screen while its page loads: by then the main process has nothing else to do. */
export const answerAhead = (ask: Ask): Ahead => {
  const prepared = new Map<string, Promise<Answer<unknown>>>();
  const ready = new Map<string, Answer<unknown>>();
  const asked = new Set<string>();
  let holds = true;
  const taken = (channel: string): void => {
    asked.add(channel);
    prepared.delete(channel);
    ready.delete(channel);
  };
  const takeReady = (): ReadyAnswers => {
    const answers = Object.fromEntries(ready);
    for (const channel of Object.keys(answers)) taken(channel);
    return answers;
  };
  return {
    prepare: async (channels) => {
      for (const channel of channels) {
        if (!holds) return;
        if (asked.has(channel)) continue;
        const answer = ask(channel, {});
        prepared.set(channel, answer);
        const answered = await answer;
        if (prepared.has(channel)) ready.set(channel, answered);
      }
    },
    ask: async (channel, input) => {
      if (channel === READY_ANSWERS) return ok(takeReady());
      const known = isNothing(input) ? prepared.get(channel) : undefined;
      taken(channel);
      return known ?? ask(channel, input);
    },
    forget: () => {
      holds = false;
      prepared.clear();
      ready.clear();
    },
  };
};
