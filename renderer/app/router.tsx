import { lazyRouteComponent } from '@tanstack/react-router';
import { type AddressRouter, createAddressRouter } from '../lib/address-router';
import type { FeatureRoute } from '../lib/define-pages';
import { CrashPage } from './CrashPage';
import { NotFoundPage } from './NotFoundPage';
import { Shell } from './Shell';

/** The router loads a page before it leaves the present one, so that nothing empty is ever shown between them. */
const componentOf = ({ page }: FeatureRoute) => lazyRouteComponent(async () => ({ default: await page() }));

/** A router over the pages of this kind of office. */
export const createAppRouter = (routes: readonly FeatureRoute[]): AddressRouter =>
  createAddressRouter(
    {
      component: () => <Shell routes={routes} />,
      notFoundComponent: NotFoundPage,
      errorComponent: CrashPage,
    },
    routes.map((route) => ({ path: route.path, component: componentOf(route) })),
  );
