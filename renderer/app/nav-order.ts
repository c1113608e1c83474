import type { FeatureRoute, NavEntry, PlainAddress } from '../lib/define-pages';

export type NavRoute = { readonly path: PlainAddress; readonly nav: NavEntry };

/** The pages that have an entry in the navigation, in its order. */
export const inNavigation = (routes: readonly FeatureRoute[]): readonly NavRoute[] =>
  routes
    .flatMap(({ path, nav }) => (nav === undefined ? [] : [{ path, nav }]))
    .sort((a, b) => a.nav.order - b.nav.order);
