import { type ComponentType, Suspense } from 'react';
import { type AddressRouter, createAddressRouter } from '../lib/address-router';
import type { FeatureRoute } from '../lib/define-pages';
import { CrashPage } from './CrashPage';
import { NotFoundPage } from './NotFoundPage';
import { Shell } from './Shell';

const suspended = (Page: ComponentType) => () => (
  <Suspense>
    <Page />
  </Suspense>
);

/** A router over the pages of this kind of office. */
export const createAppRouter = (routes: readonly FeatureRoute[]): AddressRouter =>
  createAddressRouter(
    {
      component: () => <Shell routes={routes} />,
      notFoundComponent: NotFoundPage,
      errorComponent: CrashPage,
    },
    routes.map(({ path, component }) => ({ path, component: suspended(component) })),
  );
