import type { CalendarDate } from '../../kernel/dates';

/** A standard as it holds today; `body` is what its schema has parsed. */
export type StandardInForce = {
  readonly doc: string;
  readonly versionNo: number;
  readonly effectiveFrom: CalendarDate;
  readonly body: unknown;
};
