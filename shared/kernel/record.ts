import type { z } from 'zod';
import type { Instant } from './dates';
import type { Id } from './ids';

/** What every travelling row carries besides its own fields (exchange: who owns what, versions not clocks). */
export type Envelope = {
  readonly id: Id;
  readonly ownerOffice: string;
  readonly version: number;
  readonly baseVersion: number;
  readonly updatedAt: Instant;
  readonly updatedBy: string;
  readonly deletedAt: Instant | null;
};

/** A scalar that SQLite and a line of JSON both keep exactly. Booleans are kept as 0 and 1, lists as JSON text. */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | Readonly<Record<string, unknown>>;

/**
 * Everything about one kind of travelling record: its name (the table is the same word in snake_case), its format version
 * and the schema of its own fields. Ledgers are append-only: they have one version and are never changed or deleted.
 */
export type RecordDefinition<K extends string = string, S extends z.ZodObject = z.ZodObject> = {
  readonly kind: K;
  readonly format: number;
  readonly schema: S;
  readonly appendOnly: boolean;
  /** Fields kept as JSON text. */
  readonly json: readonly string[];
};

export type FieldsOf<D extends RecordDefinition> = z.infer<D['schema']>;
export type RecordOf<D extends RecordDefinition> = Envelope & FieldsOf<D>;

export const defineRecord = <const K extends string, S extends z.ZodObject>(
  kind: K,
  schema: S,
  options: {
    readonly format?: number;
    readonly appendOnly?: boolean;
    readonly json?: readonly (keyof S['shape'] & string)[];
  } = {},
): RecordDefinition<K, S> => ({
  kind,
  schema,
  format: options.format ?? 1,
  appendOnly: options.appendOnly ?? false,
  json: options.json ?? [],
});
