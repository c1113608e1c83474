import type { FeatureRoute } from '../lib/define-pages';

type NavRoute = FeatureRoute & { readonly nav: NonNullable<FeatureRoute['nav']> };

const hasNav = (route: FeatureRoute): route is NavRoute => route.nav !== undefined;

/** The pages that have an entry in the navigation, in its order. */
export const inNavigation = (routes: readonly FeatureRoute[]): readonly NavRoute[] =>
  routes.filter(hasNav).sort((a, b) => a.nav.order - b.nav.order);
