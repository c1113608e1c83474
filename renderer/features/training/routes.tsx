import type { FeatureRoute } from '../../lib/feature-route';
import { planRoutes } from './plan-routes';

export const trainingRoutes: readonly FeatureRoute[] = [...planRoutes];
