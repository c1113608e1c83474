import type { ComponentType } from 'react';
import type { TextKey } from '../../../shared/locales/translate';
import { defineSlot } from '../../lib/slots';

type OfPerson = ComponentType<{ readonly staffId: string }>;

/** A tab of a person's page that another feature gives. */
export type PersonTab = {
  readonly key: string;
  readonly title: TextKey;
  readonly component: OfPerson;
  /** A hook that counts what the tab holds; undefined while it is being read. */
  readonly useCount?: (staffId: string) => number | undefined;
};

export const personTabs = defineSlot<PersonTab>('organization.personTabs');

/** What a feature says of a person at the top of their page: where they stand, and what is due. */
export type PersonSummary = {
  readonly key: string;
  readonly component: OfPerson;
};

export const personSummaries = defineSlot<PersonSummary>('organization.personSummaries');
