import { trainingPlans, trainingPlansErrors } from './training-plans';

export const training = { plans: trainingPlans };

export const trainingErrors = { ...trainingPlansErrors } as const;
