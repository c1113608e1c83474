import { shapeOf } from '../../../../shared/features/standards/shape';
import type {
  PreviewStandard,
  PublishStandard,
  StandardFault,
  StandardForEdit,
  StandardPreview,
  StandardSummary,
  StandardVersion,
} from '../../../../shared/features/standards/types';
import {
  fixedStandards,
  isStandardDoc,
  type StandardDoc,
  standardSchemas,
} from '../../../../shared/features/sums';
import type { Affected } from '../../../../shared/kernel/affected';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { transact } from '../../../database/transact';
import { readRooms } from '../../../read-rooms';
import { BUILTIN_OWNER, handsOutStandards, standardById, standardInForce } from '../repository';
import { publishStandard, versionsOf } from './publish';

const asVersion = ({
  id,
  versionNo,
  effectiveFrom,
  ownerOffice,
}: ReturnType<typeof versionsOf>[number]): StandardVersion => ({
  id,
  versionNo,
  effectiveFrom,
  owner: ownerOffice,
});

type Versions = { readonly all: readonly StandardVersion[]; readonly inForce: StandardVersion };

const versionsOn = (app: AppContext, doc: StandardDoc): Versions => {
  const all = versionsOf(app.db, doc).map(asVersion);
  const { id } = standardInForce(app.db, doc, app.clock.today());
  const inForce = all.find((version) => version.id === id);
  if (inForce === undefined) throw new Error(`no version of ${doc} in force`);
  return { all, inForce };
};

/** All standards with the version that holds today, and the next one that was published for a later day. */
export const listStandards = (app: AppContext): readonly StandardSummary[] =>
  (Object.keys(standardSchemas) as StandardDoc[]).map((doc) => {
    const { all, inForce } = versionsOn(app, doc);
    const later = all.filter(
      ({ effectiveFrom, owner }) => owner !== BUILTIN_OWNER && effectiveFrom > app.clock.today(),
    );
    return { doc, inForce, next: later.at(-1) ?? null };
  });

/**
 * A document for its editor: the newest version, whether it holds already or not, the one in force, and the list of all. Refuses with
 * `E_NOT_FOUND` what this app does not know.
 */
export const readStandard = (app: AppContext, doc: string): Result<StandardForEdit> => {
  if (!isStandardDoc(doc)) return refuse(appError('E_NOT_FOUND'));
  const { all, inForce } = versionsOn(app, doc);
  const [newest] = all;
  if (newest === undefined) return refuse(appError('E_NOT_FOUND'));
  const fixed = fixedStandards.includes(doc);
  return ok({
    ...{ doc, shape: shapeOf(standardSchemas[doc]), newest, inForce, versions: all, fixed },
    // As the schema reads it: a version of long ago lacks what came later.
    body: standardById(app.db, doc, newest.id)?.body,
    inForceBody: standardById(app.db, doc, inForce.id)?.body,
    editable: handsOutStandards(app.db) && !fixed,
  });
};

const affectedBy = async (app: AppContext, doc: string, body: unknown): Promise<Affected | null> => {
  for (const { affected } of await readRooms((backend) => backend.affected)) {
    const reckon = affected[doc];
    if (reckon !== undefined) return reckon(app, body);
  }
  return null;
};

/**
 * What is wrong with a body by the document's own schema, and whom it would touch if it held already. Only a preview: results that were made
 * keep their version. Refuses with `E_NOT_FOUND` what this app does not know.
 */
export const previewStandard = async (
  app: AppContext,
  { doc, body }: PreviewStandard,
): Promise<Result<StandardPreview>> => {
  if (!isStandardDoc(doc)) return refuse(appError('E_NOT_FOUND'));
  const parsed = standardSchemas[doc].safeParse(body);
  return parsed.success
    ? ok({ faults: [], affected: await affectedBy(app, doc, parsed.data) })
    : ok({ faults: parsed.error.issues as unknown as readonly StandardFault[], affected: null });
};

/** Publish the next version; refusals are those of `publishStandard`, and `E_NOT_FOUND`. */
export const publishNext = (app: AppContext, input: PublishStandard): Result<StandardVersion> => {
  const { doc } = input;
  if (!isStandardDoc(doc)) return refuse(appError('E_NOT_FOUND'));
  return transact(app, 'standards.publishStandard', (tx) => {
    const published = publishStandard(tx, doc, input);
    return published.ok ? ok(asVersion(published.value)) : published;
  });
};
