/** Individual plans and onboarding; part of the training contract. */
export const planCalls = {} as const;
