import type { Month } from '../../../kernel/dates';
import type { Id } from '../../../kernel/ids';

/** What a points sheet is about: a month of a site (`-` for people without one) or of a person, in one word. */
export type PointsSubject = { readonly month: Month; readonly scope: 'site' | 'staff'; readonly id: Id };

export const pointsSubjectId = ({ month, scope, id }: PointsSubject): string => `${month}:${scope}:${id}`;

export const parsePointsSubject = (subjectId: string): PointsSubject | undefined => {
  const [, month, scope, id] = /^(\d{4}-\d{2}):(site|staff):(.+)$/u.exec(subjectId) ?? [];
  if (month === undefined || id === undefined) return undefined;
  return { month, scope: scope === 'site' ? 'site' : 'staff', id };
};
