import type { ComponentType } from 'react';
import { defineSlot } from '../../lib/slots';

/** A part of the tab of plans on a person's page: what else the person is being trained by. */
export type PersonPlansPart = {
  readonly key: string;
  readonly component: ComponentType<{ readonly staffId: string }>;
};

export const personPlansParts = defineSlot<PersonPlansPart>('plans.personPlansParts');
