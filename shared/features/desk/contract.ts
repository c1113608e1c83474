import { z } from 'zod';
import { query } from '../../ipc/define-contract';
import { zNothing } from '../../kernel/fields';
import type { ReminderGroup, Workbench } from './types';

export const deskContract = {
  getWorkbench: query('desk.read', zNothing).returns<Workbench>(),
  /** Every reminder of this office on a day (today when null), nothing cut off. */
  listReminders: query('desk.read', z.object({ on: z.iso.date().nullable() })).returns<
    readonly ReminderGroup[]
  >(),
} as const;
