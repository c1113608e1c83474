export const FORM_KINDS = [
  'trainingPlan',
  'signInSheet',
  'trainingRecord',
  'trainingFile',
  'gradingSheet',
  'pointsSheet',
  'appraisalSheet',
  'improvementSheet',
  'scoreSheet',
] as const;
export type FormKind = (typeof FORM_KINDS)[number];

export const FORM_STATES = ['printed', 'signed', 'scanAttached', 'filed', 'void'] as const;
export type FormState = (typeof FORM_STATES)[number];

export const FORM_ACTIONS = ['markSigned', 'attachScan', 'file', 'void'] as const;
export type FormAction = (typeof FORM_ACTIONS)[number];

/** What a form is about: the record that its model is read from. */
export const FORM_SUBJECTS = {
  trainingPlan: 'plan',
  signInSheet: 'session',
  trainingRecord: 'session',
  trainingFile: 'staff',
  gradingSheet: 'grading',
  pointsSheet: 'pointsMonth',
  appraisalSheet: 'appraisalForm',
  improvementSheet: 'appraisalForm',
  scoreSheet: 'exam',
} as const satisfies Readonly<Record<FormKind, string>>;

export type FormSubjectKind = (typeof FORM_SUBJECTS)[FormKind];

export const MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];
