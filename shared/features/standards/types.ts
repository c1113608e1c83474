import type { z } from 'zod';
import type { Affected } from '../../kernel/affected';
import type { CalendarDate } from '../../kernel/dates';
import type { Id } from '../../kernel/ids';
import type { zPreviewStandard, zPublishStandard } from './schema';
import type { Shape } from './shape';

/** A standard as it holds today; `body` is what its schema has parsed. */
export type StandardInForce = {
  readonly doc: string;
  readonly versionNo: number;
  readonly effectiveFrom: CalendarDate;
  readonly body: unknown;
};

export type PreviewStandard = z.output<typeof zPreviewStandard>;
export type PublishStandard = z.output<typeof zPublishStandard>;

export type StandardVersion = {
  readonly id: Id;
  readonly versionNo: number;
  readonly effectiveFrom: CalendarDate;
  /** The code of the office that published it; `BUILTIN` for what the app ships. */
  readonly owner: string;
};

/** A line of the list of all standards: what holds today, and what was published for later. */
export type StandardSummary = {
  readonly doc: string;
  readonly inForce: StandardVersion;
  readonly next: StandardVersion | null;
};

/**
 * A document for its editor: the newest version, from which the next is made, the body that holds today, and all versions. `editable`: this
 * office may publish another.
 */
export type StandardForEdit = {
  readonly doc: string;
  readonly shape: Shape;
  readonly newest: StandardVersion;
  readonly body: unknown;
  readonly inForce: StandardVersion;
  readonly inForceBody: unknown;
  readonly versions: readonly StandardVersion[];
  readonly editable: boolean;
  /** Limits of the app itself: nobody publishes them. */
  readonly fixed: boolean;
};

/** A body that a schema does not take: where, and what the schema says, for the page to put into words. */
export type StandardFault = { readonly path: readonly (string | number)[] } & Readonly<
  Record<string, unknown>
>;

export type StandardPreview = {
  readonly faults: readonly StandardFault[];
  /** Null where no names can be given, or the body has faults. */
  readonly affected: Affected | null;
};
