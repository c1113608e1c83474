import desk from '../../../resources/standards/desk.json';
import exchange from '../../../resources/standards/exchange.json';
import forms from '../../../resources/standards/forms.json';
import organization from '../../../resources/standards/organization.json';
import training from '../../../resources/standards/training.json';
import { standardSchemas, zStandardFile } from '../../../shared/features/standards/schema';
import type { Tx } from '../../database/transact';
import { standards } from './repository';

/** Owner of what the app ships: nobody's to change, the same in every office. */
export const BUILTIN_OWNER = 'BUILTIN';

const files: readonly unknown[] = [desk, exchange, forms, organization, training];

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
