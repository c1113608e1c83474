export const DOCUMENT_STATES = ['printed', 'signed', 'scanAttached', 'filed', 'void'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

export const DOCUMENT_ACTIONS = ['markSigned', 'attachScan', 'file', 'void'] as const;
export type DocumentAction = (typeof DOCUMENT_ACTIONS)[number];

export const MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];
