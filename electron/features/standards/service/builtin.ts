import { zStandardFile } from '../../../../shared/features/standards/schema';
import { standardsOf } from '../../../../shared/features/sums';
import { ok } from '../../../../shared/kernel/result';
import type { ReadableDb } from '../../../database/connection';
import { type Tx, transact, type Writer } from '../../../database/transact';
import type { Backend } from '../../../define-backend';
import { standards } from '../repository';

/** Owner of what the app ships: nobody's to change, the same in every office. */
export const BUILTIN_OWNER = 'BUILTIN';

/** Every standard that the features bring, as the app ships it. The same id in every office lets files between offices name it. */
const shippedBy = (backends: readonly Backend[]) =>
  backends.flatMap(({ feature, standards: files = {} }) =>
    Object.entries(standardsOf([feature])).map(([doc, schema]) => {
      const file = zStandardFile.parse(files[doc]);
      if (file.doc !== doc) throw new Error(`the file of the standard ${doc} holds ${file.doc}`);
      return { ...file, id: `builtin-${doc}-${file.versionNo}`, schema };
    }),
  );

/** Write version 1 of every shipped standard that the database does not hold yet. */
export const loadBuiltinStandards = (tx: Tx, backends: readonly Backend[]): void => {
  for (const { id, doc, versionNo, effectiveFrom, body, schema } of shippedBy(backends)) {
    if (standards.find(tx, id) !== undefined) continue;
    const parsed = schema.parse(body) as Readonly<Record<string, unknown>>;
    standards.insert({ ...tx, office: BUILTIN_OWNER }, { doc, versionNo, effectiveFrom, body: parsed }, id);
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
