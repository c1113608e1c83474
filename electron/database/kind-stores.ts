import { features } from '../../shared/features/index';
import type { FeatureDeclaration } from '../../shared/kernel/define-feature';
import type { RecordDefinition } from '../../shared/kernel/record';
import type { TravellingKind } from '../../shared/kernel/record-kinds';
import type { ReadableDb } from './connection';
import { foreignKeys, type TravelStore } from './record-merge';
import { type RecordStore, recordStore, toSnake } from './record-store';

export type KindStore = TravelStore &
  Pick<RecordStore, 'findAny' | 'putBack'> & { readonly kind: TravellingKind };

const declared: readonly FeatureDeclaration[] = features;

/** A store for every kind of record that travels, what others refer to first: this is the order in a file. */
export const kindStores: readonly KindStore[] = declared
  .flatMap(({ records = [] }) => records)
  .map((definition) => ({
    ...recordStore<RecordDefinition>(definition),
    kind: definition.kind as TravellingKind,
  }));

const byKind: ReadonlyMap<string, KindStore> = new Map(kindStores.map((store) => [store.kind, store]));

export const storeOf = (kind: string): KindStore | undefined => byKind.get(kind);

/** The field that a column of a kind's table holds. */
export const fieldOf = (store: KindStore, column: string): string =>
  store.fields.find((field) => toSnake(field) === column) ?? column;

const known = new Map<KindStore, ReadonlyMap<string, KindStore>>();

/** Which fields of a kind name another record, and of which kind: the foreign keys of its table, the same in every database. */
export const referencesOf = (db: ReadableDb, store: KindStore): ReadonlyMap<string, KindStore> => {
  const found =
    known.get(store) ??
    new Map(
      foreignKeys(db, store.table).flatMap(({ column, parent }) => {
        const target = kindStores.find(({ table }) => table === parent);
        return target === undefined ? [] : [[fieldOf(store, column), target] as const];
      }),
    );
  known.set(store, found);
  return found;
};
