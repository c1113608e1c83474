import type { Outcome } from '../../../../shared/features/exchange/rules/merge';
import type { ChangedRecord } from '../../../../shared/features/exchange/types';
import type { KindStore } from '../../../database/kind-stores';
import type { AnyRecord } from '../../../database/record-merge';
import type { RecordNames } from '../../../database/record-names';

/** Not shown: it follows the version. */
const HIDDEN: ReadonlySet<string> = new Set(['baseVersion']);

/** A held record and what the file makes of it. */
export type Change = {
  readonly outcome: Outcome;
  readonly held: AnyRecord;
  readonly incoming: AnyRecord;
  readonly differs: readonly string[];
};

/** One changed record for the preview: its name, and each field before and after. */
export const describeChange = (
  names: RecordNames,
  store: KindStore,
  { outcome, held, incoming, differs }: Change,
): ChangedRecord => ({
  kind: store.kind,
  id: incoming.id,
  label: names.labelOf(store, incoming),
  outcome,
  fields: differs
    .filter((field) => !HIDDEN.has(field))
    .map((field) => ({
      field,
      before: names.textOf(store, held, field),
      after: names.textOf(store, incoming, field),
    })),
});
