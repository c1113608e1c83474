import type { Icon } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { TextKey } from '../../shared/locales/translate';

/** The parts of the navigation, from top to bottom. */
export const NAV_GROUPS = ['top', 'training', 'assessment', 'files', 'office'] as const;
export type NavGroup = (typeof NAV_GROUPS)[number];

/** One page of a feature. `nav` puts it into the navigation (in the order of the main job); `$name` in a path is a parameter. */
export type FeatureRoute = {
  readonly path: string;
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
