import type { ComponentType, ReactNode } from 'react';
import type { TextKey } from '../../shared/locales/translate';

/**
 * Places that a feature leaves open for one that stands above it. The shell fills them at start, so that features keep
 * their order: training shows a print button without knowing the forms feature.
 */
export type Slots = {
  readonly printButton: ComponentType<{
    readonly form:
      | 'trainingPlan'
      | 'signInSheet'
      | 'trainingRecord'
      | 'trainingFile'
      | 'gradingSheet'
      | 'pointsSheet'
      | 'appraisalSheet'
      | 'improvementSheet'
      | 'scoreSheet';
    readonly subjectIds: readonly string[];
    readonly label?: string;
  }>;
  readonly personTabs: readonly PersonTab[];
};

/** A tab of a person's page that another feature gives. */
export type PersonTab = {
  readonly key: string;
  readonly title: TextKey;
  readonly render: (staffId: string) => ReactNode;
};

let filled: Slots | undefined;

export const fillSlots = (slots: Slots): void => {
  filled = slots;
};

export const useSlot = <K extends keyof Slots>(name: K): Slots[K] => {
  if (filled === undefined) throw new Error('slots are not filled');
  return filled[name];
};
