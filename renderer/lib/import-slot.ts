import type { ComponentType } from 'react';
import type { WorkbookName } from '../../shared/features/sums';
import { defineSlot } from './slots';

/** A button that leads to the import of a workbook; the lists that it fills show it, the workbooks feature gives it. */
export const importButton =
  defineSlot<ComponentType<{ readonly workbook: WorkbookName; readonly label?: string }>>('importButton');
