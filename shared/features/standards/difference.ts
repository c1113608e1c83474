import { identityOf, type Shape } from './shape';

/** A step on the way to a place in a standard: a field's name, a key that people chose, or a row by what it is called. */
export type Step =
  | { readonly field: string }
  | { readonly key: string }
  | { readonly row: string; readonly field?: string };

/** A place at which two versions differ; undefined stands for *not there*. */
export type Difference = {
  readonly place: readonly Step[];
  readonly before: unknown;
  readonly after: unknown;
};

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What people call a row: its title, else what it is named by, else its place. */
const nameOf = (row: unknown, of: Shape, at: number): Step => {
  if (!isFields(row)) return { row: String(at + 1) };
  const { title, grade } = row;
  if (typeof title === 'string' && title !== '') return { row: title };
  const identity = identityOf(of);
  if (identity !== undefined) return { row: String(row[identity.name]), field: identity.name };
  return { row: typeof grade === 'string' && grade !== '' ? grade : String(at + 1) };
};

const differencesOfRows = (
  before: readonly unknown[],
  after: readonly unknown[],
  of: Shape,
  place: readonly Step[],
): readonly Difference[] => {
  const identity = identityOf(of);
  const isUnique = (rows: readonly unknown[]): boolean =>
    identity !== undefined &&
    new Set(rows.map((row) => isFields(row) && row[identity.name])).size === rows.length;
  const byName = isUnique(before) && isUnique(after);
  const keyOf = (row: unknown, at: number): string =>
    byName && identity !== undefined && isFields(row) ? String(row[identity.name]) : String(at);
  const old = new Map(before.map((row, at) => [keyOf(row, at), row]));
  const kept = new Set(after.map(keyOf));
  return [
    ...after.flatMap((row, at) => {
      const was = old.get(keyOf(row, at));
      return differences(was, row, of, [...place, nameOf(was ?? row, of, at)]);
    }),
    ...before.flatMap((row, at) =>
      kept.has(keyOf(row, at))
        ? []
        : [{ place: [...place, nameOf(row, of, at)], before: row, after: undefined }],
    ),
  ];
};

/**
 * Where two bodies of a standard differ, in the order in which they are read: each changed field with its way there, a row or a key that came
 * or went as a whole. Rows are the same when they have the same key, whatever their place; without a key, when they stand at the same place.
 */
export const differences = (
  before: unknown,
  after: unknown,
  shape: Shape,
  place: readonly Step[] = [],
): readonly Difference[] => {
  if (same(before, after)) return [];
  if (shape.kind === 'group' && isFields(before) && isFields(after))
    return shape.fields.flatMap(({ name, shape: of }) =>
      differences(before[name], after[name], of, [...place, { field: name }]),
    );
  if (shape.kind === 'byKey' && isFields(before) && isFields(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      differences(before[key], after[key], shape.of, [...place, { key }]),
    );
  if (shape.kind === 'list' && shape.of.kind === 'group' && Array.isArray(before) && Array.isArray(after))
    return differencesOfRows(before, after, shape.of, place);
  return [{ place, before, after }];
};
