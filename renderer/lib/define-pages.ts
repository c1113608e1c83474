import type { Icon } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Address } from '../../shared/features/sums';
import type { FeatureDeclaration } from '../../shared/kernel/define-feature';
import type { TextKey } from '../../shared/locales/translate';
import type { PageHelp } from './page-help';
import type { Fill } from './slots';

/** What people come to do, from top to bottom of the navigation. A job without pages is not shown. */
export const NAV_JOBS = [
  'desk',
  'people',
  'training',
  'assessment',
  'pay',
  'performance',
  'ladder',
  'files',
  'office',
] as const;
export type NavJob = (typeof NAV_JOBS)[number];

/** One page of a feature. */
export type FeaturePage = {
  /** Loaded when somebody first goes there: start-up reads none of the pages. */
  readonly page: () => Promise<ComponentType>;
  /** The kinds of office that have this page; both when absent. */
  readonly offices?: readonly ('head' | 'branch')[];
};

/** The job that a page belongs to, and how its tab and the palette show it. */
export type NavEntry = {
  readonly job: NavJob;
  readonly order: number;
  readonly label: TextKey;
  readonly icon: Icon;
  /** Loaded when somebody first asks for it. No page is without. */
  readonly help: () => Promise<PageHelp>;
};

type WithParameter = `${string}$${string}`;
/** An address that is complete as it stands: only such a page can be in the navigation. */
export type PlainAddress = Exclude<Address, WithParameter>;

/** A page with its address, as the router and the navigation see it. */
export type FeatureRoute =
  | (FeaturePage & { readonly path: Extract<Address, WithParameter>; readonly nav?: never })
  | (FeaturePage & { readonly path: PlainAddress; readonly nav?: NavEntry });

/** What the window shows of a feature. */
export type FeaturePages = {
  readonly routes: readonly FeatureRoute[];
  readonly fills: readonly Fill[];
};

type AddressOf<F> = F extends { readonly addresses: readonly (infer A)[] } ? A & string : never;

/**
 * Give every address that a feature declares its page, and fill the places that features before it leave open. The declaration is asked
 * for as a type only: the page need not carry its schemas.
 */
export const definePages = <F extends FeatureDeclaration>({
  pages,
  fills = [],
}: {
  readonly pages: {
    readonly [A in AddressOf<F>]: A extends WithParameter
      ? FeaturePage
      : FeaturePage & { readonly nav?: NavEntry };
  };
  readonly fills?: readonly Fill[];
}): FeaturePages => ({
  // What `Object.entries` forgets: every key is an address that the feature declares.
  routes: Object.entries<FeaturePage>(pages).map(([path, page]) => ({ ...page, path }) as FeatureRoute),
  fills,
});
