import { planCalls } from './plan-contract';

export const trainingContract = { ...planCalls } as const;
