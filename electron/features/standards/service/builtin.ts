import appraisal from '../../../../resources/standards/appraisal.json';
import desk from '../../../../resources/standards/desk.json';
import exams from '../../../../resources/standards/exams.json';
import exchange from '../../../../resources/standards/exchange.json';
import forms from '../../../../resources/standards/forms.json';
import grades from '../../../../resources/standards/grades.json';
import kpi from '../../../../resources/standards/kpi.json';
import organization from '../../../../resources/standards/organization.json';
import points from '../../../../resources/standards/points.json';
import training from '../../../../resources/standards/training.json';
import { standardSchemas, zStandardFile } from '../../../../shared/features/standards/schema/standards';
import { ok } from '../../../../shared/kernel/result';
import type { ReadableDb } from '../../../database/connection';
import { type Tx, transact, type Writer } from '../../../database/transact';
import { standards } from '../repository';

/** Owner of what the app ships: nobody's to change, the same in every office. */
export const BUILTIN_OWNER = 'BUILTIN';

const files: readonly unknown[] = [
  appraisal,
  desk,
  exams,
  exchange,
  forms,
  grades,
  kpi,
  organization,
  points,
  training,
];

/** A shipped standard has the same id everywhere, so that files between offices can name it. */
const builtinId = (doc: string, versionNo: number): string => `builtin-${doc}-${versionNo}`;

/** Write version 1 of every shipped standard that the database does not hold yet. */
export const loadBuiltinStandards = (tx: Tx): void => {
  for (const file of files) {
    const { doc, versionNo, effectiveFrom, body } = zStandardFile.parse(file);
    const id = builtinId(doc, versionNo);
    if (standards.find(tx, id) !== undefined) continue;
    const parsed = standardSchemas[doc].parse(body);
    standards.insert({ ...tx, office: BUILTIN_OWNER }, { doc, versionNo, effectiveFrom, body: parsed }, id);
  }
};

const isMissing = (db: ReadableDb): boolean =>
  files.some((file) => {
    const { doc, versionNo } = zStandardFile.parse(file);
    return standards.find(db, builtinId(doc, versionNo)) === undefined;
  });

/** Give an office that was set up by an older app the standards that have been shipped since. */
export const completeBuiltinStandards = (app: Writer): void => {
  if (app.officeCode() === '' || !isMissing(app.db)) return;
  transact(app, 'standards.completeBuiltinStandards', (tx) => {
    loadBuiltinStandards(tx);
    return ok(true as const);
  });
};
