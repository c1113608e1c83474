import { z } from 'zod';
import { query } from '../../ipc/define-contract';
import { zNothing } from '../../kernel/fields';
import type { DueLines, Workbench } from './types';

export const deskContract = {
  getWorkbench: query('desk.read', zNothing).returns<Workbench>(),
  /** What is due today by subject: of one kind (of all when nothing of it is due), `limit` lines or all of them. */
  listDue: query(
    'desk.read',
    z.object({ kind: z.string().nullable(), limit: z.number().int().min(1).nullable() }),
  ).returns<DueLines>(),
} as const;
