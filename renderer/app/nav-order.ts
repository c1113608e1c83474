import {
  type FeatureRoute,
  NAV_JOBS,
  type NavEntry,
  type NavJob,
  type PlainAddress,
} from '../lib/define-pages';

export type NavRoute = { readonly path: PlainAddress; readonly nav: NavEntry };

/** A job and the pages that do it, in the order of their tabs; never empty. */
export type Job = { readonly key: NavJob; readonly pages: readonly [NavRoute, ...NavRoute[]] };

/** The page of each job that was open last. It comes from the profile, so that it may name what no longer exists. */
export type LastPages = Readonly<Record<string, string>>;

/** The pages that have a tab, in the order of the main job. */
export const inNavigation = (routes: readonly FeatureRoute[]): readonly NavRoute[] =>
  routes
    .flatMap(({ path, nav }) => (nav === undefined ? [] : [{ path, nav }]))
    .sort((a, b) => a.nav.order - b.nav.order);

/** The jobs that have pages here. */
export const jobsOf = (routes: readonly FeatureRoute[]): readonly Job[] => {
  const pages = inNavigation(routes);
  return NAV_JOBS.flatMap((key) => {
    const [first, ...others] = pages.filter(({ nav }) => nav.job === key);
    return first === undefined ? [] : [{ key, pages: [first, ...others] as const }];
  });
};

/** The page in the navigation that an address belongs to: its own, or the list that a record's page was opened from. */
export const pageAt = (jobs: readonly Job[], path: string): NavRoute | undefined =>
  jobs
    .flatMap(({ pages }) => pages)
    .filter((page) => path === page.path || (page.path !== '/' && path.startsWith(`${page.path}/`)))
    .toSorted((a, b) => b.path.length - a.path.length)[0];

/** Where a job goes on: the page that was open last, its first one otherwise. */
export const entryOf = ({ key, pages }: Job, last: LastPages): NavRoute =>
  pages.find(({ path }) => path === last[key]) ?? pages[0];

/** The remembered pages, read from the profile; anything else than words is forgotten. */
export const readLastPages = (kept: string | undefined): LastPages => {
  try {
    const read: unknown = JSON.parse(kept ?? '{}');
    return Object.fromEntries(
      Object.entries(read ?? {}).filter(([, path]) => typeof path === 'string'),
    ) as LastPages;
  } catch {
    return {};
  }
};
