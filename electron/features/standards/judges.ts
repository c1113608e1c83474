import type { standards as feature } from '../../../shared/features/standards/feature';
import { isSameVersion, orderFault } from '../../../shared/features/standards/rules';
import { type StandardBody, type StandardDoc, standardSchemas } from '../../../shared/features/sums';
import type { CalendarDate } from '../../../shared/kernel/dates';
import { type AppError, appError } from '../../../shared/kernel/errors';
import { type JudgeContext, type JudgesOf, problemsOf } from '../../judge';
import { type StandardBook, standardBook, standards } from './repository';
import { parseStandardBody } from './service/publish';

/** All versions of a document, opened once for the records that are judged together. */
export const bookOf = <D extends StandardDoc>(context: JudgeContext, doc: D): StandardBook<D> =>
  context.once(`standard ${doc}`, () => standardBook(context.db, doc));

/**
 * What is wrong by every version that may have held when a record was written: those in force on the `days` that its rules look at.
 * Nothing is, as soon as one of them has nothing against it.
 */
export const byVersions = <D extends StandardDoc>(
  context: JudgeContext,
  doc: D,
  days: readonly CalendarDate[],
  judge: (body: StandardBody<D>) => readonly AppError[],
): readonly AppError[] => {
  const versions = new Set(days.map((day) => bookOf(context, doc).inForce(day)));
  const found = [...versions].map(({ body }) => judge(body));
  return found.some((problems) => problems.length === 0) ? [] : (found[0] ?? []);
};

export const judges: JudgesOf<typeof feature> = {
  standard: (record, held, { db }) => {
    const { doc, versionNo, effectiveFrom } = record;
    const named = { doc, versionNo };
    if (!Object.hasOwn(standardSchemas, doc)) return [appError('E_STANDARD_UNKNOWN', named, 'doc')];
    const body = parseStandardBody(doc as StandardDoc, record.body);
    const earlier = standards
      .list(db, 'r.doc = ? AND r.owner_office = ?', [doc, record.ownerOffice], 'r.version_no')
      .findLast((other) => other.versionNo < versionNo);
    const isOther =
      held !== undefined &&
      !(
        isSameVersion(held, record) &&
        held.doc === doc &&
        held.versionNo === versionNo &&
        held.effectiveFrom === effectiveFrom
      );
    return problemsOf(
      body.ok ? undefined : { ...body.error, field: 'body' },
      earlier === undefined ? undefined : orderFault(effectiveFrom, earlier),
      isOther ? appError('E_STANDARD_DIFFERS', named, 'body') : undefined,
    );
  },
};
