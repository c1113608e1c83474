import { courseCalls } from './course-contract';
import { planCalls } from './plan-contract';
import { sessionCalls } from './session-contract';

export const trainingContract = { ...courseCalls, ...sessionCalls, ...planCalls } as const;
