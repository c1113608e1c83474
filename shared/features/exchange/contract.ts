export const exchangeContract = {} as const;
