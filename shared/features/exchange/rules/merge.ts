import { type Envelope, isSameValue } from '../../../kernel/record';

/** What becomes of one record of a file. */
export const OUTCOMES = ['new', 'changed', 'unchanged', 'conflict', 'refused'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whether the file goes on from what was last received, or from an older state of its sender (a restored backup). */
export type Lineage = 'continues' | 'forked';

type Held = Envelope & Readonly<Record<string, unknown>>;

/** The fields in which two versions of a record differ, envelope included, in the order given. */
export const differingFields = (fields: readonly string[], held: Held, incoming: Held): string[] =>
  fields.filter((field) => !isSameValue(held[field], incoming[field]));

const ENVELOPE: ReadonlySet<string> = new Set(['version', 'baseVersion', 'updatedAt', 'updatedBy']);

/**
 * Judge one record against the copy that is held. Versions decide, never clocks (exchange, rule 7).
 *
 * - not held → `new`;
 * - same version, same content → `unchanged`; same version, other content → `conflict`;
 * - a higher version that goes on from the held one → `changed`; a lower one → `conflict`;
 * - after a fork nobody can say what the sender's version was built on, so any other content is a `conflict`;
 * - a ledger's row never changes: any difference is a `conflict`.
 */
export const judgeRecord = (
  fields: readonly string[],
  held: Held | undefined,
  incoming: Held,
  context: { readonly lineage: Lineage; readonly appendOnly: boolean },
): Exclude<Outcome, 'refused'> => {
  if (held === undefined) return 'new';
  const differs = differingFields(fields, held, incoming);
  if (differs.length === 0) return 'unchanged';
  if (context.appendOnly) return 'conflict';
  const contentDiffers = differs.some((field) => !ENVELOPE.has(field));
  if (context.lineage === 'forked') return contentDiffers ? 'conflict' : 'changed';
  if (incoming.version <= held.version) return 'conflict';
  return incoming.baseVersion >= held.version ? 'changed' : 'conflict';
};
