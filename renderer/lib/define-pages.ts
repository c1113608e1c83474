import type { Icon } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { FeatureDeclaration } from '../../shared/kernel/define-feature';
import type { TextKey } from '../../shared/locales/translate';
import type { Fill } from './slots';

/** The parts of the navigation, from top to bottom. */
export const NAV_GROUPS = ['top', 'training', 'assessment', 'files', 'office'] as const;
export type NavGroup = (typeof NAV_GROUPS)[number];

/** One page of a feature. `nav` puts it into the navigation (in the order of the main job). */
export type FeaturePage = {
  readonly component: ComponentType;
  readonly nav?: {
    readonly group: NavGroup;
    readonly order: number;
    readonly label: TextKey;
    readonly icon: Icon;
  };
  /** The kinds of office that have this page; both when absent. */
  readonly offices?: readonly ('head' | 'branch')[];
};

/** A page with its address, as the router and the navigation see it. */
export type FeatureRoute = FeaturePage & { readonly path: string };

/** What the window shows of a feature. */
export type FeaturePages = {
  readonly feature: FeatureDeclaration;
  readonly routes: readonly FeatureRoute[];
  readonly fills: readonly Fill[];
};

type AddressOf<F> = F extends { readonly addresses: readonly (infer A)[] } ? A & string : never;

/** Give every address that a feature declares its page, and fill the places that features before it leave open. */
export const definePages = <const F extends FeatureDeclaration>(
  feature: F,
  {
    pages,
    fills = [],
  }: {
    readonly pages: { readonly [A in AddressOf<F>]: FeaturePage };
    readonly fills?: readonly Fill[];
  },
): FeaturePages => ({
  feature,
  routes: Object.entries<FeaturePage>(pages).map(([path, page]) => ({ ...page, path })),
  fills,
});
