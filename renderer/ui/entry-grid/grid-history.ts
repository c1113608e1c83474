import type { Cells } from './grid-cells';

/** What is unsaved: cells, and what was added to the grid for them (people, raters). */
export type Unsaved<A> = { readonly cells: Cells; readonly added: readonly A[] };

/** The steps since the last saving. `mark` names the cell that is being typed into: its letters are one step. */
export type GridHistory<A> = {
  readonly past: readonly Unsaved<A>[];
  readonly now: Unsaved<A>;
  readonly future: readonly Unsaved<A>[];
  readonly mark: string | null;
};

const STEPS = 100;

export const startHistory = <A>(now: Unsaved<A>): GridHistory<A> => ({
  past: [],
  now,
  future: [],
  mark: null,
});

/** Take a step. With the mark of the step before it is the same step going on. */
export const takeStep = <A>(
  history: GridHistory<A>,
  now: Unsaved<A>,
  mark: string | null = null,
): GridHistory<A> =>
  mark !== null && mark === history.mark
    ? { ...history, now, future: [] }
    : { past: [...history.past.slice(1 - STEPS), history.now], now, future: [], mark };

export const undoStep = <A>(history: GridHistory<A>): GridHistory<A> => {
  const now = history.past.at(-1);
  if (now === undefined) return history;
  return { past: history.past.slice(0, -1), now, future: [history.now, ...history.future], mark: null };
};

export const redoStep = <A>(history: GridHistory<A>): GridHistory<A> => {
  const [now, ...future] = history.future;
  if (now === undefined) return history;
  return { past: [...history.past, history.now], now, future, mark: null };
};
