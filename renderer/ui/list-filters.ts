import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Translate } from '../../shared/locales/translate';
import type { Search } from '../lib/address-router';

type Labelled = { readonly label: string; readonly width?: number };

/** One of several values, or all. */
export type ChoiceFilter<V extends string = string> = Labelled & {
  readonly kind: 'choice';
  readonly values: readonly V[];
  /** What stands for no filter. Without it one value always holds: the first, unless the address says another. */
  readonly all?: string;
  /** The values come with an answer: what the address says holds before they are here. */
  readonly open?: boolean;
  text(value: V): string;
};

/** Something typed: words to search for, a day, a month. */
export type TypedFilter = Labelled & {
  readonly kind: 'search' | 'day' | 'month';
  readonly placeholder?: string;
};

/** A year; the present one unless the address says another. */
export type YearFilter = Labelled & { readonly kind: 'year'; readonly present: string };

export type ListFilter = ChoiceFilter | TypedFilter | YearFilter;
type Choosing<V extends string> = Omit<ChoiceFilter<V>, 'kind' | 'all'>;

/** A filter by one of several values, or all. */
export const choice = <const V extends string>(filter: Choosing<V> & { readonly all: string }) => ({
  kind: 'choice' as const,
  ...filter,
});

/** A filter of which one value always holds. */
export const oneOf = <const V extends string>(filter: Choosing<V>) => ({
  kind: 'choice' as const,
  ...filter,
});

type Declared = Readonly<Record<string, ListFilter>>;

type ValueOf<F> = F extends { readonly kind: 'choice'; readonly values: readonly (infer V extends string)[] }
  ? F extends { readonly all: string }
    ? V | ''
    : V
  : string;

/** What the filters of a list say, by their names in the address. */
export type FilterValues<D> = { readonly [K in keyof D]: ValueOf<D[K]> };

const SHAPES = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  year: /^(199\d|2[01]\d\d)$/,
} as const;
const LONGEST_SEARCH = 80;

const withoutFilter = (filter: ListFilter): string => {
  if (filter.kind === 'year') return filter.present;
  return filter.kind === 'choice' && filter.all === undefined ? (filter.values[0] ?? '') : '';
};

/** What a filter says, by the address: what it cannot mean counts as not said. */
export const filterValue = (filter: ListFilter, said: string | undefined): string => {
  if (said === undefined) return withoutFilter(filter);
  if (filter.kind === 'search') return said.slice(0, LONGEST_SEARCH);
  const meant =
    filter.kind === 'choice' ? filter.open || filter.values.includes(said) : SHAPES[filter.kind].test(said);
  return meant ? said : withoutFilter(filter);
};

/** A filter in words, for the head of what is printed. */
const wordsOf = (t: Translate, filter: ListFilter, value: string): string =>
  t('common.list.filter', {
    label: filter.label,
    value: filter.kind === 'choice' ? filter.text(value) : value,
  });

/** The filters of a list that hold, in words. */
export const filterWords = (t: Translate, filters: ListFilters): readonly string[] =>
  Object.entries(filters.declared).flatMap(([name, filter]) => {
    const value = filters.values[name] ?? '';
    return value === withoutFilter(filter) && filter.kind !== 'year' ? [] : [wordsOf(t, filter, value)];
  });

export type ListFilters<D extends Declared = Declared> = {
  readonly declared: D;
  readonly values: FilterValues<D>;
  /** Something is searched for or filtered: then an empty list may be full. A year alone is no filter: every list of years has one. */
  readonly isFiltered: boolean;
  readonly set: (name: string, value: string) => void;
  readonly clear: () => void;
};

/** The filters of a list, kept in the address: *back*, a reload and a link bring them back. What changes nothing is not written. */
export const useListFilters = <const D extends Declared>(declared: D): ListFilters<D> => {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const entries = Object.entries<ListFilter>(declared);
  const change = (changed: Search): void =>
    void navigate({
      to: '.',
      search: (previous: Search): Search => ({ ...previous, ...changed }),
      replace: true,
    });
  return {
    declared,
    values: Object.fromEntries(
      entries.map(([name, filter]) => [name, filterValue(filter, search[name])]),
    ) as FilterValues<D>,
    isFiltered: entries.some(
      ([name, filter]) =>
        filter.kind !== 'year' && filterValue(filter, search[name]) !== withoutFilter(filter),
    ),
    set: (name, value) => {
      const filter = declared[name];
      change({ [name]: filter === undefined || value === withoutFilter(filter) ? undefined : value });
    },
    clear: () => change(Object.fromEntries(entries.map(([name]) => [name, undefined]))),
  };
};
