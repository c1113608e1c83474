import type { FeatureRoute } from '../../lib/feature-route';

export const organizationRoutes: readonly FeatureRoute[] = [];
