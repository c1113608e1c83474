import { z } from 'zod';
import { query } from '../../ipc/define-contract';
import type { RecordKind } from '../../kernel/record-kinds';
import type { ReminderGroup, Workbench } from './types';

/** What the numbers and reminders of the desk are made of. */
const READS: readonly RecordKind[] = [
  'office',
  'staff',
  'staffCertificate',
  'course',
  'exam',
  'examScore',
  'examDecision',
  'session',
  'sessionTrainee',
  'plan',
  'planItem',
  'planEvent',
  'onboarding',
  'grading',
  'pointsEntry',
  'pointsMonth',
  'appraisalCycle',
  'appraisalForm',
  'printedForm',
  'officePeer',
  'packageLog',
  'standard',
];

export const deskContract = {
  getWorkbench: query(z.object({}), READS).returns<Workbench>(),
  /** Every reminder of this office on a day (today when null), nothing cut off. */
  listReminders: query(z.object({ on: z.iso.date().nullable() }), READS).returns<readonly ReminderGroup[]>(),
} as const;
