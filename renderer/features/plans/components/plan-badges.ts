import type { MantineColor } from '@mantine/core';
import type { PlanApproval } from '../../../../shared/features/plans/rules/approval';
import type { PlanItemState, PlanState } from '../../../../shared/features/plans/vocabulary';

export const ITEM_COLORS: Readonly<Record<PlanItemState, MantineColor>> = {
  planned: 'gray',
  inProgress: 'blue',
  evaluated: 'cyan',
  confirmed: 'teal',
  disputed: 'red',
  returned: 'orange',
};

export const PLAN_COLORS: Readonly<Record<PlanState, MantineColor>> = {
  active: 'blue',
  completed: 'teal',
  cancelled: 'gray',
};

export const APPROVAL_COLORS: Readonly<Record<PlanApproval, MantineColor>> = {
  approved: 'teal',
  older: 'gray',
  open: 'orange',
  rejected: 'red',
};
