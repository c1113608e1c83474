import type { standards as feature } from '../../../shared/features/standards/feature';
import { isSameVersion, orderFault } from '../../../shared/features/standards/rules';
import { type StandardDoc, standardSchemas } from '../../../shared/features/standards/schema/standards';
import { appError } from '../../../shared/kernel/errors';
import { type JudgeContext, type JudgesOf, problemsOf } from '../../judge';
import { type StandardBook, standardBook, standards } from './repository';
import { parseStandardBody } from './service/publish';

/** All versions of a document, opened once for the records that are judged together. */
export const bookOf = <D extends StandardDoc>(context: JudgeContext, doc: D): StandardBook<D> =>
  context.once(`standard ${doc}`, () => standardBook(context.db, doc));

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
