/** Every kind of record that a screen can show; a change notice names the kinds that changed. */
export const RECORD_KINDS = [
  'office',
  'standard',
  'site',
  'department',
  'post',
  'staff',
  'staffSeries',
  'staffCertificate',
  'timelineEntry',
  'course',
  'session',
  'sessionTrainee',
  'exam',
  'examScore',
  'plan',
  'planItem',
  'planEvent',
  'onboarding',
  'externalTraining',
  'printedForm',
  'attachment',
  'officePeer',
  'packageLog',
  'audit',
] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];
