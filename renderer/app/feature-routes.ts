import { featurePages } from '../features/index';
import type { FeatureRoute } from '../lib/define-pages';

/** Every page of the app, in the order of the features. */
export const featureRoutes: readonly FeatureRoute[] = featurePages.flatMap(({ routes }) => routes);

export const routesOf = (office: 'head' | 'branch'): readonly FeatureRoute[] =>
  featureRoutes.filter((route) => route.offices === undefined || route.offices.includes(office));
