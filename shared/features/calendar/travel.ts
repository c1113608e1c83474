import { z } from 'zod';
import { zDate } from '../../kernel/fields';
import { defineRecord } from '../../kernel/record';

/** Days on which an office is closed beside the holidays: an inventory, a trade fair, a power cut. First and last day count. */
export const closedDayRecord = defineRecord(
  'closedDay',
  z.object({ startsOn: zDate, endsOn: zDate, reason: z.string().min(1).max(60) }),
  { owner: 'office', label: ['reason', 'startsOn'] },
);
