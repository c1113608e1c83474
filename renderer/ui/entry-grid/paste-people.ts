import { codeKey, wordKey } from '../../../shared/kernel/sameness';
import { numberKey } from '../../../shared/kernel/search';

/** Who a row of the grid is, as far as a paste may name it. Rows that are no people (sites, lines of a sheet) have no number. */
export type RowId = { readonly key: string; readonly no: string; readonly name: string };

/** The people that a paste may mean, to be found by number, by a number that lost its zeros, and by name. */
export type People = {
  readonly exact: ReadonlyMap<string, RowId>;
  readonly loose: ReadonlyMap<string, readonly RowId[]>;
  readonly names: ReadonlyMap<string, readonly RowId[]>;
};

const push = (map: Map<string, RowId[]>, key: string, row: RowId): void => {
  if (key === '') return;
  const known = map.get(key);
  if (known === undefined) map.set(key, [row]);
  else known.push(row);
};

export const peopleOf = (rows: readonly RowId[]): People => {
  const exact = new Map<string, RowId>();
  const loose = new Map<string, RowId[]>();
  const names = new Map<string, RowId[]>();
  for (const row of rows) {
    if (row.no !== '') exact.set(numberKey(row.no), row);
    push(loose, codeKey(row.no), row);
    push(names, wordKey(row.name), row);
  }
  return { exact, loose, names };
};

/** Whose number it is; one that lost its zeros is somebody's if it can be of one person only. */
export const byNumber = (people: People, text: string): RowId | undefined => {
  const exact = people.exact.get(numberKey(text));
  if (exact !== undefined) return exact;
  const loose = people.loose.get(codeKey(text)) ?? [];
  return loose.length === 1 ? loose[0] : undefined;
};

export const byName = (people: People, text: string): readonly RowId[] =>
  people.names.get(wordKey(text)) ?? [];

export type NotFound =
  | { readonly kind: 'nobody'; readonly who: string }
  | { readonly kind: 'nameTwice'; readonly name: string; readonly count: number }
  | { readonly kind: 'nameDiffers'; readonly no: string; readonly name: string; readonly known: string };

/**
 * Whom a line means. A number decides, and the name beside it must be theirs: a number that nobody has is a mistake even when the name
 * beside it is known.
 */
export const personOf = (people: People, no: string, name: string): RowId | NotFound => {
  if (no.trim() !== '' && !(name.trim() === '' && byName(people, no).length > 0)) {
    const row = byNumber(people, no);
    if (row === undefined) return { kind: 'nobody', who: `${no} ${name}`.trim() };
    if (name.trim() !== '' && wordKey(name) !== wordKey(row.name))
      return { kind: 'nameDiffers', no: row.no, name: name.trim(), known: row.name };
    return row;
  }
  const said = name.trim() === '' ? no : name;
  const found = byName(people, said);
  const [only] = found;
  if (only === undefined) return { kind: 'nobody', who: said.trim() };
  return found.length === 1 ? only : { kind: 'nameTwice', name: only.name, count: found.length };
};
