export const standards = {};

export const standardsErrors = {};
