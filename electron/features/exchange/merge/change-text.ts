import type { Outcome } from '../../../../shared/features/exchange/rules/merge';
import type { ChangedRecord } from '../../../../shared/features/exchange/types';
import type { RecordKind } from '../../../../shared/kernel/record-kinds';
import type { ReadableDb } from '../../../database/connection';
import { labelOf, textOf } from '../../../database/record-label';
import type { AnyRecord } from '../../../database/record-merge';

type Fields = Readonly<Record<string, unknown>>;

/** Not shown: it follows the version. */
const HIDDEN: ReadonlySet<string> = new Set(['baseVersion']);

/** One changed record for the preview: its name, and each field before and after. */
export const describeChange = (
  db: ReadableDb,
  kind: RecordKind,
  outcome: Outcome,
  held: AnyRecord,
  incoming: AnyRecord,
  differs: readonly string[],
): ChangedRecord => ({
  kind,
  id: incoming.id,
  label: labelOf(db, incoming),
  outcome,
  fields: differs
    .filter((field) => !HIDDEN.has(field))
    .map((field) => ({
      field,
      before: textOf(db, field, (held as Fields)[field]),
      after: textOf(db, field, (incoming as Fields)[field]),
    })),
});
