import { features } from '../features/index';
import type { FeatureDeclaration, SubjectRecord } from './define-feature';
import type { Id } from './ids';

const declared: readonly FeatureDeclaration[] = features;
const composed: NonNullable<FeatureDeclaration['subjects']> = Object.assign(
  {},
  ...declared.map(({ subjects = {} }) => subjects),
);

/** The record behind a subject; null when a subject rightly has none. */
export const subjectRecord = (kind: string, id: Id): SubjectRecord | null => {
  const resolve = Object.hasOwn(composed, kind) ? composed[kind] : undefined;
  return resolve === undefined ? { kind, id } : resolve(id);
};
