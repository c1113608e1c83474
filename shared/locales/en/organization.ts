export const organization = {};

export const organizationErrors = {};
