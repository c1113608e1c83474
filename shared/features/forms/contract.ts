export const formsContract = {} as const;
