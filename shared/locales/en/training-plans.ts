export const trainingPlans = {};

export const trainingPlansErrors = {};
