import type { z } from 'zod';
import type { TermSection } from '../locales/translate';
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
 * Who may own records of a kind (exchange, who owns what).
 *
 * - `office`: the office whose people and work it is about, branch and head office alike;
 * - `head`: head office, and the app itself for what it ships. What an office without head office made goes along with its records as
 *   evidence of how they came about, and holds nowhere else;
 * - `any`: head office has common ones for all, every office its own beside them.
 */
export type RecordOwner = 'office' | 'head' | 'any';

/** What an office is to the others. */
export type OfficeRole = 'builtin' | 'head' | 'branch';

const OWNERSHIP: Readonly<Record<RecordOwner, Readonly<Record<OfficeRole, Ownership>>>> = {
  office: { builtin: 'none', head: 'owner', branch: 'owner' },
  head: { builtin: 'owner', head: 'owner', branch: 'evidence' },
  any: { builtin: 'none', head: 'owner', branch: 'owner' },
};

/** An owner's record counts everywhere; evidence only explains the records of the office that it comes from. */
export type Ownership = 'owner' | 'evidence' | 'none';

/** What a record is worth whose owner is such an office. */
export const ownershipOf = (owner: RecordOwner, role: OfficeRole): Ownership => OWNERSHIP[owner][role];

/** Where people's word for what a field holds stands: a section of the texts, or a key of a standard's newest version. */
export type FieldWords = { readonly section: TermSection } | { readonly standard: string };

/**
 * Everything about one kind of travelling record: its name (the table is the same word in snake_case), its format version
 * and the schema of its own fields. Ledgers are append-only: they have one version and are never changed or deleted.
 */
export type RecordDefinition<K extends string = string, S extends z.ZodObject = z.ZodObject> = {
  readonly kind: K;
  readonly format: number;
  /** How a record of an earlier format becomes one of the next: the first raises format 1 to 2, and so on. */
  readonly raise: readonly RaiseRecord[];
  readonly schema: S;
  readonly owner: RecordOwner;
  readonly label: readonly string[];
  readonly subject: PointerFields | null;
  readonly cause: PointerFields | null;
  readonly words: Readonly<Record<string, FieldWords>>;
  readonly file: boolean;
  readonly appendOnly: boolean;
  readonly json: readonly string[];
};

/** Gives a record of an older app what its format did not have; what is there stays. */
export type RaiseRecord = (fields: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** Two fields that name a record together: its kind and its id. */
export type PointerFields<F extends string = string> = { readonly kind: F; readonly id: F };

export type FieldsOf<D extends RecordDefinition> = z.infer<D['schema']>;
export type RecordOf<D extends RecordDefinition> = Envelope & FieldsOf<D>;

type FieldOf<S extends z.ZodObject> = keyof S['shape'] & string;

export const defineRecord = <const K extends string, S extends z.ZodObject>(
  kind: K,
  schema: S,
  options: {
    readonly owner: RecordOwner;
    /** What people call it, the most telling field first; a reference stands for the name of the record that it leads to. */
    readonly label: readonly FieldOf<S>[];
    /** One for each format that came before; the format is counted from them. */
    readonly raise?: readonly RaiseRecord[];
    readonly appendOnly?: boolean;
    /** Fields kept as JSON text. */
    readonly json?: readonly FieldOf<S>[];
    /** The record that it belongs to, whichever kind that is; it must be there. */
    readonly subject?: PointerFields<FieldOf<S>>;
    /** What brought it about; told, and not looked for: it may be no record. */
    readonly cause?: PointerFields<FieldOf<S>>;
    /** Fields whose words are said elsewhere than among the values of the field. */
    readonly words?: Readonly<Partial<Record<FieldOf<S>, FieldWords>>>;
    /** Stands for a file that travels beside the records, by its `sha256`, `size`, `mediaType` and `fileName`. */
    readonly file?: boolean;
  },
): RecordDefinition<K, S> => ({
  kind,
  schema,
  format: (options.raise?.length ?? 0) + 1,
  raise: options.raise ?? [],
  owner: options.owner,
  label: options.label,
  subject: options.subject ?? null,
  cause: options.cause ?? null,
  words: (options.words ?? {}) as Readonly<Record<string, FieldWords>>,
  file: options.file ?? false,
  appendOnly: options.appendOnly ?? false,
  json: options.json ?? [],
});

/** A record of an earlier format as one of the current format. */
export const raiseRecord = <R extends Readonly<Record<string, unknown>>>(
  { raise }: Pick<RecordDefinition, 'raise'>,
  format: number,
  record: R,
): R =>
  raise
    .slice(format - 1)
    .reduce<Readonly<Record<string, unknown>>>((fields, step) => step(fields), record) as R;

/** Whether two values of a field are the same to a reader; structures by their content. */
export const isSameValue = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The own fields of a kind in which two of its records differ. */
export const changedFields = <D extends RecordDefinition>(
  definition: D,
  before: FieldsOf<D>,
  after: FieldsOf<D>,
): readonly string[] =>
  Object.keys(definition.schema.shape).filter(
    (field) =>
      !isSameValue(
        (before as Readonly<Record<string, unknown>>)[field],
        (after as Readonly<Record<string, unknown>>)[field],
      ),
  );
