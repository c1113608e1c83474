import type { Icon } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { TextKey } from '../../shared/locales/translate';

/** One page of a feature. `nav` puts it into the navigation (in the order of the main job); `$name` in a path is a parameter. */
export type FeatureRoute = {
  readonly path: string;
  readonly component: ComponentType;
  readonly nav?: { readonly order: number; readonly label: TextKey; readonly icon: Icon };
  /** The kinds of office that have this page; both when absent. */
  readonly offices?: readonly ('head' | 'branch')[];
};
