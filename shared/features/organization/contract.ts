export const organizationContract = {} as const;
