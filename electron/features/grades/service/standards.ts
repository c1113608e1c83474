import { gradeUnder } from '../../../../shared/features/grades/rules/grade';
import type {
  GradeChange,
  GradesStandard,
  Grading,
  PreviewStandard,
  PublishStandard,
  StandardForEdit,
  StandardPreview,
  StandardVersion,
} from '../../../../shared/features/grades/types';
import { ok, type Result } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { transact } from '../../../database/transact';
import { staffLabel } from '../../organization/views/person';
import { handsOutStandards, standardById } from '../../standards/repository';
import { parseStandardBody, publishStandard, versionsOf } from '../../standards/service/publish';
import { allConfirmed } from '../repository';

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

/** A document for its editor: the newest version, whether it holds already or not, and the list of all. */
export const readStandard = (app: AppContext, doc: 'grades' | 'points'): StandardForEdit => {
  const versions = versionsOf(app.db, doc);
  const [newest] = versions;
  if (newest === undefined) throw new Error(`no version of ${doc}`);
  return {
    doc,
    newest: asVersion(newest),
    // As the schema reads it: a version of long ago lacks what came later.
    body: standardById(app.db, doc, newest.id)?.body,
    versions: versions.map(asVersion),
    editable: handsOutStandards(app.db),
  };
};

/** The grade that the same inputs lead to under another body; null when that refuses them. */
const gradeUnderBody = ({ inputs, scheme, derivation }: Grading, body: GradesStandard): string | null => {
  const result = gradeUnder(inputs, scheme, body, derivation.standard);
  return result.ok ? result.value.grade : null;
};

/**
 * Whose grade would change under another version: everybody's last grading, reckoned anew from its own inputs.
 *
 * Only a preview: gradings that were made keep their version. Points and pay change nobody's grade. Refuses `E_STANDARD_INVALID`.
 */
export const previewStandard = (
  app: AppContext,
  { doc, body }: Pick<PreviewStandard, 'doc' | 'body'>,
): Result<StandardPreview> => {
  if (doc === 'points') {
    const sound = parseStandardBody(doc, body);
    return sound.ok ? ok({ judged: 0, unknown: 0, changes: [] }) : sound;
  }
  const parsed = parseStandardBody('grades', body);
  if (!parsed.ok) return parsed;
  const last = new Map(allConfirmed(app.db).map((grading) => [grading.staffId, grading]));
  const judged = [...last.values()].filter((grading) => grading.inputs.kind !== 'given');
  const changes = judged.flatMap((grading): GradeChange[] => {
    const after = gradeUnderBody(grading, parsed.value);
    const person = staffLabel(app.db, grading.staffId);
    if (after === grading.grade || person === undefined) return [];
    return [
      {
        staffId: grading.staffId,
        staffNo: person.staffNo,
        name: person.name,
        scheme: grading.scheme,
        before: grading.grade,
        after,
      },
    ];
  });
  return ok({
    judged: judged.length,
    unknown: last.size - judged.length,
    changes: changes.toSorted((a, b) => (a.staffNo < b.staffNo ? -1 : 1)),
  });
};

/** Publish the next version of the grades or points standard; refusals are those of `standards/publish`. */
export const publishGrades = (app: AppContext, input: PublishStandard): Result<StandardVersion> =>
  transact(app, 'grades.publishStandard', (tx) => {
    const published = publishStandard(tx, input.doc, input);
    return published.ok ? ok(asVersion(published.value)) : published;
  });
