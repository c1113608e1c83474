import { onboardingRecord } from '../../../shared/features/onboarding/travel';
import { recordStore } from '../../database/record-store';

export const onboardings = recordStore(onboardingRecord);
