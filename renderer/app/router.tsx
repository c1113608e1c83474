import {
  type AnyRouter,
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
} from '@tanstack/react-router';
import { Suspense } from 'react';
import type { FeatureRoute } from '../lib/define-pages';
import { CrashPage } from './CrashPage';
import { NotFoundPage } from './NotFoundPage';
import { Shell } from './Shell';

/** A router over the pages of this kind of office; the address lives behind the `#`, so that a reload finds the page again. */
export const createAppRouter = (routes: readonly FeatureRoute[]): AnyRouter => {
  const root = createRootRoute({
    component: () => <Shell routes={routes} />,
    notFoundComponent: NotFoundPage,
    errorComponent: CrashPage,
  });
  const children = routes.map(({ path, component: Page }) =>
    createRoute({
      getParentRoute: () => root,
      path,
      component: () => (
        <Suspense>
          <Page />
        </Suspense>
      ),
      errorComponent: CrashPage,
    }),
  );
  return createRouter({ routeTree: root.addChildren(children), history: createHashHistory() });
};
