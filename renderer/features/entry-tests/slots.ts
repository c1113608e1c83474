import type { ComponentType } from 'react';
import type { ScoreRow } from '../../../shared/features/entry-tests/types';
import { defineSlot } from '../../lib/slots';

/** What is made of a score: the panel that draws the individual plan. */
export const scorePlan =
  defineSlot<ComponentType<{ readonly score: ScoreRow | null; readonly onClose: () => void }>>(
    'entryTests.scorePlan',
  );
