import { isWeekday } from '../../../shared/features/notices/rules/length';
import type { IsWorkingDay } from '../../../shared/features/notices/types';

/** Which days count for the length of a notice: Monday to Friday, until the office keeps a calendar of its holidays. */
export const workingDays = (): IsWorkingDay => isWeekday;
