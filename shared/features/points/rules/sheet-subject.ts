import type { Month } from '../../../kernel/dates';
import type { SubjectRecord } from '../../../kernel/define-feature';
import type { Id } from '../../../kernel/ids';

/** What a points sheet is about: a month of a site (`-` for people without one) or of a person, in one word. */
export type PointsSubject = { readonly month: Month; readonly scope: 'site' | 'staff'; readonly id: Id };

export const pointsSubjectId = ({ month, scope, id }: PointsSubject): string => `${month}:${scope}:${id}`;

export const parsePointsSubject = (subjectId: string): PointsSubject | undefined => {
  const [, month, scope, id] = /^(\d{4}-\d{2}):(site|staff):(.+)$/u.exec(subjectId) ?? [];
  if (month === undefined || id === undefined) return undefined;
  return { month, scope: scope === 'site' ? 'site' : 'staff', id };
};

/** Who has no site stands on the sheet of this one. */
const NO_SITE = '-';

/**
 * The record behind a points sheet: the person or the site whose month it is. People without a site share one sheet that is about
 * no record.
 */
export const pointsSubjectRecord = (subjectId: string): SubjectRecord | null => {
  const points = parsePointsSubject(subjectId);
  if (points === undefined) return { kind: 'pointsMonth', id: subjectId };
  if (points.scope === 'staff') return { kind: 'staff', id: points.id };
  return points.id === NO_SITE ? null : { kind: 'site', id: points.id };
};
