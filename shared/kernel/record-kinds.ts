import type { Feature } from '../features/index';
import { features } from '../features/index';
import type { FeatureDeclaration } from './define-feature';

type KindsOf<F> = F extends { readonly records: readonly { readonly kind: infer K }[] } ? K : never;
type LocalKindsOf<F> = F extends { readonly localKinds: readonly (infer K)[] } ? K : never;

/** Kinds of record that travel between offices. */
export type TravellingKind = KindsOf<Feature> & string;

/** Every kind of record that a screen can show; a change notice names the kinds that changed. */
export type RecordKind = TravellingKind | (LocalKindsOf<Feature> & string) | 'audit';

const declared: readonly FeatureDeclaration[] = features;

export const RECORD_KINDS: readonly RecordKind[] = [
  ...declared.flatMap(({ records = [], localKinds = [] }) => [
    ...records.map(({ kind }) => kind as TravellingKind),
    ...(localKinds as readonly RecordKind[]),
  ]),
  'audit',
];
