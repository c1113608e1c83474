import { z } from 'zod';
import { query } from '../../ipc/define-contract';
import type { ReminderGroup, Workbench } from './types';

export const deskContract = {
  getWorkbench: query(z.object({}), [
    'office',
    'staff',
    'staffCertificate',
    'course',
    'session',
    'sessionTrainee',
    'examScore',
    'plan',
    'planItem',
    'onboarding',
    'printedForm',
    'officePeer',
    'packageLog',
  ]).returns<Workbench>(),
  /** Every reminder of an office, nothing cut off. */
  listReminders: query(z.object({ on: z.iso.date().nullable() }), [
    'planItem',
    'session',
    'onboarding',
    'printedForm',
    'packageLog',
  ]).returns<readonly ReminderGroup[]>(),
} as const;
