import type { ComponentType } from 'react';
import type { TextKey } from '../../../shared/locales/translate';
import { defineSlot } from '../../lib/slots';

/** A tab of a person's page that another feature gives. */
export type PersonTab = {
  readonly key: string;
  readonly title: TextKey;
  readonly component: ComponentType<{ readonly staffId: string }>;
};

export const personTabs = defineSlot<PersonTab>('organization.personTabs');
