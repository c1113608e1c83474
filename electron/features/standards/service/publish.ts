import { orderFault } from '../../../../shared/features/standards/rules';
import type { standardRecord } from '../../../../shared/features/standards/travel';
import {
  fixedStandards,
  type StandardBody,
  type StandardDoc,
  standardSchemas,
} from '../../../../shared/features/sums';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { RecordOf } from '../../../../shared/kernel/record';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { ReadableDb } from '../../../database/connection';
import type { Tx } from '../../../database/transact';
import { handsOutStandards, NEWEST_FIRST, standards } from '../repository';

type StandardVersionRecord = RecordOf<typeof standardRecord>;

/** Every version of a document: what was published before what the app ships, each the newest first. */
export const versionsOf = (db: ReadableDb, doc: StandardDoc): readonly StandardVersionRecord[] =>
  standards.list(db, 'r.doc = ?', [doc], NEWEST_FIRST);

const dayFault = (
  effectiveFrom: CalendarDate,
  today: CalendarDate,
  newest: StandardVersionRecord,
): AppError | undefined => {
  if (effectiveFrom <= today)
    return appError('E_STANDARD_EFFECTIVE_PAST', { effectiveFrom, today }, 'effectiveFrom');
  return orderFault(effectiveFrom, newest);
};

/** A body as its schema wants it; the refusal `E_STANDARD_INVALID` names the first place that does not fit. */
export const parseStandardBody = <D extends StandardDoc>(doc: D, body: unknown): Result<StandardBody<D>> => {
  const parsed = standardSchemas[doc].safeParse(body);
  if (parsed.success) return ok(parsed.data as StandardBody<D>);
  const [issue] = parsed.error.issues;
  // A rule that has words of its own says them.
  const own = issue?.code === 'custom' ? issue.params?.['error'] : undefined;
  if (own !== undefined) return refuse(own as AppError);
  const place = (issue?.path ?? []).map(String).join('.');
  return refuse(appError('E_STANDARD_INVALID', { place, detail: issue?.message ?? '' }, place));
};

/**
 * Publish the next version of a document. Results that were computed under older versions keep them.
 *
 * Refuses a body outside its schema (`E_STANDARD_INVALID`), a day that is not in the future (`E_STANDARD_EFFECTIVE_PAST`) or before the
 * newest version's (`E_STANDARD_EFFECTIVE_BEFORE`), a document of the app's own limits (`E_STANDARD_FIXED`), an office that takes its standards
 * from head office (`E_STANDARD_NOT_YOURS`), and a newest version other than the one that the editor saw (`E_RECORD_CHANGED`).
 */
export const publishStandard = (
  tx: Tx,
  doc: StandardDoc,
  given: { readonly body: unknown; readonly effectiveFrom: CalendarDate; readonly seenVersionNo: number },
): Result<StandardVersionRecord> => {
  const versions = versionsOf(tx, doc);
  const [newest] = versions;
  if (newest === undefined) return refuse(appError('E_NOT_FOUND'));
  if (newest.versionNo !== given.seenVersionNo) return refuse(appError('E_RECORD_CHANGED'));
  if (fixedStandards.includes(doc)) return refuse(appError('E_STANDARD_FIXED'));
  if (!handsOutStandards(tx)) return refuse(appError('E_STANDARD_NOT_YOURS'));
  const fault = dayFault(given.effectiveFrom, tx.today, newest);
  if (fault !== undefined) return refuse(fault);
  const body = parseStandardBody(doc, given.body);
  if (!body.ok) return body;
  const { effectiveFrom } = given;
  const versionNo = 1 + Math.max(...versions.map((version) => version.versionNo));
  return ok(standards.insert(tx, { doc, versionNo, effectiveFrom, body: body.value }));
};
