export const FORM_STATES = ['printed', 'signed', 'scanAttached', 'filed', 'void'] as const;
export type FormState = (typeof FORM_STATES)[number];

export const FORM_ACTIONS = ['markSigned', 'attachScan', 'file', 'void'] as const;
export type FormAction = (typeof FORM_ACTIONS)[number];

export const MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];
