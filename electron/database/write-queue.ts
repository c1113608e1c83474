/** One writer at a time: whoever writes waits for its turn here, whoever only reads never does. */
export type WriteQueue = { readonly run: <T>(work: () => T | Promise<T>) => Promise<T> };

export const createWriteQueue = (): WriteQueue => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (work) => {
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
};
