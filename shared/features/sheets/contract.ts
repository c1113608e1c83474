export const sheetsContract = {} as const;
