import type { ComponentType } from 'react';
import { defineSlot } from '../../lib/slots';

/** A part of the tab of notices on a person's page: what else is on record for or against the person. */
export type PersonRecordPart = {
  readonly key: string;
  readonly component: ComponentType<{ readonly staffId: string }>;
};

export const personRecordParts = defineSlot<PersonRecordPart>('notices.personRecordParts');
