export const EXTERNAL_KINDS = ['agreement', 'dealerContinued'] as const;

export type ExternalKind = (typeof EXTERNAL_KINDS)[number];
