import {
  type PathParamOptions,
  type RegisteredRouter,
  type SearchParamOptions,
  useNavigate,
  useParams,
} from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Address, Target } from '../../shared/features/sums';
import type { Search } from './address-router';

type Filling<A extends Address> = PathParamOptions<RegisteredRouter, string, A> &
  SearchParamOptions<RegisteredRouter, string, A>;

/** What fills an address: its parameters, where it has any, and what of the page is meant. */
type Fillings<A extends Address> =
  Record<never, never> extends Filling<A> ? readonly [filling?: Filling<A>] : readonly [filling: Filling<A>];

export type Go = <const A extends Address>(to: A, ...fillings: Fillings<A>) => void;

/** Go to a page: `go('/staff/$id', { params: { id }, search: { tab: 'skills' } })`. */
export const useGo = (): Go => {
  const navigate = useNavigate();
  return useCallback((to, ...[filling]) => void navigate({ to, ...filling } as never), [navigate]);
};

type Param = keyof ReturnType<typeof useParams<RegisteredRouter, string, false>>;

/** A parameter of the present page's address. */
export const useRouteParam = (name: Param): string => useParams({ strict: false })[name] ?? '';

/** The address that a feature declares for a reminder, a tile or a first step; a reminder's subject takes the place of `$id`. */
export const placeOf = (target: Target, subjectId = '') => {
  const [path = '/', search = ''] = target.split('?');
  const meant = [...new URLSearchParams(search)].map(
    ([name, value]) => [name, value === '$id' ? subjectId : value] as const,
  );
  return {
    // Not always an address as it is declared: `/import/roster` has its parameter filled in already.
    to: path as Address,
    params: { id: subjectId },
    search: Object.fromEntries(meant) as Search,
  };
};
