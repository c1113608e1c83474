import { zStandardFile } from '../../../../shared/features/standards/schema';
import { standardsOf } from '../../../../shared/features/sums';
import { ok } from '../../../../shared/kernel/result';
import type { ReadableDb } from '../../../database/connection';
import { type Tx, transact, type Writer } from '../../../database/transact';
import type { Backend } from '../../../define-backend';
import { BUILTIN_OWNER, standards } from '../repository';

/**
 * Every standard that the features bring, as the app ships it, with the versions that older apps shipped. The same id in every office
 * lets files between offices name it.
 */
const shippedBy = (backends: readonly Backend[]) =>
  backends.flatMap(({ feature, standards: files = {}, earlierStandards = [] }) =>
    Object.entries(standardsOf([feature])).flatMap(([doc, schema]) => {
      const newest = zStandardFile.parse(files[doc]);
      if (newest.doc !== doc) throw new Error(`the file of the standard ${doc} holds ${newest.doc}`);
      const earlier = earlierStandards
        .map((file) => zStandardFile.parse(file))
        .filter((file) => file.doc === doc);
      return [...earlier, newest].map((file) => ({
        ...file,
        id: `builtin-${doc}-${file.versionNo}`,
        schema,
      }));
    }),
  );

/** Write every version of a shipped standard that the database does not hold yet, word for word: other offices compare it. */
export const loadBuiltinStandards = (tx: Tx, backends: readonly Backend[]): void => {
  for (const { id, doc, versionNo, effectiveFrom, body, schema } of shippedBy(backends)) {
    if (standards.find(tx, id) !== undefined) continue;
    schema.parse(body);
    standards.insert({ ...tx, office: BUILTIN_OWNER }, { doc, versionNo, effectiveFrom, body }, id);
  }
};

const isMissing = (db: ReadableDb, backends: readonly Backend[]): boolean =>
  shippedBy(backends).some(({ id }) => standards.find(db, id) === undefined);

/** Give an office that was set up by an older app the standards that have been shipped since. */
export const completeBuiltinStandards = (app: Writer, backends: readonly Backend[]): void => {
  if (app.officeCode() === '' || !isMissing(app.db, backends)) return;
  transact(app, 'standards.completeBuiltinStandards', (tx) => {
    loadBuiltinStandards(tx, backends);
    return ok(true as const);
  });
};
