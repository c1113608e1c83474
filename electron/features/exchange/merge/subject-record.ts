import { parsePointsSubject } from '../../../../shared/features/points/rules/sheet-subject';
import type { Id } from '../../../../shared/kernel/ids';

/** Who has no site stands on the sheet of this one. */
const NO_SITE = '-';

/** The record that something hangs on: its kind and id. */
export type SubjectRecord = { readonly kind: string; readonly id: Id };

/**
 * The record behind a subject; null when a subject rightly has none.
 *
 * A month's points sheet is about a month of a person or of a site, so its subject is composed of both: what must be there
 * is the person or the site. People without a site share one sheet that is about no record.
 */
export const subjectRecord = (subjectKind: string, subjectId: Id): SubjectRecord | null => {
  const points = subjectKind === 'pointsMonth' ? parsePointsSubject(subjectId) : undefined;
  if (points === undefined) return { kind: subjectKind, id: subjectId };
  if (points.scope === 'staff') return { kind: 'staff', id: points.id };
  return points.id === NO_SITE ? null : { kind: 'site', id: points.id };
};
