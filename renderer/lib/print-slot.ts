import type { ComponentType } from 'react';
import type { DocumentName } from '../../shared/features/sums';
import { defineSlot } from './slots';

/** A button that previews and prints documents of these subjects; every feature shows it, the documents feature gives it. */
export const printButton =
  defineSlot<
    ComponentType<{
      readonly document: DocumentName;
      readonly subjectIds: readonly string[];
      readonly label?: string;
    }>
  >('printButton');
