import type { Stage } from './stage';

/** Something that acts hand on: one leaves it on the stage, later ones take it from there. */
export type Prop<T> = {
  readonly leave: (stage: Stage, value: T) => void;
  /** Throws where no earlier act has left it. */
  readonly take: (stage: Stage) => T;
};

export const prop = <T extends object | string>(what: string): Prop<T> => {
  const left = new WeakMap<Stage, T>();
  return {
    leave: (stage, value) => {
      left.set(stage, value);
    },
    take: (stage) => {
      const value = left.get(stage);
      if (value === undefined) throw new Error(`no act has left ${what} on the stage`);
      return value;
    },
  };
};
