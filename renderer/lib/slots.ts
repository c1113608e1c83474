/**
 * A place that a feature leaves open for later ones, so that features keep their order: the person's page shows what it does not
 * know. Whoever opens it exports it; whoever fills it says so in its `feature.tsx`.
 */
export type Slot<T> = { readonly name: string; readonly type?: T };

export type Fill = { readonly slot: string; readonly value: unknown };

export const defineSlot = <T>(name: string): Slot<T> => ({ name });

export const fill = <T>(slot: Slot<T>, value: T): Fill => ({ slot: slot.name, value });

let all: readonly Fill[] = [];

/** Done once, before the first page is drawn. */
export const fillSlots = (fills: readonly Fill[]): void => {
  all = fills;
};

/** Everything that was put into a slot, in the order of the features. */
export const useFills = <T>(slot: Slot<T>): readonly T[] =>
  all.filter((each) => each.slot === slot.name).map((each) => each.value as T);

/** What fills a slot that takes one thing; not only where something is drawn. */
export const filled = <T>(slot: Slot<T>): T => {
  const only = all.find((each) => each.slot === slot.name);
  if (only === undefined) throw new Error(`nothing fills the slot ${slot.name}`);
  return only.value as T;
};

export const useSlot = <T>(slot: Slot<T>): T => filled(slot);
