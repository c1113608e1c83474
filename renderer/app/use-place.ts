import { useLocalStorage } from '@mantine/hooks';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import type { Search } from '../lib/address-router';
import type { FeatureRoute } from '../lib/define-pages';
import { type Job, jobsOf, type LastPages, type NavRoute, pageAt, readLastPages } from './nav-order';

/** What a list was filtered by when it was left, until the app ends: the way back from a record finds it so. */
const leftWith = new Map<string, Search>();

export type Place = {
  readonly jobs: readonly Job[];
  /** The present page, or the list of the present record. */
  readonly page: NavRoute | undefined;
  /** Whether a record is open and not the list itself. */
  readonly inRecord: boolean;
  readonly last: LastPages;
  /** The filters to come back to. */
  readonly searchOf: (path: string) => Search;
};

const searchOf = (path: string): Search => leftWith.get(path) ?? {};

/** Where in the navigation the window is; each job remembers its last page. */
export const usePlace = (routes: readonly FeatureRoute[]): Place => {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const search = useRouterState({ select: ({ location }) => location.search as Search });
  const jobs = useMemo(() => jobsOf(routes), [routes]);
  const page = pageAt(jobs, path);
  const [last, setLast] = useLocalStorage<LastPages>({
    key: 'navigation:last',
    defaultValue: {},
    getInitialValueInEffect: false,
    deserialize: readLastPages,
  });
  useEffect(() => {
    if (page !== undefined) setLast((before) => ({ ...before, [page.nav.job]: page.path }));
  }, [page, setLast]);
  useEffect(() => {
    leftWith.set(path, search);
  }, [path, search]);
  return { jobs, page, inRecord: page !== undefined && page.path !== path, last, searchOf };
};
