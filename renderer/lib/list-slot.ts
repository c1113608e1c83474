import type { ComponentType } from 'react';
import type { ListPicture } from '../../shared/kernel/list-picture';
import { defineSlot } from './slots';

export type ListButtonsProps = {
  readonly count: number;
  /** How many of them are selected. */
  readonly chosen: number;
  /** Asked when a button is used: a picture of thousands of rows is not made for nothing. */
  readonly take: (what: 'all' | 'chosen') => ListPicture;
};

/** *Print this list* and *export this list*, which every list shows; the feature that looks across all lists gives them. */
export const listButtons = defineSlot<ComponentType<ListButtonsProps>>('listButtons');
