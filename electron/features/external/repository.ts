import { externalTrainingRecord } from '../../../shared/features/external/travel';
import { recordStore } from '../../database/record-store';

export const externalTrainings = recordStore(externalTrainingRecord);
