import { closedDayRecord } from '../../../shared/features/calendar/travel';
import { recordStore } from '../../database/record-store';

export const closedDays = recordStore(closedDayRecord);
