import type { Id } from './ids';

/** One person for whom something would be another; `after` null: the new version refuses what they stand on. */
export type StandardChange = {
  readonly staffId: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly before: string;
  readonly after: string | null;
};

/** Whom a new version would touch, as far as names can be given. */
export type Affected = {
  /** How many people were reckoned anew. */
  readonly judged: number;
  /** Those of whom nothing can be said: what they stand on was never written down. */
  readonly unknown: number;
  readonly changes: readonly StandardChange[];
};
