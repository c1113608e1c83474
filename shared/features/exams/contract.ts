export const examsContract = {} as const;
