import { courseCalls } from '../courses/contract';
import { planCalls } from '../plans/contract';
import { sessionCalls } from '../sessions/contract';

export const trainingContract = { ...courseCalls, ...sessionCalls, ...planCalls } as const;
