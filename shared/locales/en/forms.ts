export const forms = {};

export const formsErrors = {};
