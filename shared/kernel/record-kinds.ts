import type { Feature } from '../features/index';
import { features } from '../features/index';
import type { FeatureDeclaration } from './define-feature';
import type { RecordDefinition, RecordOf } from './record';

type KindsOf<F> = F extends { readonly records: readonly { readonly kind: infer K }[] } ? K : never;
type LocalKindsOf<F> = F extends { readonly localKinds: readonly (infer K)[] } ? K : never;

/** Kinds of record that travel between offices. */
export type TravellingKind = KindsOf<Feature> & string;

type DefinitionsOf<F> = F extends { readonly records: readonly (infer D)[] } ? D : never;

/** A record of a kind. */
export type RecordOfKind<K extends TravellingKind> = RecordOf<
  Extract<DefinitionsOf<Feature>, RecordDefinition & { readonly kind: K }>
>;

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
