import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorRouteComponent,
  type NotFoundRouteComponent,
  type RouteComponent,
} from '@tanstack/react-router';
import type { Address } from '../../shared/features/sums';

/** What stands behind the `?`: filters, the open tab. Words only: the staff number 007 must not come back as a seven. */
export type Search = Readonly<Record<string, string | undefined>>;

/** What stands around every page, and in place of one that does not exist or has failed. */
export type Frame = {
  readonly component: RouteComponent;
  readonly notFoundComponent: NotFoundRouteComponent;
  readonly errorComponent: ErrorRouteComponent;
};

const frameRoute = (frame: Frame) => createRootRoute(frame);

const pageRoute = <const A extends Address>(
  parent: ReturnType<typeof frameRoute>,
  path: A,
  component: RouteComponent,
  errorComponent: ErrorRouteComponent,
) =>
  createRoute({
    getParentRoute: () => parent,
    path,
    component,
    errorComponent,
    validateSearch: (search: Readonly<Record<string, unknown>>) => search as Search,
  });

/** Computed from the addresses and not from the pages, whose types would need their own links' to be known. */
type PageRoutes = { readonly [A in Address]: ReturnType<typeof pageRoute<A>> };

const stringifySearch = (search: Search): string => {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) if (value !== undefined) written.set(name, value);
  return written.size === 0 ? '' : `?${written}`;
};

/** A router over these pages; the address lives behind the `#`, so that a reload finds the page again. */
export const createAddressRouter = (
  frame: Frame,
  pages: readonly { readonly path: Address; readonly component: RouteComponent }[],
) => {
  const root = frameRoute(frame);
  // An office of one kind may lack a page of the other: its address compiles, and says here that there is no such page.
  const routes = Object.fromEntries(
    pages.map(({ path, component }) => [path, pageRoute(root, path, component, frame.errorComponent)]),
  ) as unknown as PageRoutes;
  return createRouter({
    routeTree: root.addChildren(routes),
    history: createHashHistory(),
    parseSearch: (text): Search => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch,
  });
};

export type AddressRouter = ReturnType<typeof createAddressRouter>;

declare module '@tanstack/react-router' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: the router's register can only be extended by an interface
  interface Register {
    readonly router: AddressRouter;
  }
}
