import type { Heading } from '../../shared/kernel/paper';

/** A document to print: the content, and what only this print has (number, codes, day). A draft has no number. */
export type Sheet = {
  /** The document's name. */
  readonly document: string;
  readonly heading: Heading;
  /** What the document's own reader or schema gave. */
  readonly model: Record<string, unknown>;
  readonly number: string | null;
  /** What the codes on the paper say beside its number; null for a draft, which carries none. */
  readonly code: { readonly office: string; readonly snapshotHash: string } | null;
  /** The version of the layout that the snapshot was printed with; 1 where it has none. */
  readonly layout: number;
  readonly printedOn: string;
};
